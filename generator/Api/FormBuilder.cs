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

    /// <summary>The members of a form that are written otherwise than usual: lists as one field per item, objects as their JSON.</summary>
    public IReadOnlyList<ApiFormStyle> CreateStyles(OpenApiMediaType content)
    {
        if (content.Schema is not { } schema || !content.Encoding.Values.Any(encoding => encoding.IsStyled))
        {
            return [];
        }

        return
        [
            .. Build(schema).Properties
                .Where(property => content.Encoding.TryGetValue(property.WireName, out var encoding) && encoding.IsStyled && IsNonDefault(property.Type.Type, encoding))
                .Select(property => new ApiFormStyle(property.WireName, content.Encoding[property.WireName].Style, content.Encoding[property.WireName].Explode)),
        ];
    }

    private ApiObject Build(string schema) => types.Objects.Build(new PendingObject(schema, graph.Find(schema)?.Location ?? default, [schema]));

    private ApiFormField CreateField(ApiProperty property, ApiFormFieldKind kind, OpenApiMediaType content)
    {
        var encoding = content.Encoding.TryGetValue(property.WireName, out var stated) ? stated : null;
        return new ApiFormField(property, kind, GetFirst(encoding?.ContentType))
        {
            JoinStyle = kind == ApiFormFieldKind.TextList && encoding is { IsStyled: true, Explode: false } ? encoding.Style : null,
        };
    }

    /// <summary>The members that are files, and for each whether it is a list of them.</summary>
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

    // Texts and numbers look the same in every style.
    private bool IsNonDefault(ApiType type, OpenApiEncoding encoding) => type switch
    {
        ApiListType => encoding is not { Style: SerializationStyle.Form, Explode: true },
        ApiScalarType { Scalar: not ApiScalar.Any } => false,
        _ => type is not ApiNamedType || types.IsModel(type),
    };

    // An encoding may list several media types that the server takes.
    private static string? GetFirst(string? contentTypes) => contentTypes?.Split(',')[0].Trim() is { Length: > 0 } first && !first.Contains("*") ? first : null;
}
