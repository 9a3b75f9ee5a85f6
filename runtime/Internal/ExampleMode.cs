namespace RunAi.Generated.Internal;

/// <summary>
/// Specifies whether the current thread builds an example of a model. Then readers describe the JSON that would match, and ignore undeclared properties.
/// </summary>
internal static class ExampleMode
{
    [field: ThreadStatic]
    public static bool IsEnabled { get; set; }
}
