namespace RunAi.Generated.Internal;

/// <summary>The value alone.</summary>
internal readonly struct ValueShape<T> : IResultShape<T, T>
{
    public static T Of(HttpResponseMessage response, T value) => value;
}
