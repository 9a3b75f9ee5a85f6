namespace RunAi.Generated.Internal;

/// <summary>
/// Whether what this thread reads must be exactly what is declared. Reading is synchronous, so a flag of the thread reaches all functions
/// that read, and only their lenient branches look at it.
/// </summary>
internal static class StrictMode
{
    /// <summary>Whether lenience is off.</summary>
    [field: ThreadStatic]
    public static bool IsEnabled { get; set; }
}
