using System.Collections.Generic;
using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.OpenApi.Reading;

namespace RunAi.Generator.OpenApi.Swagger2;

/// <summary>
/// Converts <c>collectionFormat</c> (Swagger 2.0, Parameter Object). The default is csv in all locations, so a list in a query is a single
/// comma-separated value, unlike in OpenAPI 3. <c>multi</c> is valid in queries and forms only.
/// </summary>
internal static class CollectionFormatReader
{
    private const int DepthLimit = 16;

    /// <summary>Reads the formats of the lists in a list, by level (Swagger 2.0, Items Object). <c>multi</c> is not valid there.</summary>
    public static IReadOnlyList<SerializationStyle> ReadItems(SpecElement owner, FieldReader fields)
    {
        List<SerializationStyle>? styles = null;
        while ((styles?.Count ?? 0) < DepthLimit && owner.Node.GetString("type") == "array" && owner.Node["items"]?.GetString("type") == "array")
        {
            owner = owner.GetChild("items", owner.Node["items"]!);
            (styles ??= []).Add(Read(owner, repeatable: false, fields).Style);
        }

        IReadOnlyList<SerializationStyle> none = [];
        return styles ?? none;
    }

    public static (SerializationStyle Style, bool Explode) Read(SpecElement owner, bool repeatable, FieldReader fields)
    {
        var format = fields.GetString(owner, "collectionFormat") ?? "csv";
        var commaSeparated = repeatable ? SerializationStyle.Form : SerializationStyle.Simple;
        switch (format)
        {
            case "csv":
                return (commaSeparated, false);
            case "ssv":
                return (SerializationStyle.SpaceDelimited, false);
            case "tsv":
                return (SerializationStyle.TabDelimited, false);
            case "pipes":
                return (SerializationStyle.PipeDelimited, false);
            case "multi" when repeatable:
                return (SerializationStyle.Form, true);
            default:
                var expected = repeatable ? "one of csv, ssv, tsv, pipes, multi" : "one of csv, ssv, tsv, pipes";
                fields.ReportWrongType(owner, "collectionFormat", owner.Node["collectionFormat"]!, expected);
                return (commaSeparated, false);
        }
    }
}
