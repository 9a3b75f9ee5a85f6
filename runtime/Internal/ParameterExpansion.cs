using System.Globalization;
using RunAi.Generated.CodeGeneration;

namespace RunAi.Generated.Internal;

/// <summary>Writes parameters in the styles of OpenAPI, which are those of RFC 6570, the delimited styles and deepObject.</summary>
internal static class ParameterExpansion
{
    public static void AppendValue(ref CharBuffer target, string name, string text, ParameterStyle style, bool allowReserved)
    {
        AppendStart(ref target, style);
        if (IsNamed(style))
        {
            target.AppendEscaped(name);
            if (text.Length > 0 || style != ParameterStyle.Matrix)
            {
                target.Append('=');
            }
        }

        target.AppendEscaped(text, allowReserved);
    }

    /// <summary>Returns the character that separates the items of a list that is not exploded.</summary>
    public static char GetDelimiter(ParameterStyle style) => style switch
    {
        ParameterStyle.SpaceDelimited => ' ',
        ParameterStyle.PipeDelimited => '|',
        ParameterStyle.TabDelimited => '\t',
        _ => ',',
    };

    /// <summary>
    /// Appends a list. Null elements are omitted, and an empty list appends nothing (RFC 6570, section 2.3). OpenAPI does not define how deepObject writes a
    /// list; servers that read brackets expect the index of each element.
    /// </summary>
    public static void AppendList<T>(
        ref CharBuffer target, string name, IEnumerable<T> values, ParameterStyle style, bool explode, bool allowReserved, bool isPath = false)
    {
        explode |= style == ParameterStyle.DeepObject;
        var separator = GetSeparator(style, explode);
        var first = true;
        var index = 0;
        foreach (var value in values)
        {
            if (WireFormat.ToText(value) is not { } text)
            {
                continue;
            }

            if (first)
            {
                AppendStart(ref target, style);
            }
            else
            {
                target.Append(separator);
            }

            if (style == ParameterStyle.DeepObject)
            {
                AppendKey(ref target, name, index++.ToString(CultureInfo.InvariantCulture), style);
                target.Append('=');
            }
            else if ((isPath ? style == ParameterStyle.Matrix : IsNamed(style)) && (first || explode))
            {
                target.AppendEscaped(name);
                target.Append('=');
            }

            if (value is EncodedText)
            {
                target.Append(text);
            }
            else
            {
                target.AppendEscaped(text, allowReserved);
            }

            first = false;
        }
    }

    /// <summary>Appends the properties of an object. Null properties are omitted.</summary>
    public static void AppendMap<T>(
        ref CharBuffer target, string name, IEnumerable<KeyValuePair<string, T>> properties, ParameterStyle style, bool explode, bool allowReserved)
    {
        explode |= style == ParameterStyle.DeepObject;
        var separator = GetSeparator(style, explode);
        var first = true;
        foreach (var (key, value) in properties)
        {
            if (WireFormat.ToText(value) is not { } text)
            {
                continue;
            }

            if (first)
            {
                AppendStart(ref target, style);
            }
            else
            {
                target.Append(separator);
            }

            if (first && IsNamed(style) && !explode)
            {
                target.AppendEscaped(name);
                target.Append('=');
            }

            AppendKey(ref target, name, key, style);
            target.Append(explode ? "=" : separator);
            target.AppendEscaped(text, allowReserved);
            first = false;
        }
    }

    private static void AppendKey(ref CharBuffer target, string name, string key, ParameterStyle style)
    {
        if (style != ParameterStyle.DeepObject)
        {
            target.AppendEscaped(key);
            return;
        }

        target.AppendEscaped(name);
        target.Append("%5B");
        target.AppendEscaped(key);
        target.Append("%5D");
    }

    private static void AppendStart(ref CharBuffer target, ParameterStyle style)
    {
        if (style == ParameterStyle.Label)
        {
            target.Append('.');
        }
        else if (style == ParameterStyle.Matrix)
        {
            target.Append(';');
        }
    }

    private static bool IsNamed(ParameterStyle style) => style is not (ParameterStyle.Simple or ParameterStyle.Label);

    internal static string GetSeparator(ParameterStyle style, bool explode) => (style, explode) switch
    {
        (ParameterStyle.Label, true) => ".",
        (ParameterStyle.Matrix, true) => ";",
        (ParameterStyle.Simple, true) => ",",
        (_, true) => "&",
        (ParameterStyle.SpaceDelimited, false) => "%20",
        (ParameterStyle.PipeDelimited, false) => "%7C",
        (ParameterStyle.TabDelimited, false) => "%09",
        (_, false) => ",",
    };
}
