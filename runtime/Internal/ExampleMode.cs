namespace RunAi.Generated.Internal;

/// <summary>
/// Whether this thread looks for an example of a model: then a value that doesn't fit says what would. 
/// </summary>
internal static class ExampleMode
{
    /// <summary>Whether an example is sought.</summary>
    [field: ThreadStatic]
    public static bool IsEnabled { get; set; }
}
