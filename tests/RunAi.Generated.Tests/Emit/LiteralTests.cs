using System.Globalization;
using CsCheck;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunAi.Generator.Emit;

namespace RunAi.Generator.Tests.Emit;

/// <summary>Text from a spec has the same value as a C# literal.</summary>
public sealed class LiteralTests
{
    private const int Iterations = 5_000;

    /// <summary>Any UTF-16 text, with lone surrogates and control characters. Characters that could end a literal or a line are frequent.</summary>
    private static readonly Gen<string> AnyText = Gen
        .OneOf(Gen.Char, Gen.Char['\0', '\u00A0'], Gen.OneOf<char>([.. "\"\\\r\n\0\u0085\u2028\u2029\uD800\uDC00\uFEFF\u200B\u202E\u2066u{}'"]))
        .Array[0, 24].Select(characters => new string(characters));

    [Fact]
    public void String_literals_round_trip() => AnyText.Sample(text => Parse(Literal.String(text)).Token.ValueText == text, iter: Iterations);

    [Fact]
    public void String_literals_are_on_one_line() => AnyText.Sample(text => !Literal.String(text).Any(IsLineTerminator), iter: Iterations);

    /// <summary>
    /// With invisible characters, such as those that change the text direction, a reviewer would see code that differs from what the compiler
    /// reads (CVE-2021-42574).
    /// </summary>
    [Fact]
    public void String_literals_have_no_invisible_characters() => AnyText.Sample(
        text => !Literal.String(text).Any(
            character => CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.Control), iter: Iterations);

    [Theory]
    [InlineData("a\u202Eb", "\"a\\u202eb\"")]
    [InlineData("\\\u200D", "\"\\\\\\u200d\"")]
    public void Invisible_characters_are_escaped(string text, string literal) => Assert.Equal(literal, Literal.String(text));

    [Fact]
    public void UTF_8_literals_round_trip() => AnyText.Sample(
        text => Parse(Literal.Utf8(text)) is { RawKind: (int)SyntaxKind.Utf8StringLiteralExpression } literal
            && literal.Token.ValueText == text, iter: Iterations);

    private static LiteralExpressionSyntax Parse(string literal)
    {
        var expression = SyntaxFactory.ParseExpression(literal);
        Assert.Empty(expression.GetDiagnostics());
        Assert.Equal(literal, expression.ToFullString());
        return Assert.IsType<LiteralExpressionSyntax>(expression);
    }

    private static bool IsLineTerminator(char character) => character is '\r' or '\n' or '\u0085' or '\u2028' or '\u2029';
}
