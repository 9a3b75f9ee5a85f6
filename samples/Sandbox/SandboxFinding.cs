namespace RunAi.Generated.Sandbox;

/// <summary>A violation of the spec.</summary>
/// <param name="Location">The location, for example <c>query.limit</c> or <c>body.resources[0].gpu</c>.</param>
/// <param name="Message">The violation and the rule.</param>
public sealed record SandboxFinding(string Location, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Location}: {Message}";
}
