using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using RunAi.Generated.DifferentialTesting.Documents;
using RunAi.Generated.DifferentialTesting.Known;

namespace RunAi.Generated.DifferentialTesting.OpenApi3;

/// <summary>Reads 3.1 and 3.2, which Microsoft.OpenApi 1.6 does not support, with Microsoft.OpenApi 3 and its YAML reader.</summary>
public sealed class MicrosoftOpenApi3Reader : IThirdPartyReader
{
    public string Name => "Microsoft.OpenApi";

    public IReadOnlyList<KnownDifference> KnownDifferences { get; } = [.. CommonDifferences.All, .. OpenApi3Differences.All];

    public bool Supports(string version) => version.StartsWith("3.1", StringComparison.Ordinal) || version.StartsWith("3.2", StringComparison.Ordinal);

    public Task<ParsedDocument> ReadAsync(SpecUnderTest spec, CancellationToken cancellationToken)
    {
        var settings = new OpenApiReaderSettings { RuleSet = ValidationRuleSet.GetEmptyRuleSet() };
        settings.AddYamlReader();
        var result = OpenApiDocument.Parse(spec.Text, spec.IsJson ? "json" : "yaml", settings);
        var document = result.Document ?? throw new InvalidDataException(string.Join('\n', result.Diagnostic?.Errors.Select(error => error.Message) ?? []));
        var schemas = document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>();
        var names = new Dictionary<object, string>(ReferenceEqualityComparer.Instance);
        foreach (var (name, schema) in schemas)
        {
            names.TryAdd(schema, name);
        }

        return Task.FromResult(new ParsedDocument(
            [.. OpenApi3Operations.Convert(document, names)],
            schemas.ToDictionary(entry => entry.Key, entry => OpenApi3Schema.Convert(entry.Value, names)!, StringComparer.Ordinal)));
    }
}
