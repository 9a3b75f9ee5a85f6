namespace RunAi.Generated.SpecTool.Commands;

/// <summary>Represents a spec to refresh.</summary>
/// <param name="Path">The file of the spec, which does not have to exist.</param>
/// <param name="Name">The name in the lock file.</param>
/// <param name="Url">The URL to download, as written in the project.</param>
/// <param name="LockPath">The lock file.</param>
/// <param name="OverlayPath">The overlay, or null.</param>
/// <param name="ReportPath">The file for the report of changes.</param>
internal sealed record RefreshRequest(string Path, string Name, string Url, string LockPath, string? OverlayPath, string ReportPath)
{
    /// <summary>Gets the origins other than that of the spec from which referenced documents are downloaded, separated by semicolons.</summary>
    public string Origins { get; init; } = "";
}
