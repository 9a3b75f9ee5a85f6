namespace RunAi.Generator.Tests.Support;

/// <summary>Represents a difference between a generated file and its verified file.</summary>
/// <param name="Received">The received file; null for none.</param>
/// <param name="Verified">The verified file.</param>
/// <param name="Reason">The reason.</param>
internal sealed record SnapshotMismatch(string? Received, string Verified, string Reason)
{
    public string Message => $"{Path.GetFileName(Verified)} {Reason}{(Received is null ? "" : "; see " + Path.GetFileName(Received))}";
}
