namespace RunAi.Generated.Sandbox.Specs;

/// <summary>The values for an API that its document does not specify.</summary>
/// <param name="Name">The API's name.</param>
/// <param name="BasePath">The base path if the document does not specify one.</param>
/// <param name="Role">The required role of operations without <c>x-runai-role</c>, or null for none.</param>
internal sealed record ApiDefaults(string Name, string BasePath, string? Role)
{
    public static ApiDefaults Administrator { get; } = new("Administrator", "", null);

    /// <summary>Gets the defaults of the Researcher API, which clusters serve below /researcher for the role Researcher.</summary>
    public static ApiDefaults Researcher { get; } = new("Researcher", "/researcher", RunAiRoles.Researcher);
}
