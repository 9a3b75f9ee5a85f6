using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.OpenApi.Reading;

namespace RunAi.Generator.OpenApi.Swagger2;

/// <summary>
/// Translates <c>collectionFormat</c> (Swagger 2.0, Parameter Object). Its default is csv everywhere, so a list in a query is one comma-separated
/// value, unlike in OpenAPI 3; <c>multi</c> exists for query and form only.
/// </summary>
internal static class CollectionFormat
{
    public static (ParameterStyle Style, bool Explode) Read(Element owner, bool repeatable, FieldReader fields)
    {
        var format = fields.String(owner, "collectionFormat") ?? "csv";
        var commaSeparated = repeatable ? ParameterStyle.Form : ParameterStyle.Simple;
        switch (format)
        {
            case "csv":
                return (commaSeparated, false);
            case "ssv":
                return (ParameterStyle.SpaceDelimited, false);
            case "tsv":
                return (ParameterStyle.TabDelimited, false);
            case "pipes":
                return (ParameterStyle.PipeDelimited, false);
            case "multi" when repeatable:
                return (ParameterStyle.Form, true);
            default:
                var expected = repeatable ? "one of csv, ssv, tsv, pipes, multi" : "one of csv, ssv, tsv, pipes";
                fields.ReportWrongType(owner, "collectionFormat", owner.Node["collectionFormat"]!, expected);
                return (commaSeparated, false);
        }
    }
}
