using System.Text.Json.Nodes;
using NSwag;
using RunAi.Generated.DifferentialTesting.Documents;
using RunAi.Generated.DifferentialTesting.Known;

namespace RunAi.Generated.DifferentialTesting.Readers.NSwag;

/// <summary>Reads all versions with NSwag.Core and NJsonSchema, which have one model for all of them.</summary>
public sealed class NSwagReader : IThirdPartyReader
{
    public string Name => "NSwag";

    public IReadOnlyList<KnownDifference> KnownDifferences { get; } = [.. CommonDifferences.All, .. NSwagDifferences.All];

    public bool Supports(string version) => version.StartsWith("2.0", StringComparison.Ordinal) || version.StartsWith("3.", StringComparison.Ordinal);

    public async Task<ParsedDocument> ReadAsync(SpecUnderTest spec, CancellationToken cancellationToken)
    {
        var document = spec.IsJson
            ? await OpenApiDocument.FromJsonAsync(spec.Text, cancellationToken)
            : await OpenApiYamlDocument.FromYamlAsync(spec.Text, cancellationToken);
        var names = GetNames(document, spec);
        return new ParsedDocument(
            [.. NSwagOperations.Convert(document, names)],
            document.Definitions.ToDictionary(entry => entry.Key, entry => NSwagSchema.Convert(entry.Value, names)!, StringComparer.Ordinal));
    }

    // NSwag replaces a component that is only a reference by its target, so a schema can have several names.
    private static Dictionary<object, string> GetNames(OpenApiDocument document, SpecUnderTest spec)
    {
        var declared = spec.Json.Value["components"]?["schemas"] ?? spec.Json.Value["definitions"];
        var names = new Dictionary<object, string>(ReferenceEqualityComparer.Instance);
        foreach (var (name, schema) in document.Definitions.OrderBy(entry => declared?[entry.Key] is JsonObject node && node.ContainsKey("$ref")))
        {
            names.TryAdd(schema, name);
        }

        return names;
    }
}
