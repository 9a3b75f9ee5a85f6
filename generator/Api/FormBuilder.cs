using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.Specs;

namespace RunAi.Generator.Api;

/// <summary>Reads the parts of a multipart body (OpenAPI 3.0.4 and 3.1.1, Encoding Object).</summary>
internal sealed class FormBuilder(TypeResolver types, SchemaGraph graph)
{
    public IReadOnlyList<ApiFormField> CreateFields(OpenApiMediaType content)
    {
        if (content.Schema is not { } schema)
        {
            return [];
        }

        var schemas = types.Objects.GetProperties(schema).GroupBy(property => property.Name, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Select(property => property.Schema).ToList(), StringComparer.Ordinal);
        return [.. Build(schema).Properties.Select(property => CreateField(
            property, schemas.TryGetValue(property.WireName, out var declared) ? declared : [], FindEncoding(content, property.WireName)))];
    }

    /// <summary>
    /// Returns the parts that <c>additionalProperties</c> describes; null if it is not declared, or if the body consists of files by name only.
    /// </summary>
    public ApiFormField? CreateAdditionalParts(OpenApiMediaType content, IReadOnlyList<ApiFormField> fields)
    {
        if (content.Schema is not { } pointer || graph.Resolve(pointer)?.Schema is not { } form)
        {
            return null;
        }

        var isAny = form.AllowsAdditionalProperties == true || (form.AdditionalProperties is { } declared && types.Resolve(declared).Type.Equals(ApiType.Any));
        if (form.AdditionalProperties is null && !isAny)
        {
            return null;
        }

        var property = new ApiProperty
        {
            WireName = "AdditionalProperties",
            Type = form.AdditionalProperties is { } schema ? types.Resolve(schema) : ApiType.Any.NotNull,
            Description = "The parts that the API does not declare, by name.",
        };
        if (isAny)
        {
            return fields.Count == 0 ? null : new ApiFormField(property, ApiFormFieldKind.FilesOrValue, null);
        }

        var field = CreateField(property, [form.AdditionalProperties!], null);
        if (field.Kind is ApiFormFieldKind.File or ApiFormFieldKind.FileList)
        {
            // Names can be repeated, so that a list of files needs no type of its own.
            return fields.Count == 0 ? null : field with { Kind = ApiFormFieldKind.File };
        }

        return field;
    }

    /// <summary>
    /// Returns the styles of properties that differ from the default: escaped, with a field for each item of a list, and an object as JSON.
    /// </summary>
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
               where encoding.IsStyled && (encoding.AllowReserved || IsNonDefault(property.Type.Type, encoding))
               select new ApiFormStyle(property.WireName, encoding.Style, encoding.Explode, encoding.AllowReserved, encoding.ItemStyles),
        ];
    }

    private ApiObject Build(string schema) => types.Objects.Build(new PendingObject(schema, graph.Find(schema)?.Location ?? default, [schema]));

    private ApiFormField CreateField(ApiProperty property, IReadOnlyList<string> schemas, OpenApiEncoding? encoding)
    {
        var contentType = GetFirst(encoding?.ContentType);
        if (schemas.Select(schema => FormFile.Find(schema, graph)).OfType<FormFile>().FirstOrDefault() is { } file)
        {
            return file.Others.Count == 0
                ? new ApiFormField(property, file.IsList ? ApiFormFieldKind.FileList : ApiFormFieldKind.File, contentType)
                : new ApiFormField(property with { Type = ResolveOthers(schemas[0], file.Others) }, ApiFormFieldKind.FilesOrValue, contentType);
        }

        var kind = GetKind(property.Type.Type, contentType is not null && MediaTypes.GetKind(contentType) == ApiBodyKind.Json);
        var isJoined = encoding is { IsStyled: true, Explode: false };
        if (encoding is { ItemStyles.Count: > 0 })
        {
            return new ApiFormField(property, ApiFormFieldKind.Value, contentType)
            {
                JoinStyle = isJoined ? encoding.Style : null,
                ItemStyles = encoding.ItemStyles,
            };
        }

        return new ApiFormField(property, kind, contentType) { JoinStyle = kind == ApiFormFieldKind.TextList && isJoined ? encoding!.Style : null };
    }

    private ApiTypeUse ResolveOthers(string schema, IReadOnlyList<string> others)
    {
        var uses = others.Select(types.Resolve).ToList();
        var key = JsonPointer.Append(schema, SyntheticKeys.Value);
        return types.ResolveUnion(key, graph.Find(schema)?.Location ?? default, uses).NotNull;
    }

    private ApiFormFieldKind GetKind(ApiType type, bool isJson) => type switch
    {
        ApiListType list => (isJson, GetKind(list.Item.Type, isJson)) switch
        {
            (false, ApiFormFieldKind.Text) => ApiFormFieldKind.TextList,
            (false, ApiFormFieldKind.Value) => ApiFormFieldKind.Value,
            _ => ApiFormFieldKind.JsonList,
        },
        _ when isJson => ApiFormFieldKind.Json,
        ApiScalarType { Scalar: not ApiScalar.Any } => ApiFormFieldKind.Text,
        ApiNamedType named when !types.IsModel(named) => ApiFormFieldKind.Text,
        ApiNamedType named when types.Declarations[named.Key] is UnmatchedUnion => ApiFormFieldKind.Value,
        _ => ApiFormFieldKind.Json,
    };

    // Without a style, or with the default style, a list has a field for each item. Strings and numbers are serialized alike in every style.
    private bool IsNonDefault(ApiType type, OpenApiEncoding encoding) => type switch
    {
        ApiListType => encoding is not { Style: SerializationStyle.Form, Explode: true, ItemStyles.Count: 0 },
        ApiScalarType { Scalar: not ApiScalar.Any } => false,
        _ => type is not ApiNamedType || types.IsModel(type),
    };

    private static OpenApiEncoding? FindEncoding(OpenApiMediaType content, string name) =>
        content.Encoding.TryGetValue(name, out var encoding) ? encoding : null;

    // An encoding can list several media types that the server accepts.
    private static string? GetFirst(string? contentTypes) => contentTypes?.Split(',')[0].Trim() is { Length: > 0 } first && !first.Contains("*") ? first : null;
}
