namespace RunAi.Generator.Specs;

/// <summary>
/// Represents a file that a spec can refer to. It is parsed when it is first needed, and keeps its tree, so that an edit of one file does not parse the
/// others again.
/// </summary>
/// <param name="path">The path of the file, for diagnostics and as the base of relative references. The file is never opened.</param>
/// <param name="text">The text of the file; null if it cannot be read as text.</param>
internal sealed class SpecSource(string path, string? text) : IEquatable<SpecSource>
{
    private SpecTree? _tree;

    public string Path { get; } = path;

    public string? Text { get; } = text;

    /// <summary>Gets the encoding of the file if it is not UTF-8; otherwise null.</summary>
    public string? OtherEncoding { get; init; }

    /// <summary>Gets a value indicating whether the text was parsed.</summary>
    public bool IsParsed => _tree is not null;

    /// <summary>Returns the tree of the text.</summary>
    /// <exception cref="InvalidOperationException">The file has no text.</exception>
    public SpecTree Parse() =>
        _tree ??= SpecTree.Parse(new SpecContent(Path, Text ?? throw new InvalidOperationException($"The file {Path} has no text.")));

    public bool Equals(SpecSource? other) => other is not null && Path == other.Path && Text == other.Text && OtherEncoding == other.OtherEncoding;

    public override bool Equals(object? obj) => Equals(obj as SpecSource);

    public override int GetHashCode() => Path.GetHashCode() ^ (Text?.Length ?? -1);

    public override string ToString() => Path;
}
