using System.Text.Json;
using RunAi.Generated.Internal;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.CodeGeneration;

public abstract partial class ApiRequestBase
{
    /// <summary>
    /// Says how a member of the form is written if it is a list or an object (OpenAPI 3.0.3, Encoding Object; Swagger 2.0,
    /// <c>collectionFormat</c>). To be called before <see cref="SetFormBody"/>.
    /// </summary>
    /// <param name="name">The member's name.</param>
    /// <param name="style">How it is written.</param>
    /// <param name="explode">Whether each element or member is written as a field of its own.</param>
    public void SetFormFieldStyle(string name, ParameterStyle style, bool explode) =>
        (Extended.FormStyles ??= new(StringComparer.Ordinal))[name] = (style, explode);

    /// <summary>
    /// Sends the properties of a model as an <c>application/x-www-form-urlencoded</c> body: an array as one field per element, an object as its
    /// JSON (OpenAPI 3.0.3, Media Type Object, Support for x-www-form-urlencoded Request Bodies), unless they have a style. Null sends none.
    /// </summary>
    /// <param name="body">The model.</param>
    public void SetFormBody(JsonModel? body)
    {
        if (body is null)
            return;

        Extended.HasForm = true;
        foreach (var member in ModelProperties.ToJsonObject(body).EnumerateObject())
        {
            if (Extended.FormStyles is { } styles && styles.TryGetValue(member.Name, out var styled) && member.Value.ValueKind is JsonValueKind.Array or JsonValueKind.Object)
                AddStyledField(member.Name, member.Value, styled.Style, styled.Explode);
            else if (member.Value.ValueKind == JsonValueKind.Array)
                AddFormFieldList(member.Name, member.Value.EnumerateArray());
            else
                AddFormField(member.Name, member.Value);
        }
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
