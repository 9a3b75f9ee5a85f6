using System.Collections.Generic;
using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.OpenApi.Reading;

namespace RunAi.Generator.OpenApi.OpenApi3;

/// <summary>Reads Response Objects.</summary>
internal sealed class OpenApi3ResponseReader(ReaderContext context, MediaTypeReader mediaTypes, OpenApi3ParameterReader parameters)
{
    public List<OpenApiResponse> Read(OperationScope scope)
    {
        var responses = new List<OpenApiResponse>();
        foreach (var source in ResponseCollector.Collect(scope, context))
        {
            responses.Add(new OpenApiResponse
            {
                Pointer = source.Element.Pointer,
                Location = source.Element.Location,
                Status = source.Status,
                Description = source.Description,
                Content = mediaTypes.Read(source.Element),
                Headers = ReadHeaders(source.Element),
            });
        }

        return responses;
    }

    private List<OpenApiParameter> ReadHeaders(SpecElement response)
    {
        var headers = new List<OpenApiParameter>();
        foreach (var entry in context.Fields.GetMap(response, "headers"))
        {
            if (parameters.ReadHeader(entry.Key, entry.Value) is { } header)
            {
                headers.Add(header);
            }
        }

        return headers;
    }
}
