using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace RunAi.Generated.GeneratorBenchmarks.Competitors;

/// <summary>Represents an OpenAPI document that is the only spec of a project.</summary>
/// <param name="json">The text.</param>
/// <param name="tags">The included tags, separated by semicolons; empty for all.</param>
internal sealed class Document(string json, string tags = "")
{
    public AdditionalText Text { get; } = new File(json);

    public AnalyzerConfigOptionsProvider Options { get; } = new Provider(tags);

    private sealed class File(string json) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(json, Encoding.UTF8);

        public override string Path => "spec.json";

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class Provider(string tags) : AnalyzerConfigOptionsProvider
    {
        private readonly Values _spec = new(new Dictionary<string, string>
        {
            ["build_metadata.AdditionalFiles.RunAiSpecKind"] = "spec",
            ["build_metadata.AdditionalFiles.RunAiClientName"] = "AdministratorClient",
            ["build_metadata.AdditionalFiles.RunAiNamespace"] = "RunAi.Administrator",
            ["build_metadata.AdditionalFiles.RunAiIncludeTags"] = Uri.EscapeDataString(tags),
        });

        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values([]);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _spec;
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
