using System.Text.Json.Nodes;
using RunAi.Generated.DifferentialTesting.GeneratorModel;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.Specs;
using RunAi.Generator.Specs.Overlays;

namespace RunAi.Generated.DifferentialTesting;

/// <summary>A spec for us and the readers to read.</summary>
public sealed class SpecUnderTest
{
    private SpecUnderTest(string path, string text, SpecNode root)
    {
        Path = path;
        Text = text;
        Root = root;
        IsJson = text.AsSpan().TrimStart(['\uFEFF', ' ', '\t', '\r', '\n']) is ['{', ..];
        Version = (root["openapi"] ?? root["swagger"]) is { IsObject: false, IsArray: false } version ? version.Text : string.Empty;
        Json = new Lazy<JsonNode>(() => JsonNode.Parse(SpecJsonWriter.Write(root), documentOptions: new() { MaxDepth = 512 })!);
    }

    public string Path { get; }

    /// <summary>What the readers read: the file's own text, or JSON once an overlay has changed it.</summary>
    public string Text { get; }

    /// <summary>Whether <see cref="Text"/> is JSON; otherwise it is YAML.</summary>
    public bool IsJson { get; }

    /// <summary>Such as <c>3.0.3</c>; empty where the document does not say.</summary>
    public string Version { get; }

    /// <summary>The document as it is written, for looking up why readers differ.</summary>
    public Lazy<JsonNode> Json { get; }

    internal SpecNode Root { get; }

    /// <exception cref="InvalidDataException">The text is neither JSON nor YAML.</exception>
    public static SpecUnderTest Load(string path) => Parse(path, File.ReadAllText(path));

    /// <summary>Reads a spec from a text.</summary>
    /// <exception cref="InvalidDataException">The text is neither JSON nor YAML.</exception>
    public static SpecUnderTest Parse(string path, string text) => new(path, text, ReadTree(path, text));

    /// <inheritdoc cref="Load(string)"/>
    public static SpecUnderTest Load(string path, string overlay)
    {
        var diagnostics = new DiagnosticBag();
        var tree = OverlayApplier.Apply(ReadTree(path, File.ReadAllText(path)), ReadTree(overlay, File.ReadAllText(overlay)), diagnostics);
        return new SpecUnderTest(path, SpecJsonWriter.Write(tree), tree);
    }

    private static SpecNode ReadTree(string path, string text)
    {
        var diagnostics = new DiagnosticBag();
        return SpecParser.Parse(new SpecContent(path, text), SpecLimits.Default, diagnostics)
            ?? throw new InvalidDataException(string.Join('\n', diagnostics.ToEquatableArray()));
    }
}
