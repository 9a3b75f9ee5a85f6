using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.OpenApi.Reading;

namespace RunAi.Generator.OpenApi.Swagger2;

/// <summary>
/// Reads parameters of path, query and header, and response headers. A parameter object is its own schema: type, format, items and so on
/// stand in it.
/// </summary>
internal sealed class ParameterReader(ReaderContext context)
{
    public OpenApiParameter Read(ParameterSource source)
    {
        var place = source.In switch
        {
            "path" => ParameterPlace.Path,
            "query" => ParameterPlace.Query,
            _ => ParameterPlace.Header,
        };
        return Read(source.Element, source.Name, place, source.Description);
    }

    public OpenApiParameter ReadHeader(string name, Element header) =>
        Read(header, name, ParameterPlace.Header, context.Fields.String(header, "description"));

    private OpenApiParameter Read(Element element, string name, ParameterPlace place, string? description)
    {
        var (style, explode) = CollectionFormat.Read(element, place == ParameterPlace.Query, context.Fields);
        return new OpenApiParameter
        {
            Pointer = element.Pointer,
            Location = element.Location,
            Name = name,
            Place = place,
            Description = description,
            Required = place == ParameterPlace.Path | context.Fields.Boolean(element, "required") == true,
            Deprecated = context.Fields.Boolean(element, "deprecated") == true,
            AllowEmptyValue = context.Fields.Boolean(element, "allowEmptyValue") == true,
            Style = style,
            Explode = explode,
            Schema = ReadSchema(element),
        };
    }

    // A "schema" outside of a body is a mistake with only one possible meaning.
    private string ReadSchema(Element element) =>
        (element.Node["type"] is null ? context.Schemas.AddField(element, "schema") : null) ?? context.Schemas.Add(element);
}
