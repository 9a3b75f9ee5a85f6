namespace RunAi.Generated.Internal;

/// <summary>
/// Specifies the modes of the current thread. Reading is synchronous, so a thread-static field suffices. It is one field, so that the usual path checks it
/// only once for each object or list.
/// </summary>
internal static class ReadMode
{
    [field: ThreadStatic]
    public static ReadModes Current { get; set; }

    public static bool Has(ReadModes mode) => (Current & mode) != 0;

    public static void Set(ReadModes mode, bool isEnabled) => Current = isEnabled ? Current | mode : Current & ~mode;
}
