using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using RunAi.Generated.Judging;
using RunAi.Generated.Judging.Documents;
using RunAi.Generated.Judging.Known;

namespace RunAi.Generated.Judges.Next;

/// <summary>Microsoft.OpenApi 3 with its YAML reader, asked about the versions that its predecessor refuses: 3.1 and 3.2.</summary>
public sealed class OpenApi3Judge : ISpecJudge
{
    public string Name => "Microsoft.OpenApi";

    public IReadOnlyList<KnownDifference> KnownDifferences { get; } = [.. CommonDifferences.All, .. OpenApi3Differences.All];

    public bool Reads(string version) => version.StartsWith("3.1", StringComparison.Ordinal) || version.StartsWith("3.2", StringComparison.Ordinal);

    public Task<JudgedDocument> ReadAsync(JudgedSpec spec, CancellationToken cancellationToken)
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

        return Task.FromResult(new JudgedDocument(
            [.. OpenApi3Operations.Of(document, names)],
            schemas.ToDictionary(entry => entry.Key, entry => OpenApi3Schema.Of(entry.Value, names)!, StringComparer.Ordinal)));
    }
}
