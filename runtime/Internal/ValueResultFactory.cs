namespace RunAi.Generated.Internal;

/// <summary>Returns the result without the response.</summary>
internal readonly struct ValueResultFactory<T> : IResultFactory<T, T>
{
    public static bool ReturnsResponse => false;

    public static T Create(HttpResponseMessage response, T value, bool hasValue, IReadOnlyList<string>? unread) => value;
}
