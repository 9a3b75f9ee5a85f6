using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace RunAi.Generated.DifferentialTesting.Calls.Clients;

/// <summary>A spec as an additional file of the compilation.</summary>
/// <param name="path">The path.</param>
/// <param name="text">The text of the spec.</param>
public sealed class SpecAdditionalText(string path, string text) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
}
