using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.Api;

/// <summary>Reads the parts of a multipart body (OpenAPI 3.0.3, Special Considerations for multipart Content).</summary>
internal sealed class FormBuilder(TypeResolver types, SchemaGraph graph)
{
    public IReadOnlyList<ApiFormField> FieldsOf(OpenApiMediaType content)
    {
        if (content.Schema is not { } schema)
        {
            return [];
        }

        var form = types.Objects.Build(new PendingObject(schema, graph.Find(schema)?.Location ?? default, [schema]));
        var files = FilesOf(schema);
        return [.. form.Properties.Select(property => new ApiFormField(
            property,
            KindOf(property, files),
            content.Encoding.TryGetValue(property.WireName, out var encoding) ? FirstOf(encoding.ContentType) : null))];
    }

    /// <summary>The members that are files, and for each whether it is a list of them.</summary>
    private Dictionary<string, bool> FilesOf(string form)
    {
        var files = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var property in types.Objects.PropertiesOf(form))
        {
            var items = graph.Look(property.Schema)?.Schema.Items;
            if (graph.IsFile(items ?? property.Schema))
            {
                files[property.Name] = items is not null;
            }
        }

        return files;
    }

    private ApiFormFieldKind KindOf(ApiProperty property, IReadOnlyDictionary<string, bool> files)
    {
        if (files.TryGetValue(property.WireName, out var isList))
        {
            return isList ? ApiFormFieldKind.FileList : ApiFormFieldKind.File;
        }

        return property.Type.Type switch
        {
            ApiScalarType { Scalar: not ApiScalar.Any } => ApiFormFieldKind.Text,
            ApiNamedType named when !types.IsModel(named) => ApiFormFieldKind.Text,
            ApiListType { Item.Type: ApiScalarType { Scalar: not ApiScalar.Any } } => ApiFormFieldKind.TextList,
            ApiListType { Item.Type: ApiNamedType item } when !types.IsModel(item) => ApiFormFieldKind.TextList,
            _ => ApiFormFieldKind.Json,
        };
    }

    // An encoding may list several media types that the server takes.
    private static string? FirstOf(string? contentTypes) => contentTypes?.Split(',')[0].Trim() is { Length: > 0 } first && !first.Contains("*") ? first : null;
}
