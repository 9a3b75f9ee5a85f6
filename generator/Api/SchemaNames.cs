using System.Collections.Generic;
using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.OpenApi.Reading;
using RunAi.Generator.Specs;

namespace RunAi.Generator.Api;

/// <summary>
/// Derives the name of a schema from its JSON pointer alone: the key of a component, the path of an inline schema. A name therefore
/// changes only when the schema moves, never because of an unrelated addition or removal.
/// </summary>
internal sealed class SchemaNames
{
    private const int AliasLimit = 16;

    private static readonly HashSet<string> ComponentSections = new(StringComparer.Ordinal)
    {
        "schemas", "parameters", "responses", "requestBodies", "headers", "callbacks", "pathItems", "mediaTypes",
    };

    private readonly Dictionary<string, string> _anchors = new(StringComparer.Ordinal);
    private readonly OpenApiDocument _document;
    private readonly WrapperTokens _wrappers;

    public SchemaNames(OpenApiDocument document)
    {
        _document = document;
        _wrappers = new WrapperTokens(document.Schemas);
        foreach (var operation in document.Operations)
        {
            var name = GetName(operation);
            _anchors[operation.Pointer] = name;
            foreach (var parameter in operation.Parameters)
            {
                if (!IsComponent(parameter.Pointer))
                {
                    // A parameter of a path item is shared by its operations: the smallest name wins, whatever the order.
                    var anchor = name + " " + parameter.Name;
                    if (!_anchors.TryGetValue(parameter.Pointer, out var other) || string.CompareOrdinal(anchor, other) < 0)
                    {
                        _anchors[parameter.Pointer] = anchor;
                    }
                }
            }
        }
    }

    /// <summary>
    /// Returns the preferred name, or else the operationId, or else method and path. The path includes its query, which can be the only difference of two
    /// operations.
    /// </summary>
    public static string GetName(OpenApiOperation operation)
    {
        var name = operation.PreferredName ?? operation.OperationId;
        if (!string.IsNullOrWhiteSpace(name))
        {
            return name!;
        }

        var tokens = operation.Pointer.Split('/');
        var path = tokens.Length == 4 && tokens[1] == "paths" ? JsonPointer.Unescape(tokens[2]) : operation.Path;
        return operation.Method.ToLowerInvariant() + " " + path.Replace("{", "by ").Replace('}', ' ');
    }

    /// <summary>Returns the name hint of the schema at <paramref name="pointer"/>.</summary>
    public string GetName(string pointer)
    {
        var tokens = pointer.Split('/');
        if (_document.Schemas.TryGetValue(pointer, out var schema) && GetDeclaredName(schema, tokens) is { } declared)
        {
            return declared;
        }

        var start = 0;
        var parts = new List<string>();
        if (!IsComponent(pointer))
        {
            start = ReadAnchor(pointer, tokens.Length, parts);
        }

        if (parts.Count == 0)
        {
            start = ReadComponent(tokens, parts);
        }

        Describe(tokens, start, parts);
        return parts.Count == 0 ? "Model" : string.Join(" ", parts);
    }

    /// <summary>Returns a value indicating whether the tokens of a pointer are those of a schema with a name.</summary>
    public static bool IsComponentSchema(string[] tokens) =>
        tokens.Length == 4 ? tokens[1] == "components" && tokens[2] == "schemas" : tokens.Length == 3 && tokens[1] == "definitions";

    // On any other schema, x-runai-name is the name of the property that the schema describes.
    private static string? GetDeclaredName(Schema schema, string[] tokens) =>
        schema.TypeName ?? (IsComponentSchema(tokens) ? schema.PreferredName : null);

    private static bool IsComponent(string pointer) =>
        pointer.StartsWith("#/components/", StringComparison.Ordinal) || pointer.StartsWith("#/parameters/", StringComparison.Ordinal);

    /// <summary>Finds the innermost operation or parameter that contains the pointer, and returns the number of its tokens.</summary>
    private int ReadAnchor(string pointer, int depth, List<string> parts)
    {
        for (; depth > 1; depth--)
        {
            if (_anchors.TryGetValue(pointer, out var anchor))
            {
                parts.Add(anchor);
                break;
            }

            pointer = pointer.Substring(0, pointer.LastIndexOf('/'));
        }

        return depth;
    }

