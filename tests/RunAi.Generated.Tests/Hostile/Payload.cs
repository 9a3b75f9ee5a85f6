using System.Globalization;
using System.Text;

namespace RunAi.Generator.Tests.Hostile;

/// <summary>Represents a text that ends a literal, a comment, a name or a line if a generator does not escape it.</summary>
/// <param name="Name">The name in the messages of failed tests.</param>
/// <param name="Text">The text.</param>
internal sealed record Payload(string Name, string Text)
{
    // Characters with a meaning in paths, server URLs and media types: parameters, query, fragment, separators and ranges.
    private const string OpenApiSyntax = "{}?#&=/:*";

    /// <summary>
    /// Gets the same words without dangerous characters. Both texts become the same names, so that their code can be compared.
    /// </summary>
    public string Benign { get; } = CreateBenign(Text, "");

    /// <summary>
    /// Gets the same words with the characters that have a meaning in OpenAPI: a payload can add a parameter to a path, and so does this text.
    /// </summary>
    public string BenignOfSameMeaning { get; } = CreateBenign(Text, OpenApiSyntax);

    /// <summary>
    /// Gets the texts that the payload can be compared with. With spaces between the words they are not an HTTP method or token, like the payload;
    /// with tildes they are sorted last, like the payload.
    /// </summary>
    public IEnumerable<string> AllBenign => from text in new[] { Benign, BenignOfSameMeaning } from filler in "_ ~" select text.Replace('_', filler);

    public override string ToString() => Name;

    private static string CreateBenign(string text, string kept)
    {
        var benign = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            var category = CharUnicodeInfo.GetUnicodeCategory(character);
            if (category is UnicodeCategory.Format)
            {
                // C# ignores it in identifiers, so it is removed from names.
                continue;
            }

            // A mark belongs to the preceding letter.
            var isPlain = category is UnicodeCategory.NonSpacingMark || char.IsLetterOrDigit(character) || kept.Contains(character, StringComparison.Ordinal);
            benign.Append(isPlain ? character : '_');
        }

        return benign.ToString();
    }
}
