using RunAi.Generator.Diagnostics;
using RunAi.Generator.Specs;

namespace RunAi.Generated.Corpus;

/// <summary>What a document holds, counted without the OpenAPI reader, so that what it loses shows.</summary>
internal sealed record DocumentFacts(string? Version, int Operations, int Schemas)
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    public static DocumentFacts Read(string path)
    {
        var root = SpecReader.Read(new SpecSource(path, File.ReadAllText(path)), SpecLimits.Default, new DiagnosticBag());
        if (root is null)
        {
            return new DocumentFacts(null, 0, 0);
        }

        var version = root["openapi"] ?? root["swagger"];
        var schemas = root["components"]?["schemas"] ?? root["definitions"];
        var operations = root["paths"]?.Members.Sum(item => item.Value.Members.Count(member => Methods.Contains(member.Name) && member.Value.IsObject)) ?? 0;
        return new DocumentFacts(version is { IsObject: false, IsArray: false } ? version.Text : null, operations, schemas?.Members.Count ?? 0);
    }
}
