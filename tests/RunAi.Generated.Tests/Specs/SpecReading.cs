using RunAi.Generator.Diagnostics;
using RunAi.Generator.Specs;
using RunAi.Generator.Specs.Json;
using RunAi.Generator.Specs.Yaml;

namespace RunAi.Generator.Tests.Specs;

/// <summary>The result of parsing a text: the tree, if any, and the diagnostics as a build shows them.</summary>
internal sealed record SpecReading(SpecNode? Root, IReadOnlyList<string> Diagnostics)
{
    private delegate SpecNode? Reader(SpecContent source, SpecLimits limits, DiagnosticBag diagnostics);

    public static SpecReading ReadJson(string text, SpecLimits? limits = null) => Read(JsonSpecParser.Parse, text, limits);

    public static SpecReading ReadYaml(string text, SpecLimits? limits = null) => Read(YamlSpecParser.Parse, text, limits);

    public static SpecReading Read(string text, SpecLimits? limits = null) => Read(SpecParser.Parse, text, limits);

    /// <summary>Parses a text and asserts that there are no diagnostics.</summary>
    public static SpecNode Parse(string text)
    {
        var reading = Read(text);
        Assert.Empty(reading.Diagnostics);
        return Assert.IsType<SpecNode>(reading.Root);
    }

    /// <summary>Gets the location and the message of the only diagnostic, which must have the specified ID: <c>1,8: message</c>.</summary>
    public string Single(string id)
    {
        var diagnostic = Assert.Single(Diagnostics);
        Assert.Contains(id, diagnostic, StringComparison.Ordinal);
        return diagnostic.Replace("): " + id, string.Empty, StringComparison.Ordinal)["spec(".Length..];
    }

    private static SpecReading Read(Reader read, string text, SpecLimits? limits)
    {
        var diagnostics = new DiagnosticBag();
        var root = read(new SpecContent("spec", text), limits ?? SpecLimits.Default, diagnostics);
        return new SpecReading(root, [.. diagnostics.ToEquatableArray().Select(diagnostic => diagnostic.ToString())]);
    }
}
