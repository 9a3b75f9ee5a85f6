using System.Text.Json;
using RunAi.Generated.Internal;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.CodeGeneration;

public abstract partial class ApiRequestBase
{
    private enum ParameterLocation
    {
        Path,
        Query,
        Header,
        Cookie,
    }

    /// <summary>Sets a path parameter to a value of any shape, such as a list of lists.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes the value as JSON, from which the parameter is created.</param>
    /// <param name="style">The style.</param>
    /// <param name="explode"><see langword="true"/> to write each element or property as a separate value.</param>
    /// <param name="itemStyles">The styles of the lists in the list, by level. Without a style they are written as JSON.</param>
    /// <exception cref="ArgumentException">The value is empty, "." or "..".</exception>
    public void AddPathValue<T>(
        string name,
        T value,
        JsonWriteAction<T> write,
        ParameterStyle style = ParameterStyle.Simple,
        bool explode = false,
        ParameterStyle[]? itemStyles = null) =>
        AddJsonValue(ParameterLocation.Path, name, ModelProperties.ToJson(value, write), new(style, explode, itemStyles: itemStyles));

    /// <summary>Adds a query parameter with a value of any shape, such as a list of lists. <see langword="null"/> is omitted.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes the value as JSON, from which the parameter is created.</param>
    /// <param name="style">The style.</param>
    /// <param name="explode"><see langword="true"/> to write each element or property as a separate parameter.</param>
    /// <param name="allowReserved"><see langword="true"/> to leave reserved characters unescaped, except for &amp; # + [ ].</param>
    /// <param name="itemStyles">The styles of the lists in the list, by level. Without a style they are written as JSON.</param>
    public void AddQueryValue<T>(
        string name,
        T value,
        JsonWriteAction<T> write,
        ParameterStyle style = ParameterStyle.Form,
        bool explode = true,
        bool allowReserved = false,
        ParameterStyle[]? itemStyles = null)
    {
        if (value is not null)
        {
            AddJsonValue(ParameterLocation.Query, name, ModelProperties.ToJson(value, write), new(style, explode, allowReserved, itemStyles));
        }
    }

    /// <summary>Adds a header with a value of any shape, such as a list of lists. <see langword="null"/> is omitted.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The name of the header.</param>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes the value as JSON, from which the header is created.</param>
    /// <param name="style">The style, which determines the separator.</param>
    /// <param name="explode"><see langword="true"/> to write properties as <c>key=value</c>.</param>
    /// <param name="itemStyles">The styles of the lists in the list, by level. Without a style they are written as JSON.</param>
    /// <exception cref="ArgumentException">The value is not valid in a header.</exception>
    public void AddHeaderValue<T>(
        string name,
        T value,
        JsonWriteAction<T> write,
        ParameterStyle style = ParameterStyle.Simple,
        bool explode = false,
        ParameterStyle[]? itemStyles = null)
    {
        if (value is not null)
        {
            AddJsonValue(ParameterLocation.Header, name, ModelProperties.ToJson(value, write), new(style, explode, itemStyles: itemStyles));
        }
    }

    /// <summary>Adds a cookie with a value of any shape, such as a list of lists. <see langword="null"/> is omitted.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The name of the cookie.</param>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes the value as JSON, from which the cookie is created.</param>
    public void AddCookieValue<T>(string name, T value, JsonWriteAction<T> write)
    {
        if (value is not null)
        {
            AddJsonValue(ParameterLocation.Cookie, name, ModelProperties.ToJson(value, write), new(ParameterStyle.Form, explode: false));
        }
    }

    /// <summary>Adds an object, or the variant of a union as a parameter of its own type.</summary>
    private void AddModel(ParameterLocation location, string name, JsonModel model, in ParameterFormat format)
    {
        if (model is not JsonUnion union)
        {
            AddMap(location, name, ModelProperties.Get(model, format.IsDeep), format);
        }
        else if (union.InnermostValue is JsonObjectModel variant)
        {
            AddModel(location, name, variant, format);
        }
        else if (ModelProperties.ToJson(union) is { ValueKind: JsonValueKind.Object or JsonValueKind.Array } json)
        {
            AddJsonValue(location, name, json, format);
        }
        else
        {
            AddScalar(location, name, union.InnermostValue, format);
        }
    }

    private void AddJsonValue(ParameterLocation location, string name, JsonElement json, in ParameterFormat format)
    {
        if (json.ValueKind is JsonValueKind.Object or JsonValueKind.Array && format.IsDeep)
        {
            AddMap(location, name, ModelProperties.Get(json, deep: true), format);
        }
        else if (json.ValueKind == JsonValueKind.Object)
        {
            AddMap(location, name, json.EnumerateObject().Select(property => KeyValuePair.Create(property.Name, property.Value)), format);
        }
        else if (json.ValueKind == JsonValueKind.Array)
        {
            AddList(location, name, json, format);
        }
        else
        {
            AddScalar(location, name, json, format);
        }
    }

    private void AddScalar<T>(ParameterLocation location, string name, T value, in ParameterFormat format)
    {
        switch (location)
        {
            case ParameterLocation.Path:
                AddPath(name, value, format.Style);
                break;
            case ParameterLocation.Query:
                AddQuery(name, value, format.AllowReserved);
                break;
            case ParameterLocation.Header:
                AddHeader(name, value);
                break;
            default:
                AddCookie(name, value);
                break;
        }
    }

    private void AddList(ParameterLocation location, string name, JsonElement list, in ParameterFormat format)
    {
        var items = location == ParameterLocation.Header
            ? NestedItems.Join(list, format.ItemStyles, WireFormat.ToHeaderText)
            : NestedItems.Encode(list, format.ItemStyles, format.AllowReserved);
        switch (location)
        {
            case ParameterLocation.Path:
                AddPathList(name, items, format.Style, format.Explode);
                break;
            case ParameterLocation.Query:
                AddQueryList(name, items, format.Style, format.Explode, format.AllowReserved);
                break;
            case ParameterLocation.Header:
                AddHeaderList(name, items, format.Style);
                break;
            default:
                AddCookieList(name, items);
                break;
        }
    }

    private void AddMap(ParameterLocation location, string name, IEnumerable<KeyValuePair<string, JsonElement>> properties, in ParameterFormat format)
    {
        switch (location)
        {
            case ParameterLocation.Path:
                AddPathMap(name, properties, format.Style, format.Explode);
                break;
            case ParameterLocation.Query:
                AddQueryMap(name, properties, format.Style, format.Explode, format.AllowReserved);
                break;
            case ParameterLocation.Header:
                AddHeaderMap(name, properties, format.Explode);
                break;
            default:
                AddCookieMap(name, properties);
                break;
        }
    }

    private readonly struct ParameterFormat(ParameterStyle style, bool explode, bool allowReserved = false, ParameterStyle[]? itemStyles = null)
    {
        public ParameterStyle Style => style;

        public bool Explode => explode;

        public bool AllowReserved => allowReserved;

        public ParameterStyle[] ItemStyles => itemStyles ?? [];

        public bool IsDeep => style == ParameterStyle.DeepObject;
    }
}
