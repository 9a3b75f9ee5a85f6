namespace RunAi.Generated.Sandbox;

/// <summary>Something that does not match the spec.</summary>
/// <param name="Location">For example <c>query.limit</c> or <c>body.resources[0].gpu</c>.</param>
/// <param name="Message">What is wrong, and the rule it breaks.</param>
public sealed record SandboxFinding(string Location, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Location}: {Message}";
}
