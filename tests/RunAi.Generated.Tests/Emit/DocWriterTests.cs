using System.Xml;
using System.Xml.Linq;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RunAi.Generator.Common;
using RunAi.Generator.CSharp.Model;
using RunAi.Generator.Emit;

namespace RunAi.Generator.Tests.Emit;

/// <summary>Text from a spec remains in the comment, and the comment remains valid XML.</summary>
public sealed class DocWriterTests
{
    private const int Iterations = 3_000;

    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.Char.Array[0, 24].Select(characters => new string(characters)),
        Gen.OneOf("*/", "</summary>", "<![CDATA[", "]]>", "&bogus;", "&#0;", "<!--", "-->", "//", "///", "#error", "#if",
            "\r", "\n", "\r\n", "\u0085", "\u2028", "\u2029", "\0", "\t", "}", ";", "\"", " ", "a")
            .Array[0, 12].Select(string.Concat));

    [Fact]
    public void Documentation_text_does_not_change_the_code() => AnyText.Select(AnyText).Sample(
        (summary, remark) =>
        {
            var tree = CSharpSyntaxTree.ParseText(Write(summary, remark) + "class C;");
            Assert.Empty(tree.GetDiagnostics());
            Assert.True(tree.GetRoot().IsEquivalentTo(SyntaxFactory.ParseCompilationUnit("class C;"), topLevel: false));
            Assert.Equal(["class", "C", ";", ""], tree.GetRoot().DescendantTokens().Select(token => token.Text));
        },
        iter: Iterations);

    [Fact]
    public void Documentation_text_becomes_valid_XML() =>
        AnyText.Select(AnyText).Sample((summary, remark) => ParseXml(Write(summary, remark)), iter: Iterations);

    [Fact]
    public void Documentation_text_round_trips() => AnyText.Sample(
        text => GetWords(ParseXml(Write(text)).Element("summary")?.Value ?? "") == GetWords(ToReadable(text)), iter: Iterations);

    [Theory]
    [InlineData("one line", "/// <summary>one line</summary>\n")]
    [InlineData("a\r\nb\rc\nd\u0085e\u2028f\u2029g", "/// <summary>\n/// a\n/// b\n/// c\n/// d\n/// e\n/// f\n/// g\n/// </summary>\n")]
    [InlineData("a < b && c > d", "/// <summary>a &lt; b &amp;&amp; c &gt; d</summary>\n")]
    [InlineData("*/ </summary>", "/// <summary>*/ &lt;/summary&gt;</summary>\n")]
    [InlineData("\0\u0001\uFFFE", "/// <summary></summary>\n")]
    [InlineData("a \u202E\u2066// b\u2069\u202C", "/// <summary>a // b</summary>\n")]
    [InlineData("می\u200Cخواهم", "/// <summary>می\u200Cخواهم</summary>\n")]
    [InlineData("\U0001F600", "/// <summary>\U0001F600</summary>\n")]
    public void Summary_is_split_into_lines(string text, string expected) => Assert.Equal(expected, Write(text));

    [Theory]
    [InlineData("a\n\nb\nc", "/// <summary>\n/// <para>a</para>\n/// <para>b\n/// c</para>\n/// </summary>\n")]
    [InlineData("\r\na\r\n \r\n\r\nb\r\n", "/// <summary>\n/// <para>a</para>\n/// <para>b</para>\n/// </summary>\n")]
    [InlineData("\n\na\n", "/// <summary>a</summary>\n")]
    public void Blank_lines_separate_paragraphs(string text, string expected) => Assert.Equal(expected, Write(text));

    [Fact]
    public void Paragraphs_of_one_remark_become_paragraphs_of_the_remarks() => Assert.Equal(
        "/// <summary>s</summary>\n/// <remarks>\n/// <para>a</para>\n/// <para>b</para>\n/// <para>c</para>\n/// </remarks>\n", Write("s", "a\n\nb", "c"));

    [Fact]
    public void Several_remarks_become_paragraphs() => Assert.Equal(
        "/// <summary>s</summary>\n/// <remarks>\n/// <para>a</para>\n/// <para>b\n/// c</para>\n/// </remarks>\n", Write("s", "a", "b\nc"));

    private static string Write(string summary, params string[] remarks)
    {
        var writer = new SourceWriter();
        DocWriter.Write(writer, new CSharpDoc(summary, new EquatableArray<string>(remarks)));
        return writer.Complete();
    }

    private static XElement ParseXml(string comment) =>
        XElement.Parse(
            "<doc>" + string.Concat(comment.Split('\n').Select(line => (line.Length == 0 ? "" : line[3..]) + "\n")) + "</doc>", LoadOptions.PreserveWhitespace);

    private static string GetWords(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // XML does not allow some characters, and others change the text direction. They are removed.
    private static string ToReadable(string text)
    {
        var readable = new System.Text.StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))
            {
                continue;
            }

            if (XmlConvert.IsXmlChar(text[i]))
            {
                readable.Append(text[i]);
            }
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                readable.Append(text[i]).Append(text[++i]);
            }
        }

        return readable.ToString();
    }
}
