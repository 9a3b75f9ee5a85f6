using System.Linq;
using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.OpenApi.Reading;

namespace RunAi.Generator.OpenApi.Swagger2;

/// <summary>Reads parameters and request bodies. In Swagger 2.0 the body is a parameter, or consists of form parameters.</summary>
internal sealed class Swagger2RequestReader(ReaderContext context, Swagger2MediaTypeReader mediaTypes, Swagger2ParameterReader parameters)
{
    private readonly ParameterCollector _collector = new(context, ["path", "query", "header", "body", "formData"]);
    private readonly Swagger2FormReader _forms = new(context, mediaTypes);

    public OperationRequest Read(OperationScope scope)
    {
        var sources = _collector.Collect(scope);
        var body = sources.FirstOrDefault(static source => source.In == "body");
        var form = sources.Where(static source => source.In == "formData").ToList();
        if (body is not null && form.Count > 0)
        {
            scope.Fail("it has both a body parameter and form parameters");
        }

        var others = sources.Where(static source => source.In is not ("body" or "formData")).Select(parameters.Read).ToList();
        return new OperationRequest(others, body is not null ? ReadBody(body, scope) : form.Count > 0 ? _forms.Read(form, scope) : null);
    }

    private OpenApiRequestBody ReadBody(ParameterSource source, OperationScope scope)
    {
        // A body with "type" instead of "schema" uses the syntax of other parameters.
        var schema = context.Schemas.AddField(source.Element, "schema")
            ?? (source.Element.Node["type"] is null ? null : context.Schemas.Add(source.Element));
        return new OpenApiRequestBody
        {
            Pointer = source.Element.Pointer,
            Location = source.Element.Location,
            Description = source.Description,
            Required = context.Fields.GetBoolean(source.Element, "required") == true,
            Name = source.Name.Length > 0 ? source.Name : null,
            Content = mediaTypes.CreateContent(mediaTypes.ReadConsumes(scope), schema),
        };
    }
}
