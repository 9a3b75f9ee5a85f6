namespace RunAi.Generator.Tests.Splitting;

/// <summary>Represents a file of a split document.</summary>
/// <param name="Path">The path of the file, with forward slashes.</param>
/// <param name="Text">The text of the file.</param>
internal sealed record SplitFile(string Path, string Text)
{
    /// <summary>Gets the name of the encoding of the file.</summary>
    public string Encoding { get; init; } = "utf-8";
}
