using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RunAi.Generator.Tests.Support;

internal sealed class InMemoryOptionsProvider : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions => InMemoryOptions.None;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => InMemoryOptions.None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        textFile is InMemoryFile file ? new InMemoryOptions(file.Metadata) : InMemoryOptions.None;
}
