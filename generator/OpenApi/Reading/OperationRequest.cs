using System.Collections.Generic;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.OpenApi.Reading;

/// <summary>Represents the parameters and the request body of an operation.</summary>
internal sealed record OperationRequest(IReadOnlyList<OpenApiParameter> Parameters, OpenApiRequestBody? Body);
