namespace RunAi.Generator.Api.Model;

internal sealed record ApiScalarType(ApiScalar Scalar) : ApiType;
