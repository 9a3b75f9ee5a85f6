namespace RunAi.Generator.Api.Model;

/// <summary>Represents a JSON object whose property names are data.</summary>
internal sealed record ApiMapType(ApiTypeUse Value) : ApiType;
