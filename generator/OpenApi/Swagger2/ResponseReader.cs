using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.OpenApi.Reading;

namespace RunAi.Generator.OpenApi.Swagger2;

/// <summary>Reads responses: their <c>schema</c> comes in each of the media types that the operation produces.</summary>
internal sealed class ResponseReader(ReaderContext context, MediaTypeNames mediaTypes, ParameterReader parameters)
{
    public List<OpenApiResponse> Read(OperationScope scope)
    {
        var produces = mediaTypes.Produces(scope);
        var responses = new List<OpenApiResponse>();
        foreach (var source in ResponseList.Read(scope, context))
        {
            var schema = context.Schemas.AddField(source.Element, "schema");
            responses.Add(new OpenApiResponse
            {
                Pointer = source.Element.Pointer,
                Location = source.Element.Location,
                Status = source.Status,
                Description = source.Description,
                Content = schema is null ? [] : mediaTypes.Describe(produces, schema),
                Headers = ReadHeaders(source.Element),
            });
        }

        return responses;
    }

    private List<OpenApiParameter> ReadHeaders(Element response) =>
    [
        .. context.Fields.Map(response, "headers")
            .Where(static entry => !ParameterCollector.IsImpliedHeader(entry.Key))
            .Select(entry => parameters.ReadHeader(entry.Key, entry.Value)),
    ];
}
