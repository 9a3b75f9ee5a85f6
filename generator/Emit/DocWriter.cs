using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Xml;
using RunAi.Generator.CSharp.Model;

namespace RunAi.Generator.Emit;

/// <summary>
/// Writes texts of a document as XML documentation. Nothing else may put such a text into a comment: it is escaped as XML and split at
/// every line terminator that C# knows, so that none can end the comment.
/// </summary>
internal static class DocWriter
{
    // C# specification, Line terminators.
    private static readonly char[] LineTerminators = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    public static void Write(SourceWriter writer, CSharpDoc doc)
    {
        if (doc.Summary is { } summary)
        {
            WriteElement(writer, "summary", LinesOf(summary));
        }

        WriteRemarks(writer, doc);
    }

    /// <summary>Writes the remarks alone, one paragraph each.</summary>
    public static void WriteRemarks(SourceWriter writer, CSharpDoc doc)
    {
        if (doc.Remarks.Count == 1)
        {
            WriteElement(writer, "remarks", LinesOf(doc.Remarks[0]));
        }
        else if (doc.Remarks.Count > 1)
        {
            WriteElement(writer, "remarks", doc.Remarks.SelectMany(ParagraphOf).ToList());
        }
    }

    public static void WriteParameter(SourceWriter writer, string name, CSharpDoc doc)
    {
        if (doc.Summary is { } summary)
        {
            WriteElement(writer, $"param name=\"{name.TrimStart('@')}\"", LinesOf(summary), "param");
        }
    }

    private static void WriteElement(SourceWriter writer, string open, List<string> lines, string? close = null)
    {
        close ??= open;
        if (lines.Count <= 1)
        {
            writer.Line($"/// <{open}>{(lines.Count == 0 ? string.Empty : lines[0])}</{close}>");
            return;
        }

        writer.Line($"/// <{open}>");
        foreach (var line in lines)
        {
            writer.Line(line.Length == 0 ? "///" : "/// " + line);
        }

        writer.Line($"/// </{close}>");
    }

    private static List<string> ParagraphOf(string paragraph)
    {
        var lines = LinesOf(paragraph);
        if (lines.Count > 0)
        {
            lines[0] = "<para>" + lines[0];
            lines[lines.Count - 1] += "</para>";
        }

        return lines;
    }

    private static List<string> LinesOf(string text) =>
        [.. text.Split(LineTerminators).Select(line => Escape(line).Trim()).SkipWhile(line => line.Length == 0).Reverse().SkipWhile(line => line.Length == 0).Reverse()];

    private static string Escape(string line)
    {
        var escaped = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            switch (line[i])
            {
                case '&':
                    escaped.Append("&amp;");
                    break;
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;
                case '\t':
                    escaped.Append(' ');
                    break;
                case (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'):
                    // They turn the direction of writing: a reviewer would see other text than the compiler reads (CVE-2021-42574).
                    break;
                case var character when XmlConvert.IsXmlChar(character):
                    escaped.Append(character);
                    break;
                case var high when i + 1 < line.Length && XmlConvert.IsXmlSurrogatePair(line[i + 1], high):
                    escaped.Append(high).Append(line[++i]);
                    break;
            }
        }

        return escaped.ToString();
    }
}
