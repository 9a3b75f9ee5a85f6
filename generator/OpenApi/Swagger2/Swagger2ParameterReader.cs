using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.OpenApi.Reading;

namespace RunAi.Generator.OpenApi.Swagger2;

/// <summary>
/// Reads path, query and header parameters, and response headers. A parameter object is its own schema: it contains type, format, items and
/// so on.
/// </summary>
internal sealed class Swagger2ParameterReader(ReaderContext context)
{
    public OpenApiParameter Read(ParameterSource source)
    {
        var location = source.In switch
        {
            "path" => ParameterLocation.Path,
            "query" => ParameterLocation.Query,
            _ => ParameterLocation.Header,
        };
        return Read(source.Element, source.Name, location, source.Description, source.PreferredName, source.Filter);
    }

    public OpenApiParameter ReadHeader(string name, SpecElement header) =>
        Read(header, name, ParameterLocation.Header, context.Fields.GetString(header, "description"));

    private OpenApiParameter Read(
        SpecElement element, string name, ParameterLocation location, string? description, string? preferredName = null, SpecElement? filter = null)
    {
        var (style, explode) = CollectionFormatReader.Read(element, location == ParameterLocation.Query, context.Fields);
        return new OpenApiParameter
        {
            Pointer = element.Pointer,
            Location = element.Location,
            Name = name,
            PreferredName = preferredName,
            In = location,
            Description = description,
            Required = location == ParameterLocation.Path | context.Fields.GetBoolean(element, "required") == true,
            Deprecated = context.Fields.GetBoolean(element, "deprecated") == true,
            Style = style,
            Explode = explode,
            ItemStyles = CollectionFormatReader.ReadItems(element, context.Fields),
            Schema = ReadSchema(element),
            Filter = filter is { } extension ? FilterReader.Read(extension, context) : null,
        };
    }

    // A "schema" outside of a body is invalid, but unambiguous.
    private string ReadSchema(SpecElement element) =>
        (element.Node["type"] is null ? context.Schemas.AddField(element, "schema") : null) ?? context.Schemas.Add(element);
}
