using RunAi.Generated.Internal;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.CodeGeneration;

public abstract partial class ApiRequestBase
{
    /// <summary>Sets a path parameter.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="value">The value.</param>
    /// <param name="style">The style.</param>
    /// <param name="explode">Ignored for a single value; for consistency with the other methods.</param>
    /// <exception cref="ArgumentException">The value is empty, "." or "..", which would change the path (RFC 3986, section 5.2.4).</exception>
    public void AddPath<T>(string name, T value, ParameterStyle style = ParameterStyle.Simple, bool explode = false)
    {
        var text = WireFormat.ToText(value);
        if (text is null or "" or "." or "..")
        {
            throw CreateInvalidPathException(name, text);
        }

        var target = new CharBuffer();
        ParameterExpansion.AppendValue(ref target, name, text, style, allowReserved: false);
        SetPath(name, target.Finish());
    }

    /// <summary>Sets a path parameter to a list.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="values">The elements.</param>
    /// <param name="style">The style.</param>
    /// <param name="explode"><see langword="true"/> to write each element as a separate value.</param>
    /// <exception cref="ArgumentException">The list is empty, or its text is "." or "..".</exception>
    public void AddPathList<T>(string name, IEnumerable<T> values, ParameterStyle style = ParameterStyle.Simple, bool explode = false)
    {
        ArgumentNullException.ThrowIfNull(values, name);
        var target = new CharBuffer();
        ParameterExpansion.AppendList(ref target, name, values, style, explode, allowReserved: false, isPath: true);
        SetPath(name, target.Finish());
    }

    /// <summary>Sets a path parameter to the properties of an object.</summary>
    /// <typeparam name="T">The type of the property values.</typeparam>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="properties">The properties.</param>
    /// <param name="style">The style.</param>
    /// <param name="explode"><see langword="true"/> to write each property as a separate value.</param>
    /// <exception cref="ArgumentException">The object is empty, or its text is "." or "..".</exception>
    public void AddPathMap<T>(string name, IEnumerable<KeyValuePair<string, T>> properties, ParameterStyle style = ParameterStyle.Simple, bool explode = false)
    {
        ArgumentNullException.ThrowIfNull(properties, name);
        var target = new CharBuffer();
        ParameterExpansion.AppendMap(ref target, name, properties, style, explode, allowReserved: false);
        SetPath(name, target.Finish());
    }

    /// <summary>Adds a query parameter. <see langword="null"/> is omitted.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="value">The value.</param>
    /// <param name="allowReserved"><see langword="true"/> to leave reserved characters unescaped, except for &amp; # + [ ].</param>
    public void AddQuery<T>(string name, T value, bool allowReserved = false)
    {
        if (WireFormat.ToText(value) is not { } text)
        {
            return;
        }

        StartField(ref _query);
        ParameterExpansion.AppendValue(ref _query, name, text, ParameterStyle.Form, allowReserved);
    }

    /// <summary>Adds a query parameter with a list. <see langword="null"/> and an empty list are omitted.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="values">The elements.</param>
    /// <param name="style">The style.</param>
    /// <param name="explode"><see langword="true"/> to write each element as a separate parameter.</param>
    /// <param name="allowReserved"><see langword="true"/> to leave reserved characters unescaped, except for &amp; # + [ ].</param>
    public void AddQueryList<T>(
        string name, IEnumerable<T>? values, ParameterStyle style = ParameterStyle.Form, bool explode = true, bool allowReserved = false)
    {
        if (values is null)
        {
            return;
        }

        var before = _query.Length;
        var start = StartField(ref _query);
        ParameterExpansion.AppendList(ref _query, name, values, style, explode, allowReserved);
        EndField(ref _query, before, start);
    }

    /// <summary>Adds a query parameter with the properties of an object. <see langword="null"/> and an object without properties are omitted.</summary>
    /// <typeparam name="T">The type of the property values.</typeparam>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="properties">The properties.</param>
    /// <param name="style">The style.</param>
    /// <param name="explode"><see langword="true"/> to write each property as a separate parameter.</param>
    /// <param name="allowReserved"><see langword="true"/> to leave reserved characters unescaped, except for &amp; # + [ ].</param>
    public void AddQueryMap<T>(
        string name,
        IEnumerable<KeyValuePair<string, T>>? properties,
        ParameterStyle style = ParameterStyle.Form,
        bool explode = true,
        bool allowReserved = false)
    {
        if (properties is null)
        {
            return;
        }

        var before = _query.Length;
        var start = StartField(ref _query);
        ParameterExpansion.AppendMap(ref _query, name, properties, style, explode, allowReserved);
        EndField(ref _query, before, start);
    }

    /// <summary>
    /// Adds a query parameter with the properties of an object. The variant of a union is written as a parameter of its own type. <see langword="null"/> is
    /// omitted.
    /// </summary>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="model">The object or union.</param>
    /// <param name="style">The style.</param>
    /// <param name="explode"><see langword="true"/> to write each property as a separate parameter.</param>
    /// <param name="allowReserved"><see langword="true"/> to leave reserved characters unescaped, except for &amp; # + [ ].</param>
    public void AddQueryModel(string name, JsonModel? model, ParameterStyle style = ParameterStyle.Form, bool explode = true, bool allowReserved = false)
    {
        if (model is not null)
        {
            AddModel(ParameterLocation.Query, name, model, new(style, explode, allowReserved));
        }
    }

    /// <summary>Sets a path parameter to several segments.</summary>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="path">The segments, separated by slashes, without percent-encoding.</param>
    /// <exception cref="ArgumentException">A segment is empty, "." or "..".</exception>
    internal void AddPathSegments(string name, string path)
    {
        var target = new CharBuffer();
        foreach (var segment in path.Split('/'))
        {
            if (segment is "" or "." or "..")
            {
                throw CreateInvalidPathException(name, path);
            }

            if (target.Length > 0)
            {
                target.Append('/');
            }

            ParameterExpansion.AppendValue(ref target, name, segment, ParameterStyle.Simple, allowReserved: false);
        }

        SetPath(name, target.Finish());
    }

    private static ArgumentException CreateInvalidPathException(string name, string? text) =>
        new($"The path parameter '{name}' cannot be {(text is null ? "null" : $"'{text}'")}, because the request would be sent to another path.", name);

    private static int StartField(ref CharBuffer fields)
    {
        if (fields.Length > 0)
        {
            fields.Append('&');
        }

        return fields.Length;
    }

    /// <summary>Removes the separator if no field was appended.</summary>
    private static void EndField(ref CharBuffer fields, int before, int start)
    {
        if (fields.Length == start)
        {
            fields.Truncate(before);
        }
    }

    private void SetPath(string name, string text)
    {
        if (text is "" or "." or "..")
        {
            throw CreateInvalidPathException(name, text);
        }

        var found = false;
        var parameters = Operation.Template.Parameters;
        for (var index = 0; index < parameters.Length; index++)
        {
            if (!string.Equals(parameters[index], name, StringComparison.Ordinal))
            {
                continue;
            }

            _path[index] = text;
            found = true;
        }

        if (!found)
        {
            throw new ArgumentException($"The path '{Operation.Route}' does not have a parameter '{name}'.", nameof(name));
        }
    }
}
