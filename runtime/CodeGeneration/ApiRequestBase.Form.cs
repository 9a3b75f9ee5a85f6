using System.Text.Json;
using RunAi.Generated.Internal;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.CodeGeneration;

public abstract partial class ApiRequestBase
{
    /// <summary>
    /// Sets the style of a property in the form (OpenAPI 3.0.3, Encoding Object; Swagger 2.0, <c>collectionFormat</c>). Must be called
    /// before <see cref="SetFormBody"/>.
    /// </summary>
    /// <param name="name">The name of the property.</param>
    /// <param name="style">The style.</param>
    /// <param name="explode"><see langword="true"/> to write each element or property as a separate field.</param>
    /// <param name="allowReserved"><see langword="true"/> to leave reserved characters unescaped, except for &amp; # + [ ].</param>
    /// <param name="itemStyles">The styles of the lists in a list, by level. Without a style they are written as JSON.</param>
    public void SetFormFieldStyle(
        string name, ParameterStyle style, bool explode, bool allowReserved = false, ParameterStyle[]? itemStyles = null) =>
        (Extended.FormStyles ??= new(StringComparer.Ordinal))[name] = new(style, explode, allowReserved, itemStyles);

    /// <summary>
    /// Sets an <c>application/x-www-form-urlencoded</c> body with the properties of a model. By default an array is written as one field per element and
    /// an object as JSON (OpenAPI 3.0.3, Media Type Object, Support for x-www-form-urlencoded Request Bodies). <see langword="null"/> sends no body.
    /// </summary>
    /// <param name="body">The model.</param>
    public void SetFormBody(JsonModel? body)
    {
        if (body is not null)
        {
            SetForm(ModelProperties.ToJsonObject(body));
        }
    }

    /// <summary>
    /// Sets an <c>application/x-www-form-urlencoded</c> body with the entries of a map, as <see cref="SetFormBody"/> does with the properties of a model.
    /// <see langword="null"/> sends no body.
    /// </summary>
    /// <typeparam name="T">The type of the body.</typeparam>
    /// <param name="body">The map.</param>
    /// <param name="write">Writes the body as a JSON object.</param>
    public void SetFormValue<T>(T body, JsonWriteAction<T> write)
    {
        if (body is not null)
        {
            SetForm(ModelProperties.ToJson(body, write));
        }
    }

    private void SetForm(JsonElement json)
    {
        Extended.HasForm = true;
        foreach (var property in json.EnumerateObject())
        {
            var isStyled = Extended.FormStyles?.ContainsKey(property.Name) == true;
            var format = isStyled ? Extended.FormStyles![property.Name] : new(ParameterStyle.Form, explode: true);
            AddFormField(property.Name, property.Value, format, isStyled);
        }
    }

    private void AddFormField(string name, JsonElement value, in ParameterFormat format, bool isStyled)
    {
        var before = Extended.Form.Length;
        var start = StartField(ref Extended.Form);
        if (value.ValueKind == JsonValueKind.Array && !format.IsDeep)
        {
            ParameterExpansion.AppendList(
                ref Extended.Form,
                name,
                NestedItems.Encode(value, format.ItemStyles, format.AllowReserved),
                format.Style,
                format.Explode,
                format.AllowReserved);
        }
        else if (value.ValueKind is JsonValueKind.Array or JsonValueKind.Object && isStyled)
        {
            ParameterExpansion.AppendMap(
                ref Extended.Form, name, ModelProperties.Get(value, format.IsDeep), format.Style, format.Explode, format.AllowReserved);
        }
        else if (WireFormat.ToText(value) is { } text)
        {
            ParameterExpansion.AppendValue(ref Extended.Form, name, text, ParameterStyle.Form, format.AllowReserved);
        }

        EndField(ref Extended.Form, before, start);
    }
}
