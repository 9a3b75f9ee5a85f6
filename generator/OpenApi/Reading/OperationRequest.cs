using System.Collections.Generic;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.OpenApi.Reading;

/// <summary>What an operation sends.</summary>
internal sealed record OperationRequest(IReadOnlyList<OpenApiParameter> Parameters, OpenApiRequestBody? Body);
