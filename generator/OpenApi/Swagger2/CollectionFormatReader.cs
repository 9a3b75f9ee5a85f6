using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.OpenApi.Reading;

namespace RunAi.Generator.OpenApi.Swagger2;

/// <summary>
/// Converts <c>collectionFormat</c> (Swagger 2.0, Parameter Object). The default is csv in all locations, so a list in a query is a single
/// comma-separated value, unlike in OpenAPI 3. <c>multi</c> is valid in queries and forms only.
/// </summary>
internal static class CollectionFormatReader
{
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
