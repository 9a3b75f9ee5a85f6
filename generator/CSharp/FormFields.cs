using RunAi.Generator.Api.Model;
using RunAi.Generator.CSharp.Model;
using Names = RunAi.Generator.CSharp.Model.RuntimeNames.ApiRequestBase;

namespace RunAi.Generator.CSharp;

/// <summary>Creates properties and bindings for the parts of a multipart body.</summary>
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
        var doc = Docs.Create(field.Property.Description, field.Property.Constraints);
        return new CSharpParameter(name, isOptional ? type + "?" : type, isOptional, doc, field.Property.Deprecated && isOptional);
    }

    /// <param name="field">The part.</param>
    /// <param name="value">The expression of its value.</param>
    /// <param name="isOptional">Whether the value, or the whole body, can be missing.</param>
    /// <param name="expressions">Writes expressions.</param>
    public static CSharpBinding CreateBinding(ApiFormField field, string value, bool isOptional, TypeExpressions expressions)
    {
        var name = field.Property.WireName;
        return field.Kind switch
        {
            ApiFormFieldKind.File => new CSharpBinding(Names.AddFilePart, name, value, null),
            ApiFormFieldKind.FileList => new CSharpBinding(Names.AddFileParts, name, value, null),
            ApiFormFieldKind.Text => new CSharpBinding(Names.AddPart, name, value, field.ContentType),
            ApiFormFieldKind.TextList when field.JoinStyle is { } style =>
                new CSharpBinding(Names.AddDelimitedPart, name, $"{value}, {ParameterBinding.GetStyle(style)}", field.ContentType),
            ApiFormFieldKind.TextList => new CSharpBinding(Names.AddPartList, name, value, field.ContentType),
            _ => new CSharpBinding(
                Names.AddJsonPart, name, $"{value}, {expressions.GetWriteFunction(field.Property.Type.OrNull(isOptional))}", field.ContentType),
        };
    }
}
