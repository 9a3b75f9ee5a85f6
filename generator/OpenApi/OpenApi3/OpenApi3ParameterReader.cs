using System.Collections.Generic;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.OpenApi.Reading;

namespace RunAi.Generator.OpenApi.OpenApi3;

/// <summary>Reads Parameter Objects, and Header Objects, which are parameters without a name and a location.</summary>
internal sealed class OpenApi3ParameterReader(ReaderContext context, MediaTypeReader mediaTypes)
{
    // The location "querystring" (3.2) is listed so that the diagnostic can name it.
    private readonly ParameterCollector _collector = new(context, ["path", "query", "header", "cookie", "querystring"]);
    private readonly Dictionary<string, OpenApiParameter> _read = new(StringComparer.Ordinal);

    public List<OpenApiParameter> Read(OperationScope scope)
    {
        var parameters = new List<OpenApiParameter>();
        foreach (var source in _collector.Collect(scope))
        {
            if (source.In == "querystring")
            {
                ReportUnsupported(source, scope);
                continue;
            }

            parameters.Add(Read(source.Element, source.Name, ParseLocation(source.In), source.Description, source.PreferredName, source.Filter));
        }

        return parameters;
    }

    /// <summary>Reads a header of a response; null for headers that the media type or security scheme describes.</summary>
    public OpenApiParameter? ReadHeader(string name, SpecElement header) =>
        ParameterCollector.IsImpliedHeader(name) || context.References.Follow(header, ComponentKinds.Headers) is not { } element
            ? null
            : Read(
                element,
                name,
                ParameterLocation.Header,
                context.Fields.GetString(header, "description") ?? context.Fields.GetString(element, "description"));

    private OpenApiParameter Read(
        SpecElement element, string name, ParameterLocation location, string? description, string? preferredName = null, SpecElement? filter = null)
    {
        // Parameters that several operations share are read once, unless the description, name or filter next to the reference differs.
        if (_read.TryGetValue(element.Pointer, out var read)
            && read.Description == description && read.PreferredName == preferredName && read.Filter?.Pointer == filter?.Pointer)
        {
            return read;
        }

        var fields = context.Fields;
        var style = StyleReader.Read(element, location, context);
        var content = mediaTypes.Read(element);
        return _read[element.Pointer] = new OpenApiParameter
        {
            Pointer = element.Pointer,
            Location = element.Location,
            Name = name,
            PreferredName = preferredName,
            In = location,
            Description = description,
            Required = location == ParameterLocation.Path | fields.GetBoolean(element, "required") == true,
            Deprecated = fields.GetBoolean(element, "deprecated") == true,
            AllowReserved = fields.GetBoolean(element, "allowReserved") == true,
            Style = style,
            Explode = fields.GetBoolean(element, "explode") ?? style == SerializationStyle.Form,
            Schema = content.Count > 0 ? content[0].Schema : ReadSchema(element),
            ContentMediaType = content.Count > 0 ? content[0].Name : null,
            Filter = filter is { } extension ? FilterReader.Read(extension, context) : null,
        };
    }

    // A "type" without "schema" is the syntax of Swagger 2.0, and unambiguous here.
    private string? ReadSchema(SpecElement element) =>
        context.Schemas.AddField(element, "schema") ?? (element.Node["type"] is null ? null : context.Schemas.Add(element));

    private void ReportUnsupported(ParameterSource source, OperationScope scope)
    {
        const string What = "The parameter location \"querystring\"";
        const string Reason = "the parameter is omitted; declare query parameters instead";
        context.Diagnostics.Report(DiagnosticIds.UnsupportedConstruct, source.Element.Location, What, source.Element.Pointer, Reason);
        if (context.Fields.GetBoolean(source.Element, "required") == true)
        {
            scope.Fail($"its required parameter \"{source.Name}\" has the location \"querystring\"");
        }
    }

    private static ParameterLocation ParseLocation(string text) => text switch
    {
        "path" => ParameterLocation.Path,
        "query" => ParameterLocation.Query,
        "header" => ParameterLocation.Header,
        _ => ParameterLocation.Cookie,
    };
}
