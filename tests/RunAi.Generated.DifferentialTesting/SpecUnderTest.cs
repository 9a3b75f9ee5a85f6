using System.Text.Json.Nodes;
using RunAi.Generated.DifferentialTesting.GeneratorModel;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi.Kubernetes;
using RunAi.Generator.Specs;
using RunAi.Generator.Specs.Overlays;

namespace RunAi.Generated.DifferentialTesting;

/// <summary>Represents a spec that the generator and the readers read.</summary>
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

    /// <summary>Gets the text for the readers: the text of the file, or JSON if an overlay has changed it.</summary>
    public string Text { get; }

    /// <summary>Gets a value indicating whether <see cref="Text"/> is JSON instead of YAML.</summary>
    public bool IsJson { get; }

    /// <summary>Gets the OpenAPI version, such as <c>3.0.3</c>; empty if the document declares none.</summary>
    public string Version { get; }

    /// <summary>Gets the document as JSON, to explain differences.</summary>
    public Lazy<JsonNode> Json { get; }

    internal SpecNode Root { get; }

    /// <exception cref="InvalidDataException">The text is neither JSON nor YAML.</exception>
    public static SpecUnderTest Load(string path) => Parse(path, File.ReadAllText(path));

    /// <summary>Parses a spec.</summary>
    /// <exception cref="InvalidDataException">The text is neither JSON nor YAML.</exception>
    public static SpecUnderTest Parse(string path, string text) => new(path, text, ReadTree(path, text));

    /// <inheritdoc cref="Load(string)"/>
    public static SpecUnderTest Load(string path, string overlay)
    {
        var diagnostics = new DiagnosticBag();
        var tree = OverlayApplier.Apply(ReadTree(path, File.ReadAllText(path)), ReadTree(overlay, File.ReadAllText(overlay)), diagnostics);
        return new SpecUnderTest(path, SpecJsonWriter.Write(tree), tree);
    }

    /// <summary>Loads a file of custom resource definitions as the document that a server publishes for them.</summary>
    /// <exception cref="InvalidDataException">The file does not contain definitions.</exception>
    public static SpecUnderTest LoadDefinitions(string path)
    {
        var diagnostics = new DiagnosticBag();
        var tree = KubernetesDocument.Read(ReadTree(path, File.ReadAllText(path)), diagnostics);
        return tree is not null && diagnostics.Count == 0
            ? new SpecUnderTest(path, SpecJsonWriter.Write(tree), tree)
            : throw new InvalidDataException(string.Join('\n', diagnostics.ToEquatableArray()));
    }

    private static SpecNode ReadTree(string path, string text)
    {
        var diagnostics = new DiagnosticBag();
        return SpecParser.Parse(new SpecContent(path, text), SpecLimits.Default, diagnostics)
            ?? throw new InvalidDataException(string.Join('\n', diagnostics.ToEquatableArray()));
    }
}
