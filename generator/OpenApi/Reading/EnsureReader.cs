using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.OpenApi.Reading;

/// <summary>Reads <c>x-runai-ensure</c>.</summary>
internal static class EnsureReader
{
    private const string Keyword = "x-runai-ensure";
    private const string Scope = "scope";

    /// <summary>Returns the extension of an operation; null if it has none.</summary>
    public static OpenApiEnsure? Read(FieldReader fields, SpecElement operation) => fields.GetObject(operation, Keyword) is { } ensure
        ? new OpenApiEnsure(
            ensure.Location,
            fields.GetName(ensure, "list"),
            fields.GetName(ensure, "name"),
            fields.GetName(ensure, "itemName"),
            ensure.Node.Properties.Any(static property => property.Name == Scope) ? fields.GetStrings(ensure, Scope) : null,
            ReadTexts(fields, ensure, "where"),
            ReadTexts(fields, ensure, "parameters"))
        : null;

    private static List<KeyValuePair<string, string>> ReadTexts(FieldReader fields, SpecElement ensure, string name) =>
        fields.GetObject(ensure, name) is not { } map ? [] :
        [
            .. map.Node.Properties
                .OrderBy(static property => property.Name, StringComparer.Ordinal)
                .Select(property => new KeyValuePair<string, string?>(property.Name, fields.GetName(map, property.Name)))
                .Where(static pair => pair.Value is not null)
                .Select(static pair => new KeyValuePair<string, string>(pair.Key, pair.Value!)),
        ];
}
