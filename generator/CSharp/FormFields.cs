using RunAi.Generator.Api.Model;
using RunAi.Generator.CSharp.Model;

namespace RunAi.Generator.CSharp;

/// <summary>The parts of a multipart body in C#.</summary>
internal static class FormFields
{
    public static CSharpParameter CreateProperty(ApiFormField field, string name, TypeExpressions expressions)
    {
        var type = field.Kind switch
        {
            ApiFormFieldKind.File => "FilePart",
            ApiFormFieldKind.FileList => "IReadOnlyList<FilePart>",
            _ => expressions.GetTypeName(field.Property.Type.Type),
        };
        var isOptional = !field.Property.Required || field.Property.Type.Nullable;
        return new CSharpParameter(name, isOptional ? type + "?" : type, isOptional, Docs.Create(field.Property.Description, field.Property.Constraints), field.Property.Deprecated && isOptional);
    }

    /// <param name="field">The part.</param>
    /// <param name="value">The expression of its value.</param>
    /// <param name="isOptional">Whether the value may be missing, be it that the whole body is.</param>
    /// <param name="expressions">Writes expressions.</param>
    public static CSharpBinding CreateBinding(ApiFormField field, string value, bool isOptional, TypeExpressions expressions) => field.Kind switch
    {
        ApiFormFieldKind.File => new CSharpBinding("AddFilePart", field.Property.WireName, value, null),
        ApiFormFieldKind.FileList => new CSharpBinding("AddFileParts", field.Property.WireName, value, null),
        ApiFormFieldKind.Text => new CSharpBinding("AddPart", field.Property.WireName, value, field.ContentType),
        ApiFormFieldKind.TextList when field.JoinStyle is { } style => new CSharpBinding("AddDelimitedPart", field.Property.WireName, $"{value}, ParameterStyle.{style}", field.ContentType),
        ApiFormFieldKind.TextList => new CSharpBinding("AddPartList", field.Property.WireName, value, field.ContentType),
        _ => new CSharpBinding("AddJsonPart", field.Property.WireName, $"{value}, {expressions.GetWriteFunction(field.Property.Type.OrNull(isOptional))}", field.ContentType),
    };
}
