using RunAi.Generated.Internal;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.CodeGeneration;

public abstract partial class ApiRequestBase
{
    /// <summary>Adds the properties of an object to the path. The variant of a union is written as a parameter of its own type.</summary>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="model">The object or union.</param>
    /// <param name="style">The style.</param>
    /// <param name="explode"><see langword="true"/> to write properties as <c>name=value</c>.</param>
    public void AddPathModel(string name, JsonModel model, ParameterStyle style = ParameterStyle.Simple, bool explode = false)
    {
        ArgumentNullException.ThrowIfNull(model, name);
        AddModel(ParameterLocation.Path, name, model, new(style, explode));
    }

    /// <summary>Adds the properties of an object, or the variant of a union, as a header. <see langword="null"/> is omitted.</summary>
    /// <param name="name">The name of the header.</param>
    /// <param name="model">The object.</param>
    /// <param name="explode"><see langword="true"/> to write properties as <c>name=value</c>.</param>
    public void AddHeaderModel(string name, JsonModel? model, bool explode = false)
    {
        if (model is not null)
        {
            AddModel(ParameterLocation.Header, name, model, new(ParameterStyle.Simple, explode));
        }
    }

    /// <summary>Adds the properties of an object, or the variant of a union, as a cookie. <see langword="null"/> is omitted.</summary>
    /// <param name="name">The name of the cookie.</param>
    /// <param name="model">The object.</param>
    public void AddCookieModel(string name, JsonModel? model)
    {
        if (model is not null)
        {
            AddModel(ParameterLocation.Cookie, name, model, new(ParameterStyle.Form, explode: false));
        }
    }

    /// <summary>Adds the properties of a map as a cookie. <see langword="null"/> is omitted.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="name">The name of the cookie.</param>
    /// <param name="properties">The properties.</param>
    public void AddCookieMap<T>(string name, IEnumerable<KeyValuePair<string, T>>? properties)
    {
        if (properties is null)
        {
            return;
        }

        var before = Extended.Cookies.Length;
        var start = StartCookie();
        ParameterExpansion.AppendMap(ref Extended.Cookies, name, properties, ParameterStyle.Form, explode: false, allowReserved: false);
        EndField(ref Extended.Cookies, before, start);
    }

    /// <summary>Adds a value to the path as JSON text (OpenAPI 3.0.3, Parameter Object, <c>content</c>).</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes the value.</param>
    public void AddPathJson<T>(string name, T value, JsonWriteAction<T> write) => AddPath(name, ToJsonText(value, write));

    /// <summary>Adds a value to the query as JSON text. <see langword="null"/> is omitted.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes the value.</param>
    public void AddQueryJson<T>(string name, T value, JsonWriteAction<T> write) => AddQuery(name, ToJsonText(value, write));

    /// <summary>Adds a header with JSON text, in which characters that are not ASCII are escaped. <see langword="null"/> is omitted.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The name of the header.</param>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes the value.</param>
    public void AddHeaderJson<T>(string name, T value, JsonWriteAction<T> write) =>
        AddHeader(name, ToJsonText(value, write) is { } json ? JsonText.EscapeNonAscii(json) : null);

    /// <summary>Adds a cookie with JSON text. <see langword="null"/> is omitted.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The name of the cookie.</param>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes the value.</param>
    public void AddCookieJson<T>(string name, T value, JsonWriteAction<T> write) => AddCookie(name, ToJsonText(value, write));

    private static string? ToJsonText<T>(T value, JsonWriteAction<T> write) => value is null ? null : RequestMode.Write(value, write, JsonText.ToText);
}
