using System.Text;
using RunAi.Generated.SpecTool.Reading;
using RunAi.Generator.Specs;

namespace RunAi.Generated.SpecTool.Bundling;

/// <summary>Represents a downloaded document of a spec.</summary>
/// <param name="path">The full path of the file to save it to.</param>
/// <param name="url">The URL of the document, which relative references are relative to; null if it has none.</param>
/// <param name="download">The bytes of the download.</param>
internal sealed class BundledFile(string path, Uri? url, byte[] download)
{
    private bool _isChanged;
    private SpecSource? _source;

    public string Path => path;

    public Uri? Url => url;

    /// <summary>Gets the text, in which references can be replaced.</summary>
    public string Text { get; private set; } = SpecReadResult.Decode(download);

    /// <summary>Gets the file as the generator reads it.</summary>
    public SpecSource Source => _source ??= new SpecSource(path, Text);

    /// <summary>Gets the bytes to save: those of the download, unless references were replaced.</summary>
    public byte[] Content => _isChanged ? Encoding.UTF8.GetBytes(Text) : download;

    /// <summary>Replaces references in the text.</summary>
    /// <param name="replacements">The references and the new ones, in any order.</param>
    /// <returns>The references that were not replaced because the text is not the reference itself, such as an alias in YAML.</returns>
    public IReadOnlyList<MissingReference> Replace(IEnumerable<(MissingReference Reference, string Text)> replacements)
    {
        var failed = new List<MissingReference>();

        // From the end, because a replacement moves the text after it.
        foreach (var (reference, text) in replacements.OrderByDescending(static item => (item.Reference.Location.Line, item.Reference.Location.Column)))
        {
            if (ReferenceText.Replace(Text, reference, text) is { } replaced)
            {
                (Text, _isChanged, _source) = (replaced, true, null);
            }
            else
            {
                failed.Add(reference);
            }
        }

        return failed;
    }
}
