using System.Globalization;
using CsCheck;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunAi.Generator.Emit;

namespace RunAi.Generator.Tests.Emit;

/// <summary>A text of a document between quotes is that text and nothing else.</summary>
public sealed class LiteralTests
{
    private const int Iterations = 5_000;

    /// <summary>Any UTF-16, lone surrogates and all control characters included; those that could end a literal or a line come often.</summary>
    private static readonly Gen<string> AnyText = Gen
        .OneOf(Gen.Char, Gen.Char['\0', '\u00A0'], Gen.OneOf<char>([.. "\"\\\r\n\0\u0085\u2028\u2029\uD800\uDC00\uFEFF\u200B\u202E\u2066u{}'"]))
        .Array[0, 24].Select(characters => new string(characters));

    [Fact]
    public void A_string_round_trips() => AnyText.Sample(text => Parse(Literal.String(text)).Token.ValueText == text, iter: Iterations);

    [Fact]
    public void A_string_stays_on_its_line() => AnyText.Sample(text => !Literal.String(text).Any(IsLineTerminator), iter: Iterations);

    /// <summary>An invisible character, above all one that turns the direction of writing, shows a reviewer other code than the compiler reads (CVE-2021-42574).</summary>
    [Fact]
    public void A_string_shows_all_that_it_holds() => AnyText.Sample(
        text => !Literal.String(text).Any(character => CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.Control), iter: Iterations);

    [Theory]
    [InlineData("a\u202Eb", "\"a\\u202eb\"")]
    [InlineData("\\\u200D", "\"\\\\\\u200d\"")]
    public void An_invisible_character_is_escaped(string text, string literal) => Assert.Equal(literal, Literal.String(text));

    [Fact]
    public void A_UTF_8_string_round_trips() => AnyText.Sample(
        text => Parse(Literal.Utf8(text)) is { RawKind: (int)SyntaxKind.Utf8StringLiteralExpression } literal && literal.Token.ValueText == text, iter: Iterations);

    private static LiteralExpressionSyntax Parse(string literal)
    {
        var expression = SyntaxFactory.ParseExpression(literal);
        Assert.Empty(expression.GetDiagnostics());
        Assert.Equal(literal, expression.ToFullString());
        return Assert.IsType<LiteralExpressionSyntax>(expression);
    }

    private static bool IsLineTerminator(char character) => character is '\r' or '\n' or '\u0085' or '\u2028' or '\u2029';
}
