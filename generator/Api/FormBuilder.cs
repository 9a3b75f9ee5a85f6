using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.Api;

/// <summary>Reads the parts of a multipart body (OpenAPI 3.0.3, Special Considerations for multipart Content).</summary>
internal sealed class FormBuilder(TypeResolver types, SchemaGraph graph)
{
    public IReadOnlyList<ApiFormField> CreateFields(OpenApiMediaType content)
    {
        if (content.Schema is not { } schema)
        {
            return [];
        }

        var form = Build(schema);
        var files = FindFiles(schema);
        return [.. form.Properties.Select(property => CreateField(property, GetKind(property, files), content))];
    }

    /// <summary>Returns the styles of properties that differ from the default: a field for each item of a list, and JSON for an object.</summary>
    public IReadOnlyList<ApiFormStyle> CreateStyles(OpenApiMediaType content)
    {
        if (content.Schema is not { } schema || !content.Encoding.Values.Any(encoding => encoding.IsStyled))
        {
            return [];
        }

        return
        [
            .. from property in Build(schema).Properties
               where content.Encoding.ContainsKey(property.WireName)
               let encoding = content.Encoding[property.WireName]
               where encoding.IsStyled && IsNonDefault(property.Type.Type, encoding)
               select new ApiFormStyle(property.WireName, encoding.Style, encoding.Explode),
        ];
    }

    private ApiObject Build(string schema) => types.Objects.Build(new PendingObject(schema, graph.Find(schema)?.Location ?? default, [schema]));

    private ApiFormField CreateField(ApiProperty property, ApiFormFieldKind kind, OpenApiMediaType content)
    {
        var encoding = content.Encoding.TryGetValue(property.WireName, out var declared) ? declared : null;
        return new ApiFormField(property, kind, GetFirst(encoding?.ContentType))
        {
            JoinStyle = kind == ApiFormFieldKind.TextList && encoding is { IsStyled: true, Explode: false } ? encoding.Style : null,
        };
    }

    /// <summary>Returns the properties that are files, with a value indicating whether the property is a list of files.</summary>
    private Dictionary<string, bool> FindFiles(string form)
    {
        var files = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var property in types.Objects.GetProperties(form))
        {
            var items = graph.Resolve(property.Schema)?.Schema.Items;
            if (graph.IsFile(items ?? property.Schema))
            {
                files[property.Name] = items is not null;
            }
        }

        return files;
    }

    private ApiFormFieldKind GetKind(ApiProperty property, IReadOnlyDictionary<string, bool> files)
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

    // Strings and numbers are serialized alike in every style.
    private bool IsNonDefault(ApiType type, OpenApiEncoding encoding) => type switch
    {
        ApiListType => encoding is not { Style: SerializationStyle.Form, Explode: true },
        ApiScalarType { Scalar: not ApiScalar.Any } => false,
        _ => type is not ApiNamedType || types.IsModel(type),
    };

    // An encoding can list several media types that the server accepts.
    private static string? GetFirst(string? contentTypes) => contentTypes?.Split(',')[0].Trim() is { Length: > 0 } first && !first.Contains("*") ? first : null;
}
