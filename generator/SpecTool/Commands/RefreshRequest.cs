namespace RunAi.Generated.SpecTool.Commands;

/// <summary>A document that shall be brought up to date.</summary>
/// <param name="Path">Its file, which need not be there yet.</param>
/// <param name="Name">What the lock file calls it.</param>
/// <param name="Url">Where it comes from, as the project writes it.</param>
/// <param name="LockPath">The lock file.</param>
/// <param name="OverlayPath">Its overlay, or null.</param>
/// <param name="ReportPath">The file for the report of what changed.</param>
internal sealed record RefreshRequest(string Path, string Name, string Url, string LockPath, string? OverlayPath, string ReportPath);
