using RunAi.Generator.Api.Model;
using RunAi.Generator.CSharp.Model;
using Names = RunAi.Generator.CSharp.Model.RuntimeNames.ApiRequestBase;

namespace RunAi.Generator.CSharp;

/// <summary>Creates properties and bindings for the parts of a multipart body.</summary>
internal static class FormFields
{
    public static CSharpParameter CreateProperty(ApiFormField field, string name, TypeExpressions expressions)
    {
        var type = GetTypeName(field, expressions);
        var isOptional = !field.Property.Required || field.Property.Type.Nullable;
        var doc = Docs.Create(field.Property.Description, field.Property.Constraints);
        return new CSharpParameter(name, isOptional ? type + "?" : type, isOptional, doc, field.Property.Deprecated && isOptional);
    }

    /// <summary>Creates the property for the parts whose names are not declared.</summary>
    public static CSharpParameter CreateAdditionalProperty(ApiFormField parts, string name, TypeExpressions expressions)
    {
        var type = GetTypeName(parts, expressions);
        return new CSharpParameter(
            name, $"IEnumerable<KeyValuePair<string, {type}>>?", IsOptional: true, Docs.Create(parts.Property.Description), IsObsolete: false);
    }

    /// <summary>Creates the binding of the parts whose names are not declared.</summary>
    public static CSharpBinding CreateAdditionalBinding(ApiFormField parts, string value, TypeExpressions expressions)
    {
        var write = expressions.GetWriteFunction(parts.Property.Type);
        return parts.Kind switch
        {
            ApiFormFieldKind.File => new CSharpBinding(Names.AddNamedFiles, null, value, null),
            ApiFormFieldKind.FilesOrValue => new CSharpBinding(Names.AddNamedFilesOrValues, null, $"{value}, {write}", null),
            _ => new CSharpBinding(Names.AddNamedParts, null, $"{value}, {write}", null),
        };
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
            ApiFormFieldKind.FilesOrValue => new CSharpBinding(
                Names.AddFilesOrValue, name, $"{value}, {expressions.GetWriteFunction(field.Property.Type)}", field.ContentType),
            ApiFormFieldKind.Text => new CSharpBinding(Names.AddPart, name, value, field.ContentType),
            ApiFormFieldKind.TextList when field.JoinStyle is { } style =>
                new CSharpBinding(Names.AddDelimitedPart, name, $"{value}, {ParameterBinding.GetStyle(style)}", field.ContentType),
            ApiFormFieldKind.TextList => new CSharpBinding(Names.AddPartList, name, value, field.ContentType),
            ApiFormFieldKind.JsonList when field.Property.Type.Type is ApiListType list =>
                new CSharpBinding(Names.AddJsonParts, name, $"{value}, {expressions.GetWriteFunction(list.Item)}", field.ContentType),
            ApiFormFieldKind.Value => CreateValueBinding(field, value, isOptional, expressions),
            _ => new CSharpBinding(
                Names.AddJsonPart, name, $"{value}, {expressions.GetWriteFunction(field.Property.Type.OrNull(isOptional))}", field.ContentType),
        };
    }

    private static CSharpBinding CreateValueBinding(ApiFormField field, string value, bool isOptional, TypeExpressions expressions)
    {
        var write = expressions.GetWriteFunction(field.Property.Type.OrNull(isOptional));
        var join = field.JoinStyle is { } style ? ParameterBinding.GetStyle(style) : "null";
        var items = field.ItemStyles.Count == 0 ? "null" : ParameterBinding.GetStyleList(field.ItemStyles);
        var styles = field.ItemStyles.Count > 0 || field.ContentType is not null ? $", {join}, {items}" : string.Empty;
        return new CSharpBinding(Names.AddPartValue, field.Property.WireName, $"{value}, {write}{styles}", field.ContentType);
    }

    private static string GetTypeName(ApiFormField field, TypeExpressions expressions) => field.Kind switch
    {
        ApiFormFieldKind.File => "FilePart",
        ApiFormFieldKind.FileList => "IReadOnlyList<FilePart>",
        ApiFormFieldKind.FilesOrValue => $"FilesOr<{expressions.GetTypeName(field.Property.Type.Type)}>",
        _ => expressions.GetTypeName(field.Property.Type.Type),
    };
}