    private int ReadComponent(string[] tokens, List<string> parts)
    {
        if (tokens.Length > 3 && tokens[1] == "components" && ComponentSections.Contains(tokens[2]))
        {
            parts.Add(GetComponentName(tokens, 4));
            return 4;
        }

        if (tokens.Length > 2 && tokens[1] is "definitions" or "parameters" or "responses" or "$defs")
        {
            parts.Add(GetComponentName(tokens, 3));
            return 3;
        }

        return 1;
    }

    // The types inside a component are named after it, also if it has a declared name.
    private string GetComponentName(string[] tokens, int length)
    {
        var pointer = string.Join("/", tokens, 0, length);
        return _document.Schemas.TryGetValue(pointer, out var schema) && GetDeclaredName(schema, pointer.Split('/')) is { } declared
            ? declared
            : WithoutRepeatedPrefix(JsonPointer.Unescape(tokens[length - 1]));
    }

    private void Describe(string[] tokens, int start, List<string> parts)
    {
        for (var i = start; i < tokens.Length; i++)
        {
            var token = JsonPointer.Unescape(tokens[i]);
            var next = i + 1 < tokens.Length ? JsonPointer.Unescape(tokens[i + 1]) : string.Empty;
            switch (token)
            {
                case "properties" when _wrappers.Count(tokens, i) is > 0 and var count:
                    if (count > WrapperTokens.OfValue)
                    {
                        parts.Add("Item");
                    }

                    i += count - 1;
                    break;
                case "properties" or "patternProperties" or "$defs" or "definitions" or "dependentSchemas" or SyntheticKeys.Merged:
                    parts.Add(next);
                    i++;
                    break;
                case "allOf":
                    i++;
                    break;
                case "oneOf" or "anyOf" or "prefixItems":
                    parts.Add("Option " + Ordinal(next));
                    i++;
                    break;
                case "items" or "itemSchema" or SyntheticKeys.Item:
                    parts.Add("Item");
                    break;
                case "additionalProperties" or SyntheticKeys.Value:
                    parts.Add("Value");
                    break;
                case "responses":
                    parts.Add(next.Length > 0 && next[0] == '2' ? "Response" : "Response " + next);
                    i++;
                    break;
                case "requestBody" or SyntheticKeys.Form:
                    parts.Add("Request");
                    break;
                case SchemaInstance.Token:
                    if (!IsAlias(string.Join("/", tokens, 0, i), string.Join("/", tokens, 0, i + 2)))
                    {
                        parts.Add(GetName(next));
                    }

                    i++;
                    break;
                case SchemaInstance.OtherToken:
                    parts.Add("With " + GetName(next));
                    i++;
                    break;
                case SyntheticKeys.Base:
                    parts.Add("Base");
                    break;
                case SyntheticKeys.Response:
                    parts.Add("Result");
                    break;
                case "content":
                    i++;
                    break;
                case "schema" or "contentSchema" or FilterReader.Extension:
                case "fields" when tokens[i - 1] == FilterReader.Extension:
                    break;
                default:
                    parts.Add(token);
                    break;
            }
        }
    }

    /// <summary>Returns a value indicating whether a schema consists only of another one, so that its name is free for it.</summary>
    private bool IsAlias(string pointer, string target)
    {
        for (var steps = 0; steps < AliasLimit && _document.Schemas.TryGetValue(pointer, out var schema); steps++)
        {
            if (SchemaGraph.GetTarget(schema) is not { } next)
            {
                return false;
            }

            if (next == target)
            {
                return true;
            }

            pointer = next;
        }

        return false;
    }

    /// <summary>Removes a prefix that the rest repeats: <c>job.JobListResponse</c> becomes <c>JobListResponse</c>.</summary>
    private static string WithoutRepeatedPrefix(string name)
    {
        var segments = name.Split('.');
        var kept = new List<string>();
        for (var i = 0; i < segments.Length; i++)
        {
            if (i + 1 == segments.Length || !segments[i + 1].StartsWith(segments[i], StringComparison.OrdinalIgnoreCase))
            {
                kept.Add(segments[i]);
            }
        }

        return string.Join(" ", kept);
    }

    private static string Ordinal(string index) =>
        int.TryParse(index, out var number) ? (number + 1).ToString(System.Globalization.CultureInfo.InvariantCulture) : index;
}
