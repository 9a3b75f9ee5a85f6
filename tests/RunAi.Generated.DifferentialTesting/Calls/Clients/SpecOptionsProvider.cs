using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RunAi.Generated.DifferentialTesting.Calls.Clients;

/// <summary>Provides the item metadata of the spec.</summary>
public sealed class SpecOptionsProvider(string path) : AnalyzerConfigOptionsProvider
{
    public const string ClientName = "CorpusClient";
    public const string Namespace = "RunAi.Corpus";

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values([]);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile.Path == path
        ? new Values(new Dictionary<string, string>
        {
            ["build_metadata.AdditionalFiles.RunAiSpecKind"] = "spec",
            ["build_metadata.AdditionalFiles.RunAiClientName"] = ClientName,
            ["build_metadata.AdditionalFiles.RunAiNamespace"] = Namespace,
        })
        : GlobalOptions;

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
