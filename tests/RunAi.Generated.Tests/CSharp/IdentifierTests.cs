using CsCheck;
using Microsoft.CodeAnalysis.CSharp;
using RunAi.Generator.CSharp.Naming;

namespace RunAi.Generator.Tests.CSharp;

/// <summary>Tests that all names become valid identifiers.</summary>
public sealed class IdentifierTests
{
    private const int Iterations = 10_000;

    private static readonly Gen<string> AnyName = Gen.OneOf(
        Gen.Char.Array[0, 12].Select(characters => new string(characters)),
        Gen.OneOf("class", "Class", "record", "await", "_", "1", "GPU", "id", "Ids", "ß", "ı", "İ",
             "\u0301", "\u200D", "\u2060", "\uD835\uDC00", "-", ".", " ", "@", "ǆ", "٣", "名")
            .Array[0, 6].Select(string.Concat));

    [Fact]
    public void Pascal_case_names_are_identifiers_and_not_keywords() => AnyName.Sample(
        name => IsName(Identifiers.ToPascalCase(name, "Fallback"))
            && SyntaxFacts.GetKeywordKind(Identifiers.ToPascalCase(name, "Fallback")) == SyntaxKind.None, iter: Iterations);

    [Fact]
    public void Camel_case_names_are_identifiers_or_escaped_keywords() => AnyName.Sample(
        name => IsName(Identifiers.ToCamelCase(name, "fallback").TrimStart('@')) && IsOneToken(Identifiers.ToCamelCase(name, "fallback")), iter: Iterations);

    /// <summary>The compiler of the tests is the newest one.</summary>
    [Fact]
    public void Keywords_are_those_of_the_newest_compiler()
    {
        var keywords = SyntaxFacts.GetReservedKeywordKinds().Concat(SyntaxFacts.GetContextualKeywordKinds()).Select(SyntaxFacts.GetText)
            .Where(keyword => SyntaxFacts.GetKeywordKind(keyword) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(keyword) != SyntaxKind.None);

        Assert.Equal("", string.Join(' ', keywords.Where(keyword => !Keywords.Contains(keyword))));
    }

    [Fact]
    public void Names_in_metadata_are_valid_if_the_compiler_accepts_them()
    {
        AnyName.Sample(name => Identifiers.IsValid(name) == IsUsable(name), iter: Iterations);
        var words = SyntaxFacts.GetReservedKeywordKinds().Concat(SyntaxFacts.GetContextualKeywordKinds()).Select(SyntaxFacts.GetText)
            .Concat(Enumerable.Range(0, char.MaxValue + 1).SelectMany(code => (string[])[$"{(char)code}", $"a{(char)code}"]));
        Assert.Equal("", string.Join(' ', words.Where(word => Identifiers.IsValid(word) != IsUsable(word))));

        static bool IsUsable(string name) => SyntaxFacts.IsValidIdentifier(name) && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None;
    }

    [Fact]
    public void Identifiers_equal_what_the_compiler_compares() => AnyName.Sample(
        // C# compares identifiers in normalization form C and without format characters.
        name => Identifiers.ToPascalCase(name, "Fallback") is var identifier
            && SyntaxFactory.ParseToken(identifier).ValueText == identifier
            && identifier.IsNormalized(), iter: Iterations);

    /// <summary>
    /// From UnicodeData.txt: characters with a decomposition that normalization form C does not recompose, and characters that compose with the preceding one.
    /// </summary>
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
    public void Letters_that_normalization_changes_are_removed_from_names(char letter) =>
        Assert.Equal("AB", Identifiers.ToPascalCase($"a{letter}b", "Fallback"));

    [Theory]
    [InlineData('\u00E9')]
    [InlineData('\u0373')]
    [InlineData('\u03A9')]
    [InlineData('\u1160')]
    [InlineData('\u1EA5')]
    [InlineData('\uAC00')]
    [InlineData('\uFA0E')] // a compatibility ideograph by name only
    public void Letters_that_normalization_preserves_remain_in_names(char letter) =>
        Assert.Equal($"A{letter}b", Identifiers.ToPascalCase($"a{letter}b", "Fallback"), ignoreCase: true);

    [Fact]
    public void Names_are_deterministic() =>
        AnyName.Sample(name => Identifiers.ToPascalCase(name, "Fallback") == Identifiers.ToPascalCase(name, "Fallback"), iter: Iterations);

    [Theory]
    [InlineData("get_projects", "GetProjects", "getProjects")]
    [InlineData("\U0001F44D", "ThumbsUp", "thumbsUp")]
    [InlineData("\u2764\uFE0F", "Heart", "heart")]
    [InlineData("\U0001F680 Deploy", "Deploy", "deploy")]
    [InlineData("\U0001F468\u200D\U0001F4BB", "U1f468U1f4bb", "u1f468U1f4bb")]
    [InlineData(">=", "GreaterEqual", "greaterEqual")]
    [InlineData("-1", "Minus1", "minus1")]
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
    public void Names_follow_CSharp_conventions(string name, string pascal, string camel) =>
        Assert.Equal((pascal, camel), (Identifiers.ToPascalCase(name, "Fallback"), Identifiers.ToCamelCase(name, "fallback")));

    [Fact]
    public void Scope_never_assigns_a_name_twice() => AnyName.Array[0, 40].Sample(
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
        SyntaxFactory.ParseToken(text) is { RawKind: (int)SyntaxKind.IdentifierToken } token
            && token.FullSpan.Length == text.Length
            && !token.ContainsDiagnostics;
}
