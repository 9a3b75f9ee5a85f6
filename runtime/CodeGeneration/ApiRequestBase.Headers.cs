using RunAi.Generated.Internal;

namespace RunAi.Generated.CodeGeneration;

public abstract partial class ApiRequestBase
{
    /// <summary>
    /// Adds a header. <see langword="null"/> is omitted. Content headers, such as Content-Language, are added to the body. Dates are written in the format of
    /// HTTP where the header requires it.
    /// </summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The name of the header.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The value contains a control character or a character that is not ASCII.</exception>
    public void AddHeader<T>(string name, T value)
    {
        if ((HttpDate.TryFormat(name, value) ?? WireFormat.ToHeaderText(value)) is { } text)
        {
            AddHeaderText(name, text);
        }
    }

    /// <summary>Adds a header with a delimited list. <see langword="null"/> and an empty list are omitted.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="name">The name of the header.</param>
    /// <param name="values">The elements.</param>
    /// <param name="style">The style, which determines the delimiter. The default is a comma.</param>
    /// <exception cref="ArgumentException">A value is not valid in the header.</exception>
    public void AddHeaderList<T>(string name, IEnumerable<T>? values, ParameterStyle style = ParameterStyle.Simple)
    {
        var text = new CharBuffer();
        foreach (var value in values ?? [])
        {
            AppendItem(ref text, WireFormat.ToHeaderText(value), ParameterExpansion.GetDelimiter(style));
        }

        if (text.Length > 0)
        {
            AddHeaderText(name, text.Finish());
        }
    }

    /// <summary>
    /// Adds a header with the properties of an object, written as <c>key,value</c> or, exploded, as <c>key=value</c>. <see langword="null"/> is omitted.
    /// </summary>
    /// <typeparam name="T">The type of the property values.</typeparam>
    /// <param name="name">The name of the header.</param>
    /// <param name="properties">The properties.</param>
    /// <param name="explode"><see langword="true"/> to write properties as <c>key=value</c>.</param>
    /// <exception cref="ArgumentException">A value is not valid in the header.</exception>
    public void AddHeaderMap<T>(string name, IEnumerable<KeyValuePair<string, T>>? properties, bool explode = false)
    {
        var text = new CharBuffer();
        foreach (var (key, value) in properties ?? [])
        {
            if (WireFormat.ToHeaderText(value) is { } part)
            {
                AppendItem(ref text, key + (explode ? "=" : ",") + part, ',');
            }
        }

        if (text.Length > 0)
        {
            AddHeaderText(name, text.Finish());
        }
    }

    /// <summary>Adds a percent-encoded cookie. <see langword="null"/> is omitted.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The name of the cookie.</param>
    /// <param name="value">The value.</param>
    public void AddCookie<T>(string name, T value)
    {
        if (WireFormat.ToText(value) is not { } text)
        {
            return;
        }

        StartCookie();
        ParameterExpansion.AppendValue(ref Extended.Cookies, name, text, ParameterStyle.Form, allowReserved: false);
    }

    /// <summary>Adds a cookie with a comma-separated list. <see langword="null"/> and an empty list are omitted.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="name">The name of the cookie.</param>
    /// <param name="values">The elements.</param>
    public void AddCookieList<T>(string name, IEnumerable<T>? values)
    {
        if (values is null)
        {
            return;
        }

        var before = Extended.Cookies.Length;
        var start = StartCookie();
        ParameterExpansion.AppendList(ref Extended.Cookies, name, values, ParameterStyle.Form, explode: false, allowReserved: false);
        EndField(ref Extended.Cookies, before, start);
    }

    private int StartCookie()
    {
        if (Extended.Cookies.Length > 0)
        {
            Extended.Cookies.Append("; ");
        }

        return Extended.Cookies.Length;
    }

    private static void AppendItem(ref CharBuffer list, string? item, char delimiter)
    {
        if (item is null)
        {
            return;
        }

        if (list.Length > 0)
        {
            list.Append(delimiter);
        }

        list.Append(item);
    }

    private void AddHeaderText(string name, string value)
    {
        if (HeaderWriter.IsContentHeader(name))
        {
            (Extended.ContentHeaders ??= []).Add(new(name, value));
        }
        else
        {
            HeaderWriter.Add(_message.Headers, name, value);
        }
    }
}
