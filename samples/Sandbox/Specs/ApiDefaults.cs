namespace RunAi.Generated.Sandbox.Specs;

/// <summary>What holds for an API where its document is silent.</summary>
/// <param name="Name">The API's name.</param>
/// <param name="BasePath">Where the API is mounted when the document names no path.</param>
/// <param name="Role">The role that operations without <c>x-runai-role</c> need, or null for none.</param>
internal sealed record ApiDefaults(string Name, string BasePath, string? Role)
{
    public static ApiDefaults Administrator { get; } = new("Administrator", "", null);

    /// <summary>On a cluster the Researcher API lives under /researcher and every call is a researcher's.</summary>
    public static ApiDefaults Researcher { get; } = new("Researcher", "/researcher", RunAiRoles.Researcher);
}
