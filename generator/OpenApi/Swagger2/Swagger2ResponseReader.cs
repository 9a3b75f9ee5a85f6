using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.OpenApi.Reading;

namespace RunAi.Generator.OpenApi.Swagger2;

/// <summary>Reads responses. Their <c>schema</c> applies to all media types that the operation produces.</summary>
internal sealed class Swagger2ResponseReader(ReaderContext context, Swagger2MediaTypeReader mediaTypes, Swagger2ParameterReader parameters)
{
    public List<OpenApiResponse> Read(OperationScope scope)
    {
        var produces = mediaTypes.ReadProduces(scope);
        var responses = new List<OpenApiResponse>();
        foreach (var source in ResponseCollector.Collect(scope, context))
        {
            var schema = context.Schemas.AddField(source.Element, "schema");
            responses.Add(new OpenApiResponse
            {
                Pointer = source.Element.Pointer,
                Location = source.Element.Location,
                Status = source.Status,
                Description = source.Description,
                Content = schema is null ? [] : mediaTypes.CreateContent(produces, schema),
                Headers = ReadHeaders(source.Element),
            });
        }

        return responses;
    }

    private List<OpenApiParameter> ReadHeaders(SpecElement response) =>
    [
        .. context.Fields.GetMap(response, "headers")
            .Where(static entry => !ParameterCollector.IsImpliedHeader(entry.Key))
            .Select(entry => parameters.ReadHeader(entry.Key, entry.Value)),
    ];
}
