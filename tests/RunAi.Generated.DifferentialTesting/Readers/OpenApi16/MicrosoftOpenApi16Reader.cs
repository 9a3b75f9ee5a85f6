using Microsoft.OpenApi.Models;
using Microsoft.OpenApi.Readers;
using Microsoft.OpenApi.Validations;
using RunAi.Generated.DifferentialTesting.Documents;
using RunAi.Generated.DifferentialTesting.Known;

namespace RunAi.Generated.DifferentialTesting.Readers.OpenApi16;

/// <summary>Reads 2.0 and 3.0 with Microsoft.OpenApi.Readers 1.6, whose model is that of 3.0.</summary>
public sealed class MicrosoftOpenApi16Reader : IThirdPartyReader
{
    public string Name => "OpenApi.Readers";

    public IReadOnlyList<KnownDifference> KnownDifferences { get; } = [.. CommonDifferences.All, .. OpenApi16Differences.All];

    public bool Supports(string version) => version.StartsWith("2.0", StringComparison.Ordinal) || version.StartsWith("3.0", StringComparison.Ordinal);

    public Task<ParsedDocument> ReadAsync(SpecUnderTest spec, CancellationToken cancellationToken)
    {
        var settings = new OpenApiReaderSettings { RuleSet = ValidationRuleSet.GetEmptyRuleSet(), MaxScalarLength = int.MaxValue };
        var document = new OpenApiStringReader(settings).Read(spec.Text, out var diagnostic);
        if (document.Paths is null or { Count: 0 } && diagnostic.Errors.Count > 0)
        {
            throw new InvalidDataException(diagnostic.Errors[0].Message);
        }

        var schemas = document.Components?.Schemas ?? new Dictionary<string, OpenApiSchema>();
        return Task.FromResult(new ParsedDocument(
            [.. OpenApi16Operations.Convert(document)],
            schemas.ToDictionary(entry => entry.Key, entry => OpenApi16Schema.Convert(entry.Value)!, StringComparer.Ordinal)));
    }
}
