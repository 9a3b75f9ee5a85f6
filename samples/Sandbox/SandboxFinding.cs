namespace RunAi.Generated.Sandbox;

/// <summary>Something that does not match the spec.</summary>
/// <param name="Where">For example <c>query.limit</c> or <c>body.resources[0].gpu</c>.</param>
/// <param name="What">What is wrong, and the rule it breaks.</param>
public sealed record SandboxFinding(string Where, string What)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Where}: {What}";
}
