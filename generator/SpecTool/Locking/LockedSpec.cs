namespace RunAi.Generated.SpecTool.Locking;

/// <summary>A document as it was when it was downloaded.</summary>
/// <param name="Url">Where it came from.</param>
/// <param name="Sha256">The SHA-256 of its bytes, 64 hexadecimal digits in lower case.</param>
/// <param name="Version">Its <c>info.version</c>.</param>
/// <param name="Date">The day of the download, UTC, <c>yyyy-MM-dd</c>.</param>
internal sealed record LockedSpec(string Url, string Sha256, string? Version, string Date);
