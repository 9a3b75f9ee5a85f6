using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace RunAi.Generator.Tests.Support;

/// <summary>An additional file that never was on a disk.</summary>
internal sealed class InMemoryFile(string path, string? text, IReadOnlyDictionary<string, string> metadata) : AdditionalText
{
    private readonly SourceText? _text = text is null ? null : SourceText.From(text);

    public override string Path => path;

    /// <summary>What its item says, by name without the prefix that all names have.</summary>
    public IReadOnlyDictionary<string, string> Metadata => metadata;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => _text;
}
