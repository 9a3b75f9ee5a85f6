namespace RunAi.Generated.SpecTool.Locking;

/// <summary>Represents an entry of the lock file.</summary>
/// <param name="Url">The URL of the download.</param>
/// <param name="Sha256">The SHA-256 hash of the file, as 64 lowercase hexadecimal digits.</param>
/// <param name="Version">The value of <c>info.version</c>.</param>
/// <param name="Date">The date of the download in UTC, as <c>yyyy-MM-dd</c>.</param>
internal sealed record LockedSpec(string Url, string Sha256, string? Version, string Date)
{
    /// <summary>Gets the name of the spec that the file is a part of; null for a spec.</summary>
    public string? PartOf { get; init; }
}
