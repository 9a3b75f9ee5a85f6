using System.Text.Json;
using RunAi.Generated.Internal;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.CodeGeneration;

public abstract partial class ApiRequestBase
{
    /// <summary>
    /// Sets the style of an array or object property in the form (OpenAPI 3.0.3, Encoding Object; Swagger 2.0, <c>collectionFormat</c>). Must be called
    /// before <see cref="SetFormBody"/>.
    /// </summary>
    /// <param name="name">The name of the property.</param>
    /// <param name="style">The style.</param>
    /// <param name="explode"><see langword="true"/> to write each element or property as a separate field.</param>
    public void SetFormFieldStyle(string name, ParameterStyle style, bool explode) =>
        (Extended.FormStyles ??= new(StringComparer.Ordinal))[name] = (style, explode);

    /// <summary>
    /// Sets an <c>application/x-www-form-urlencoded</c> body with the properties of a model. By default an array is written as one field per element and
    /// an object as JSON (OpenAPI 3.0.3, Media Type Object, Support for x-www-form-urlencoded Request Bodies). <see langword="null"/> sends no body.
    /// </summary>
    /// <param name="body">The model.</param>
    public void SetFormBody(JsonModel? body)
    {
        if (body is null)
        {
            return;
        }

        Extended.HasForm = true;
        foreach (var property in ModelProperties.ToJsonObject(body).EnumerateObject())
        {
            var isComposite = property.Value.ValueKind is JsonValueKind.Array or JsonValueKind.Object;
            if (isComposite && Extended.FormStyles is { } styles && styles.TryGetValue(property.Name, out var styled))
            {
                AddStyledField(property.Name, property.Value, styled.Style, styled.Explode);
            }
            else if (property.Value.ValueKind == JsonValueKind.Array)
            {
                AddFormFieldList(property.Name, property.Value.EnumerateArray(), ParameterStyle.Form, explode: true);
            }
            else
            {
                AddFormField(property.Name, property.Value);
            }
        }
    }

    private void AddFormField(string name, JsonElement value)
    {
        if (WireFormat.ToText(value) is not { } text)
        {
            return;
        }

        StartField(ref Extended.Form);
        ParameterExpansion.AppendValue(ref Extended.Form, name, text, ParameterStyle.Form, allowReserved: false);
    }

    private void AddFormFieldList(string name, IEnumerable<JsonElement> values, ParameterStyle style, bool explode)
    {
        var before = Extended.Form.Length;
        var start = StartField(ref Extended.Form);
        ParameterExpansion.AppendList(ref Extended.Form, name, values, style, explode, allowReserved: false);
        EndField(ref Extended.Form, before, start);
    }

    private void AddStyledField(string name, JsonElement value, ParameterStyle style, bool explode)
    {
        if (value.ValueKind == JsonValueKind.Array && style != ParameterStyle.DeepObject)
        {
            AddFormFieldList(name, value.EnumerateArray(), style, explode);
            return;
        }

        var before = Extended.Form.Length;
        var start = StartField(ref Extended.Form);
        ParameterExpansion.AppendMap(
            ref Extended.Form, name, ModelProperties.Get(value, style == ParameterStyle.DeepObject), style, explode, allowReserved: false);
        EndField(ref Extended.Form, before, start);
    }
}
