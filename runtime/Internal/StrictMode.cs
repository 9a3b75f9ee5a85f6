namespace RunAi.Generated.Internal;

/// <summary>
/// Specifies whether the current thread reads strictly, so that deviations from the spec are errors. Reading is synchronous, so a thread-static flag
/// suffices. It is only checked where the JSON deviates.
/// </summary>
internal static class StrictMode
{
    [field: ThreadStatic]
    public static bool IsEnabled { get; set; }
}
