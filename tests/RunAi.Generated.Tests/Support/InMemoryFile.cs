using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace RunAi.Generator.Tests.Support;

/// <summary>An additional file in memory.</summary>
internal sealed class InMemoryFile(string path, string? text, IReadOnlyDictionary<string, string> metadata, Encoding? encoding = null) : AdditionalText
{
    private readonly SourceText? _text = text is null ? null : SourceText.From(text, encoding);

    public override string Path => path;

    /// <summary>Gets the metadata of its item, by name without the common prefix.</summary>
    public IReadOnlyDictionary<string, string> Metadata => metadata;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => _text;
}
