using System.Text.Json.Nodes;
using NSwag;
using RunAi.Generated.Judging;
using RunAi.Generated.Judging.Documents;
using RunAi.Generated.Judging.Known;

namespace RunAi.Generated.Judges.NSwag;

/// <summary>NSwag.Core, with NJsonSchema for the schemas. It has one model for all versions and does not refuse newer ones.</summary>
public sealed class NSwagJudge : ISpecJudge
{
    public string Name => "NSwag";

    public IReadOnlyList<KnownDifference> KnownDifferences { get; } = [.. CommonDifferences.All, .. NSwagDifferences.All];

    public bool Reads(string version) => version.StartsWith("2.0", StringComparison.Ordinal) || version.StartsWith("3.", StringComparison.Ordinal);

    public async Task<JudgedDocument> ReadAsync(JudgedSpec spec, CancellationToken cancellationToken)
    {
        var document = spec.IsJson
            ? await OpenApiDocument.FromJsonAsync(spec.Text, cancellationToken)
            : await OpenApiYamlDocument.FromYamlAsync(spec.Text, cancellationToken);
        var names = NamesOf(document, spec);
        return new JudgedDocument(
            [.. NSwagOperations.Of(document, names)],
            document.Definitions.ToDictionary(entry => entry.Key, entry => NSwagSchema.Of(entry.Value, names)!, StringComparer.Ordinal));
    }

    // NSwag puts the target in the place of a component that is a mere reference, so a schema may be there under several names.
    private static Dictionary<object, string> NamesOf(OpenApiDocument document, JudgedSpec spec)
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
