using System.Text.Json.Nodes;
using NSwag;
using RunAi.Generated.DifferentialTesting;
using RunAi.Generated.DifferentialTesting.Documents;
using RunAi.Generated.DifferentialTesting.Known;

namespace RunAi.Generated.DifferentialTesting.Readers.NSwag;

/// <summary>NSwag.Core, with NJsonSchema for the schemas. It has one model for all versions and does not refuse newer ones.</summary>
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

    // NSwag puts the target in the place of a component that is a mere reference, so a schema may be there under several names.
    private static Dictionary<object, string> GetNames(OpenApiDocument document, SpecUnderTest spec)
    {
        var written = spec.Json.Value["components"]?["schemas"] ?? spec.Json.Value["definitions"];
        var names = new Dictionary<object, string>(ReferenceEqualityComparer.Instance);
        foreach (var (name, schema) in document.Definitions.OrderBy(entry => written?[entry.Key] is JsonObject node && node.ContainsKey("$ref")))
        {
            names.TryAdd(schema, name);
        }

        return names;
    }
}
