namespace RunAi.Generated.Internal;

/// <summary>The value alone.</summary>
internal readonly struct ValueResultFactory<T> : IResultFactory<T, T>
{
    public static T Create(HttpResponseMessage response, T value) => value;
}
