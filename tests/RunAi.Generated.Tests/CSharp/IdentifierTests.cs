using CsCheck;
using Microsoft.CodeAnalysis.CSharp;
using RunAi.Generator.CSharp.Naming;

namespace RunAi.Generator.Tests.CSharp;

/// <summary>Whatever a document calls a thing, C# can call it by an identifier.</summary>
public sealed class IdentifierTests
{
    private const int Iterations = 10_000;

    private static readonly Gen<string> AnyName = Gen.OneOf(
        Gen.Char.Array[0, 12].Select(characters => new string(characters)),
        Gen.OneOf("class", "Class", "record", "await", "_", "1", "GPU", "id", "Ids", "ß", "ı", "İ",
             "\u0301", "\u200D", "\u2060", "\uD835\uDC00", "-", ".", " ", "@", "ǆ", "٣", "名")
            .Array[0, 6].Select(string.Concat));

    [Fact]
    public void Pascal_gives_an_identifier_that_is_no_keyword() => AnyName.Sample(
        name => IsName(Identifiers.ToPascalCase(name, "Fallback")) && SyntaxFacts.GetKeywordKind(Identifiers.ToPascalCase(name, "Fallback")) == SyntaxKind.None, iter: Iterations);

    [Fact]
    public void Camel_gives_an_identifier_or_an_escaped_keyword() => AnyName.Sample(
        name => IsName(Identifiers.ToCamelCase(name, "fallback").TrimStart('@')) && IsOneToken(Identifiers.ToCamelCase(name, "fallback")), iter: Iterations);

    [Fact]
    public void Identifiers_mean_themselves() => AnyName.Sample(
        // C# compares identifiers in normal form C and without format characters; two that differ must differ there as well.
        name => Identifiers.ToPascalCase(name, "Fallback") is var identifier && SyntaxFactory.ParseToken(identifier).ValueText == identifier && identifier.IsNormalized(), iter: Iterations);

    /// <summary>From UnicodeData.txt: what has a decomposition that normal form C does not put together again, and what composes with the letter before.</summary>
    [Theory]
    [InlineData('\u0374')] // the numeral sign of Greek
    [InlineData('\u0958')] // a Devanagari letter with nukta, excluded from composition
    [InlineData('\u1161')] // a vowel of Hangul
    [InlineData('\u11C2')] // a final of Hangul
    [InlineData('\u1F71')] // alpha with oxia, which is alpha with tonos
    [InlineData('\u2126')] // the sign of Ohm, which is Omega
    [InlineData('\u212B')] // the sign of Angstrom
    [InlineData('\uF900')] // a compatibility ideograph
    [InlineData('\uFB4E')] // a Hebrew letter with a mark
    public void A_letter_with_a_second_spelling_is_no_part_of_a_name(char letter) => Assert.Equal("AB", Identifiers.ToPascalCase($"a{letter}b", "Fallback"));

    [Theory]
    [InlineData('\u00E9')]
    [InlineData('\u0373')]
    [InlineData('\u03A9')]
    [InlineData('\u1160')]
    [InlineData('\u1EA5')]
    [InlineData('\uAC00')]
    [InlineData('\uFA0E')] // a compatibility ideograph by name only
    public void A_letter_with_one_spelling_stays(char letter) =>
        Assert.Equal($"A{letter}b", Identifiers.ToPascalCase($"a{letter}b", "Fallback"), ignoreCase: true);

    [Fact]
    public void Names_are_stable() =>
        AnyName.Sample(name => Identifiers.ToPascalCase(name, "Fallback") == Identifiers.ToPascalCase(name, "Fallback"), iter: Iterations);

    [Theory]
    [InlineData("get_projects", "GetProjects", "getProjects")]
    [InlineData("clientID", "ClientId", "clientId")]
    [InlineData("project-id", "ProjectId", "projectId")]
    [InlineData("GPUs", "Gpus", "gpus")]
    [InlineData("HTTPServer", "HttpServer", "httpServer")]
    [InlineData("class", "Class", "@class")]
    [InlineData("await", "Await", "@await")]
    [InlineData("\u00E9t\u00E9", "\u00C9t\u00E9", "\u00E9t\u00E9")]
    [InlineData("e\u0301te\u0301s", "Etes", "etes")]
    [InlineData("caf\u00E9", "Caf\u00E9", "caf\u00E9")]
    [InlineData("10\u212Abc", "_10Bc", "_10Bc")]
    [InlineData("soft\u00ADhyphen", "Softhyphen", "softhyphen")]
    [InlineData("1.5", "_1_5", "_1_5")]
    [InlineData("", "Fallback", "fallback")]
    [InlineData("\u200D", "Fallback", "fallback")]
    [InlineData("+1", "Plus1", "plus1")]
    public void Names_read_as_csharp_does(string name, string pascal, string camel) =>
        Assert.Equal((pascal, camel), (Identifiers.ToPascalCase(name, "Fallback"), Identifiers.ToCamelCase(name, "fallback")));

    [Fact]
    public void A_scope_never_gives_a_name_twice() => AnyName.Array[0, 40].Sample(
        names =>
        {
            var scope = new NameScope(new HashSet<string>(StringComparer.OrdinalIgnoreCase), "Reserved");
            var taken = names.Select(name => scope.Take(Identifiers.ToPascalCase(name, "Fallback"), "Value")).Append("Reserved").ToList();
            Assert.Equal(taken.Count, taken.Distinct(StringComparer.OrdinalIgnoreCase).Count());
            Assert.All(taken, name => Assert.True(IsName(name)));
        },
        iter: 500);

    private static bool IsName(string identifier) => SyntaxFacts.IsValidIdentifier(identifier);

    private static bool IsOneToken(string text) =>
        SyntaxFactory.ParseToken(text) is { RawKind: (int)SyntaxKind.IdentifierToken } token && token.FullSpan.Length == text.Length && !token.ContainsDiagnostics;
}
