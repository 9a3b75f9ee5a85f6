using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Xml;
using RunAi.Generator.CSharp.Model;

namespace RunAi.Generator.Emit;

/// <summary>
/// Writes text from a spec as XML documentation. All such text must go through this class: it is escaped as XML and split at every line
/// terminator of C#, so that it cannot end the comment.
/// </summary>
internal static class DocWriter
{
    // C# specification, section 6.3.2 (Line terminators).
    private static readonly char[] LineTerminators = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    public static void Write(SourceWriter writer, CSharpDoc doc)
    {
        if (doc.Summary is { } summary)
        {
            WriteElement(writer, "summary", [summary]);
        }

        WriteRemarks(writer, doc);
    }

    public static void WriteParameter(SourceWriter writer, string name, CSharpDoc doc)
    {
        if (doc.Summary is { } summary)
        {
            WriteElement(writer, $"param name=\"{name.TrimStart('@')}\"", [summary], "param");
        }
    }

    private static void WriteRemarks(SourceWriter writer, CSharpDoc doc)
    {
        if (doc.Remarks.Count > 0)
        {
            WriteElement(writer, "remarks", doc.Remarks);
        }
    }

    private static void WriteElement(SourceWriter writer, string open, IReadOnlyList<string> texts, string? close = null)
    {
        close ??= open;
        if (texts.Count == 1 && texts[0].IndexOfAny(LineTerminators) < 0)
        {
            writer.Line($"/// <{open}>{Escape(texts[0]).Trim()}</{close}>");
            return;
        }

        var paragraphs = texts.SelectMany(SplitParagraphs).ToList();
        if (paragraphs.Count == 0 || (paragraphs.Count == 1 && paragraphs[0].Count == 1))
        {
            writer.Line($"/// <{open}>{(paragraphs.Count == 0 ? string.Empty : paragraphs[0][0])}</{close}>");
            return;
        }

        writer.Line($"/// <{open}>");
        foreach (var lines in paragraphs)
        {
            for (var i = 0; i < lines.Count; i++)
            {
                var start = i == 0 && paragraphs.Count > 1 ? "<para>" : string.Empty;
                var end = i == lines.Count - 1 && paragraphs.Count > 1 ? "</para>" : string.Empty;
                writer.Line($"/// {start}{lines[i]}{end}");
            }
        }

        writer.Line($"/// </{close}>");
    }

    /// <summary>Splits a text into the lines of its paragraphs, which blank lines separate as in Markdown.</summary>
    private static IEnumerable<List<string>> SplitParagraphs(string text)
    {
        var lines = new List<string>();
        foreach (var line in text.Replace("\r\n", "\n").Split(LineTerminators).Select(line => Escape(line).Trim()))
        {
            if (line.Length > 0)
            {
                lines.Add(line);
            }
            else if (lines.Count > 0)
            {
                yield return lines;
                lines = [];
            }
        }

        if (lines.Count > 0)
        {
            yield return lines;
        }
    }

    private static string Escape(string line) => IsPlain(line) ? line : EscapeCharacters(line);

    // Most texts need no escaping.
    private static bool IsPlain(string line)
    {
        foreach (var character in line)
        {
            if (character is < ' ' or '&' or '<' or '>' or > '\u2029')
            {
                return false;
            }
        }

        return true;
    }

    private static string EscapeCharacters(string line)
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
                    // These change the text direction: a reviewer would see text that differs from what the compiler reads (CVE-2021-42574).
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
