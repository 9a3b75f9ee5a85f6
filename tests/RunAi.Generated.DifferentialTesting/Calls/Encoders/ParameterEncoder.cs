using System.Text.Json.Nodes;
using RunAi.Generated.DifferentialTesting.Calls.Declarations;
using RunAi.Generated.DifferentialTesting.Calls.Values;

namespace RunAi.Generated.DifferentialTesting.Calls.Encoders;

/// <summary>Encodes parameters by the rules of OpenAPI (3.0.3, Style Values; Swagger 2.0, <c>collectionFormat</c>) and RFC 6570.</summary>
public static class ParameterEncoder
{
    /// <summary>Returns the text of a path parameter. An empty text cannot be sent.</summary>
    public static ExpectedText EncodePath(DeclaredParameter parameter, JsonNode value)
    {
        var text = parameter.ContentMediaType is not null ? new ExpectedText("", value) : null;
        var explode = parameter.Explode ? "*" : "";
        var name = UriTemplates.Escape(parameter.Name);
        return text ?? new ExpectedText((parameter.Style, value) switch
        {
            ("label", _) => UriTemplates.Expand($"{{.v{explode}}}", ToTemplateValue(value)),
            ("matrix", JsonArray list) when parameter.Explode => string.Concat(GetTexts(list).Select(item => EncodeMatrix(name, UriTemplates.Escape(item)))),
            ("matrix", JsonObject) when parameter.Explode => UriTemplates.Expand("{;v*}", ToTemplateValue(value)),
            ("matrix", JsonArray { Count: 0 } or JsonObject { Count: 0 }) => "",
            ("matrix", _) => EncodeMatrix(name, UriTemplates.Expand("{v}", ToTemplateValue(value))),
            ("simple", _) => UriTemplates.Expand($"{{v{explode}}}", ToTemplateValue(value)),
            (_, JsonArray list) => string.Join(GetDelimiter(parameter.Style), EncodeItems(list, parameter.Schema, UriTemplates.Escape)),
            _ => UriTemplates.Expand("{v}", ToTemplateValue(value)),
        });
    }

    /// <summary>Returns the fields of a query, a form or a cookie; none for null.</summary>
    public static IReadOnlyList<ExpectedText> EncodeFields(
        string name, JsonNode? value, string style, bool explode, bool allowReserved = false, JsonNode? schema = null)
    {
        var start = UriTemplates.Escape(name) + "=";
        Func<string, string> escape = allowReserved ? UriTemplates.EscapeExceptReserved : UriTemplates.Escape;
        return value switch
        {
            null => [],
            JsonArray list when list.All(item => item is null) => [],
            JsonObject map when map.All(entry => entry.Value is null) => [],
            JsonArray when style == "deepObject" => throw new UndefinedEncodingException("a list with deepObject"),
            JsonArray list when explode => [.. EncodeItems(list, schema, escape).Select(item => new ExpectedText(start + item))],
            JsonArray list => [new ExpectedText(start + string.Join(GetDelimiter(style), EncodeItems(list, schema, escape)))],
            JsonObject map when style == "deepObject" => [.. GetEntries(map).Select(
                entry => new ExpectedText($"{UriTemplates.Escape(name)}[{UriTemplates.Escape(entry.Key)}]={escape(entry.Value)}"))],
            JsonObject map when explode => [.. GetEntries(map).Select(entry => new ExpectedText($"{UriTemplates.Escape(entry.Key)}={escape(entry.Value)}"))],
            JsonObject map => [new ExpectedText(start + string.Join(
                GetDelimiter(style), GetEntries(map).SelectMany(entry => new[] { UriTemplates.Escape(entry.Key), escape(entry.Value) })))],
            _ => [new ExpectedText(start + escape(ValueConverter.GetText(value)))],
        };
    }

    /// <summary>Returns the text of a header; null for none.</summary>
    public static ExpectedText? EncodeHeader(DeclaredParameter parameter, JsonNode? value)
    {
        if (parameter.ContentMediaType is not null && value is not null)
        {
            return new ExpectedText("", value);
        }

        return value switch
        {
            null => null,
            JsonArray list when list.All(item => item is null) => null,
            JsonObject map when map.All(entry => entry.Value is null) => null,
            JsonArray list => new ExpectedText(string.Join(Uri.UnescapeDataString(GetDelimiter(parameter.Style)), EncodeItems(list, parameter.Schema,
                text => text))),
            JsonObject map => new ExpectedText(string.Join(",", GetEntries(map).Select(entry => $"{entry.Key}{(parameter.Explode ? '=' : ',')}{entry.Value}"))),
            _ => new ExpectedText(ValueConverter.GetText(value)),
        };
    }

    /// <summary>Returns the items of a list. In Swagger 2.0, lists in a list have a <c>collectionFormat</c> of their own.</summary>
    public static IEnumerable<string> EncodeItems(JsonArray list, JsonNode? schema, Func<string, string> escape)
    {
        foreach (var item in list.Where(item => item is not null))
        {
            if (item is JsonArray inner && schema?["items"] is JsonObject items && (items.ContainsKey("collectionFormat")
                || schema["collectionFormat"] is not null))
            {
                yield return string.Join(GetDelimiter(DeclaredParameter.ReadCollectionFormat(items).Style), EncodeItems(inner, items, escape));
            }
            else if (item is JsonArray or JsonObject)
            {
                throw new UndefinedEncodingException("a list or an object in a list");
            }
            else
            {
                yield return escape(ValueConverter.GetText(item!));
            }
        }
    }

    /// <summary>Returns the delimiter of a list that is not exploded, percent-encoded.</summary>
    public static string GetDelimiter(string style) => style switch
    {
        "spaceDelimited" => "%20",
        "pipeDelimited" => "%7C",
        "tabDelimited" => "%09",
        _ => ",",
    };

    private static string EncodeMatrix(string name, string text) => text.Length == 0 ? $";{name}" : $";{name}={text}";

    private static object ToTemplateValue(JsonNode value) => value switch
    {
        JsonArray list => GetTexts(list).ToList(),
        JsonObject map => GetEntries(map).ToDictionary(StringComparer.Ordinal),
        _ => ValueConverter.GetText(value),
    };

    private static IEnumerable<string> GetTexts(JsonArray list) => EncodeItems(list, null, text => text);

    private static IEnumerable<KeyValuePair<string, string>> GetEntries(JsonObject map) => map.Where(entry => entry.Value is not null).Select(
        entry => entry.Value is JsonArray or JsonObject
            ? throw new UndefinedEncodingException("a list or an object in an object")
            : KeyValuePair.Create(entry.Key, ValueConverter.GetText(entry.Value!)));
}
