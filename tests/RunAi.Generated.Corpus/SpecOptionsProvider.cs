using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RunAi.Generated.Corpus;

/// <summary>Provides the item metadata of the spec.</summary>
internal sealed class SpecOptionsProvider(string path) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values([]);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile.Path == path
        ? new Values(new Dictionary<string, string>
        {
            ["build_metadata.AdditionalFiles.RunAiSpecKind"] = "spec",
            ["build_metadata.AdditionalFiles.RunAiClientName"] = "CorpusClient",
            ["build_metadata.AdditionalFiles.RunAiNamespace"] = "RunAi.Corpus",
        })
        : GlobalOptions;

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
