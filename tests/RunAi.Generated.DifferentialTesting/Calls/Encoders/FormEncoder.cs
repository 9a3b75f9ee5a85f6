using System.Text.Json.Nodes;
using RunAi.Generated.DifferentialTesting.Calls.Declarations;
using RunAi.Generated.DifferentialTesting.Calls.Values;

namespace RunAi.Generated.DifferentialTesting.Calls.Encoders;

/// <summary>Encodes the properties of forms (OpenAPI 3.0.3, Encoding Object; Swagger 2.0, <c>formData</c>).</summary>
/// <param name="document">The document.</param>
/// <param name="body">The form.</param>
public sealed class FormEncoder(DeclaredDocument document, DeclaredBody body)
{
    /// <summary>Returns the fields of an <c>application/x-www-form-urlencoded</c> body.</summary>
    public IReadOnlyList<ExpectedText> EncodeFields(JsonObject value) => [.. value.SelectMany(property => EncodeField(property.Key, property.Value))];

    /// <summary>Returns the parts of a multipart body.</summary>
    public IReadOnlyList<ExpectedPart> EncodeParts(JsonObject value) =>
        [.. value.Where(property => property.Value is not null).SelectMany(property => EncodePart(property.Key, property.Value!))];

    private IEnumerable<ExpectedText> EncodeField(string name, JsonNode? value)
    {
        var encoding = body.Encodings.GetValueOrDefault(name, DeclaredEncoding.Default);
        if (!encoding.IsStyled && value is JsonObject or JsonArray && IsJson(encoding.ContentType))
        {
            // A list has one value for each item only if no media type is declared.
            return [new ExpectedText(UriTemplates.Escape(name) + "=", value)];
        }

        return value is JsonObject && !encoding.IsStyled
            ? [new ExpectedText(UriTemplates.Escape(name) + "=", value)]
            : ParameterEncoder.EncodeFields(name, value, encoding.Style, encoding.Explode, encoding.AllowReserved, FindSchema(name));
    }

    private IEnumerable<ExpectedPart> EncodePart(string name, JsonNode value)
    {
        var encoding = body.Encodings.GetValueOrDefault(name, DeclaredEncoding.Default);
        var schema = new SchemaParts(document, FindSchema(name));
        if (value is not JsonArray list)
        {
            return [CreatePart(name, value, schema, encoding)];
        }

        if (IsJson(encoding.ContentType) && !encoding.IsStyled)
        {
            return list.Select(item => new ExpectedPart(name, encoding.ContentType!, null, item, IsFile: false));
        }

        var items = schema.Find("items") is { } declared ? new SchemaParts(document, declared) : schema;
        if (encoding is { IsStyled: true, Explode: false } && !IsFile(items))
        {
            var delimiter = Uri.UnescapeDataString(ParameterEncoder.GetDelimiter(encoding.Style));
            var text = string.Join(delimiter, ParameterEncoder.EncodeItems(list, FindSchema(name), item => item));
            return list.Count == 0 ? [] : [new ExpectedPart(name, "text/plain", text, null, IsFile: false)];
        }

        return list.Where(item => item is not null).Select(item => CreatePart(name, item!, items, encoding));
    }

    private ExpectedPart CreatePart(string name, JsonNode value, SchemaParts schema, DeclaredEncoding encoding)
    {
        if (value is JsonObject or JsonArray)
        {
            return new ExpectedPart(name, IsJson(encoding.ContentType) ? encoding.ContentType! : "application/json", null, value, IsFile: false);
        }

        if (IsFile(schema))
        {
            return new ExpectedPart(name, "application/octet-stream", ValueConverter.GetText(value), null, IsFile: true);
        }

        return IsJson(encoding.ContentType)
            ? new ExpectedPart(name, encoding.ContentType!, null, value, IsFile: false)
            : new ExpectedPart(name, GetMediaType(encoding) ?? "text/plain", ValueConverter.GetText(value), null, IsFile: false);
    }

    private static string? GetMediaType(DeclaredEncoding encoding) =>
        encoding.ContentType is { } type && !type.Contains('*', StringComparison.Ordinal) ? type.Split(';')[0].Trim() : null;

    private bool IsFile(SchemaParts schema) => schema.Types is ["file"] || schema.Format == "binary"
        || (schema.Find("contentMediaType") is not null && schema.Find("contentEncoding") is null)
        || (schema.FindAlternatives([]) is { Count: > 0 } alternatives && alternatives.All(IsFileOrFiles));

    private bool IsFileOrFiles(JsonNode? alternative)
    {
        var parts = new SchemaParts(document, alternative);
        return IsFile(parts) || (parts.Find("items") is JsonObject items && IsFile(new SchemaParts(document, items)));
    }

    private static bool IsJson(string? mediaType) => mediaType?.EndsWith("json", StringComparison.OrdinalIgnoreCase) == true;

    private JsonNode? FindSchema(string name)
    {
        var parts = new SchemaParts(document, body.Schema);
        return parts.Properties.TryGetValue(name, out var schemas) ? schemas[0] : parts.Find("additionalProperties") as JsonObject;
    }
}
