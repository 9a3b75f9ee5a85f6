namespace RunAi.Generator.Tests.Support;

/// <summary>Represents a difference between a generated file and its verified file.</summary>
/// <param name="Received">The received file; null for none.</param>
/// <param name="Verified">The verified file.</param>
/// <param name="Reason">The reason.</param>
/// <param name="Details">Further lines of the message.</param>
internal sealed record SnapshotMismatch(string? Received, string Verified, string Reason, string Details = "")
{
    public string Message => $"{Path.GetFileName(Verified)} {Reason}{(Received is null ? "" : "; see " + Path.GetFileName(Received))}{Details}";

    /// <summary>Returns the first line that two texts do not have in common.</summary>
    public static string GetDetails(string verified, string received)
    {
        var (expected, actual) = (verified.Split('\n'), received.Split('\n'));
        var index = expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"\n    line {index + 1}\n    expected: {GetLine(expected, index)}\n    got:      {GetLine(actual, index)}";
    }

    private static string GetLine(string[] lines, int index) => index < lines.Length ? lines[index].Trim() : "(end of file)";
}
