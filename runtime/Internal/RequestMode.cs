using RunAi.Generated.Serialization;

namespace RunAi.Generated.Internal;

/// <summary>
/// Specifies whether the current thread writes a request, which does not contain the properties that only the server sets. Writing is synchronous, so a
/// thread-static flag suffices.
/// </summary>
internal static class RequestMode
{
    [field: ThreadStatic]
    public static bool IsEnabled { get; private set; }

    /// <summary>Writes a value as a part of a request.</summary>
    public static TResult Write<T, TResult>(T value, JsonWriteAction<T> write, Func<T, JsonWriteAction<T>, TResult> convert)
    {
        var isNested = IsEnabled;
        IsEnabled = true;
        try
        {
            return convert(value, write);
        }
        finally
        {
            IsEnabled = isNested;
        }
    }
}
