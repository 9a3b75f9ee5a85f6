namespace RunAi.Generator.Tests.Support;

/// <param name="Received">What was generated; null where nothing was.</param>
/// <param name="Verified">The file that it was compared with.</param>
/// <param name="Reason">What is wrong.</param>
internal sealed record SnapshotMismatch(string? Received, string Verified, string Reason)
{
    public string Message => $"{Path.GetFileName(Verified)} {Reason}{(Received is null ? "" : "; see " + Path.GetFileName(Received))}";
}
