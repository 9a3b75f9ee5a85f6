using System.Globalization;
using System.Text;

namespace RunAi.Generator.Tests.Hostile;

/// <summary>A text that leaves a literal, a comment, a name or a line wherever a generator writes it down as it is.</summary>
/// <param name="Name">What it is called in the message of a failed test.</param>
/// <param name="Text">The text.</param>
internal sealed record Payload(string Name, string Text)
{
    // What OpenAPI itself reads in paths, server URLs and media types: places for parameters, query, fragment, separators, ranges.
    private const string OpenApiSyntax = "{}?#&=/:*";

    /// <summary>
    /// The same words with nothing dangerous between them: names made of both are the same, so that their code can be compared.
    /// </summary>
    public string Benign { get; } = CreateBenign(Text, "");

    /// <summary>The same with what means something to OpenAPI left in: a payload may be a path of one parameter more, if so is this.</summary>
    public string BenignOfSameMeaning { get; } = CreateBenign(Text, OpenApiSyntax);

    /// <summary>
    /// All texts that a payload may be compared with. With spaces between the words they are as little a method or a token of HTTP as a
    /// payload is, with tildes they come as late where things are sorted.
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
                // C# ignores it in identifiers, so names have none.
                continue;
            }

            // A mark belongs to the letter before it.
            var isPlain = category is UnicodeCategory.NonSpacingMark || char.IsLetterOrDigit(character) || kept.Contains(character, StringComparison.Ordinal);
            benign.Append(isPlain ? character : '_');
        }

        return benign.ToString();
    }
}
