using RunAi.Generated.Internal;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.CodeGeneration;

public abstract partial class ApiRequestBase
{
    /// <summary>Sets a path parameter.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">The value.</param>
    /// <param name="style">How it is written.</param>
    /// <param name="explode">Without meaning for a single value; here so that every call looks alike.</param>
    /// <exception cref="ArgumentException">The value is empty, "." or "..": it would lead to another path (RFC 3986, section 5.2.4).</exception>
    public void AddPath<T>(string name, T value, ParameterStyle style = ParameterStyle.Simple, bool explode = false)
    {
        var text = WireFormat.ToText(value);
        if (text is null or "" or "." or "..")
            throw CreateInvalidPathException(name, text);

        var target = new CharBuffer();
        ParameterExpansion.AppendValue(ref target, name, text, style, allowReserved: false);
        SetPath(name, target.Finish());
    }

    /// <summary>Sets a path parameter that is a list.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="name">The parameter's name.</param>
    /// <param name="values">The elements.</param>
    /// <param name="style">How they are written.</param>
    /// <param name="explode">Whether each element is written as a value of its own.</param>
    /// <exception cref="ArgumentException">There is no element, or what is written is "." or "..".</exception>
    public void AddPathList<T>(string name, IEnumerable<T> values, ParameterStyle style = ParameterStyle.Simple, bool explode = false)
    {
        ArgumentNullException.ThrowIfNull(values, name);
        var target = new CharBuffer();
        ParameterExpansion.AppendList(ref target, name, values, style, explode, allowReserved: false);
        SetPath(name, target.Finish());
    }

    /// <summary>Sets a path parameter that is an object.</summary>
    /// <typeparam name="T">The type of the properties' values.</typeparam>
    /// <param name="name">The parameter's name.</param>
    /// <param name="properties">The properties.</param>
    /// <param name="style">How they are written.</param>
    /// <param name="explode">Whether each member is written as a value of its own.</param>
    /// <exception cref="ArgumentException">There is no member, or what is written is "." or "..".</exception>
    public void AddPathMap<T>(string name, IEnumerable<KeyValuePair<string, T>> properties, ParameterStyle style = ParameterStyle.Simple, bool explode = false)
    {
        ArgumentNullException.ThrowIfNull(properties, name);
        var target = new CharBuffer();
        ParameterExpansion.AppendMap(ref target, name, properties, style, explode, allowReserved: false);
        SetPath(name, target.Finish());
    }

    /// <summary>Adds a query parameter; null is left out.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">The value.</param>
    /// <param name="allowReserved">Whether reserved characters stay as they are, but for those that would end the value: &amp; # + [ ].</param>
    public void AddQuery<T>(string name, T value, bool allowReserved = false)
    {
        if (WireFormat.ToText(value) is not { } text)
            return;

        StartField(ref _query);
        ParameterExpansion.AppendValue(ref _query, name, text, ParameterStyle.Form, allowReserved);
    }

    /// <summary>Adds a query parameter that is a list; null and a list without elements are left out.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="name">The parameter's name.</param>
    /// <param name="values">The elements.</param>
    /// <param name="style">How they are written.</param>
    /// <param name="explode">Whether each element is written as a parameter of its own.</param>
    /// <param name="allowReserved">As for <see cref="AddQuery"/>.</param>
    public void AddQueryList<T>(
        string name, IEnumerable<T>? values, ParameterStyle style = ParameterStyle.Form, bool explode = true, bool allowReserved = false)
    {
        if (values is null)
            return;

        var before = _query.Length;
        var start = StartField(ref _query);
        ParameterExpansion.AppendList(ref _query, name, values, style, explode, allowReserved);
        EndField(ref _query, before, start);
    }

    /// <summary>Adds a query parameter that is an object; null and an object without properties are left out.</summary>
    /// <typeparam name="T">The type of the properties' values.</typeparam>
    /// <param name="name">The parameter's name.</param>
    /// <param name="properties">The properties.</param>
    /// <param name="style">How they are written.</param>
    /// <param name="explode">Whether each member is written as a parameter of its own.</param>
    /// <param name="allowReserved">As for <see cref="AddQuery"/>.</param>
    public void AddQueryMap<T>(
        string name,
        IEnumerable<KeyValuePair<string, T>>? properties,
        ParameterStyle style = ParameterStyle.Form,
        bool explode = true,
        bool allowReserved = false)
    {
        if (properties is null)
            return;

        var before = _query.Length;
        var start = StartField(ref _query);
        ParameterExpansion.AppendMap(ref _query, name, properties, style, explode, allowReserved);
        EndField(ref _query, before, start);
    }

    /// <summary>Adds a query parameter that is a model; null is left out.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="model">The model, which must be a JSON object.</param>
    /// <param name="style">How its properties are written.</param>
    /// <param name="explode">Whether each member is written as a parameter of its own.</param>
    /// <param name="allowReserved">As for <see cref="AddQuery"/>.</param>
    public void AddQueryModel(string name, JsonModel? model, ParameterStyle style = ParameterStyle.Form, bool explode = true, bool allowReserved = false)
    {
        if (model is not null)
            AddQueryMap(name, ModelProperties.Get(model, style == ParameterStyle.DeepObject), style, explode, allowReserved);
    }

    private static ArgumentException CreateInvalidPathException(string name, string? text) =>
        new($"The path parameter '{name}' can't be {(text is null ? "null" : $"'{text}'")}: the call would reach another path.", name);

    private static int StartField(ref CharBuffer fields)
    {
        if (fields.Length > 0)
            fields.Append('&');
        return fields.Length;
    }

    /// <summary>Takes the separator back when there was nothing to append behind it.</summary>
    private static void EndField(ref CharBuffer fields, int before, int start)
    {
        if (fields.Length == start)
            fields.Truncate(before);
    }

    private void SetPath(string name, string text)
    {
        if (text is "" or "." or "..")
            throw CreateInvalidPathException(name, text);

        var found = false;
        var parameters = Operation.Template.Parameters;
        for (var index = 0; index < parameters.Length; index++)
        {
            if (!string.Equals(parameters[index], name, StringComparison.Ordinal))
                continue;
            _path[index] = text;
            found = true;
        }

        if (!found)
            throw new ArgumentException($"The path '{Operation.Route}' has no parameter '{name}'.", nameof(name));
    }
}
