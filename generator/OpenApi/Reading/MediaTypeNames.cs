using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace RunAi.Generator.OpenApi.Reading;

/// <summary>Finds the media types in a text (RFC 9110, section 8.3.1).</summary>
internal static class MediaTypeNames
{
    /// <summary>Returns the media types in a text that should be one. A list has several; parameters that are not valid are omitted.</summary>
    public static IReadOnlyList<string> Find(string text)
    {
        var names = new List<string>();
        foreach (var part in Split(text, ','))
        {
            var parameters = Split(part, ';');
            var name = parameters[0].Trim();
            if (IsName(name))
            {
                names.Add(parameters.Skip(1).All(IsParameter)
                    ? part.Trim()
                    : string.Join(";", new[] { name }.Concat(parameters.Skip(1).Where(IsParameter).Select(parameter => parameter.Trim()))));
            }
        }

        return names;
    }

    private static bool IsName(string text)
    {
        var slash = text.IndexOf('/');
        return slash >= 0 && HttpToken.IsValid(text.Substring(0, slash)) && HttpToken.IsValid(text.Substring(slash + 1));
    }

    private static bool IsParameter(string text)
    {
        var parameter = text.Trim();
        var equals = parameter.IndexOf('=');
        return equals >= 0 && HttpToken.IsValid(parameter.Substring(0, equals))
            && (HttpToken.IsValid(parameter.Substring(equals + 1)) || IsQuoted(parameter.Substring(equals + 1)));
    }

    private static bool IsQuoted(string text)
    {
        if (text.Length < 2 || text[0] != '"' || text[text.Length - 1] != '"')
        {
            return false;
        }

        for (var i = 1; i < text.Length - 1; i++)
        {
            // A backslash escapes the next character, which must not be the closing quote.
            if (text[i] is '"' or < ' ' or > '~' || (text[i] == '\\' && ++i == text.Length - 1))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Splits a text at a separator outside of quoted strings.</summary>
    private static List<string> Split(string text, char separator)
    {
        var parts = new List<string>();
        var part = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == separator && !isQuoted)
            {
                parts.Add(part.ToString());
                part.Clear();
                continue;
            }

            isQuoted ^= text[i] == '"' && !(isQuoted && text[i - 1] == '\\');
            part.Append(text[i]);
        }

        parts.Add(part.ToString());
        return parts;
    }
}
