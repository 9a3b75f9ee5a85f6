namespace RunAi.Generator.Api.Model;

/// <summary>A JSON object whose member names are data.</summary>
internal sealed record ApiMapType(ApiTypeUse Value) : ApiType;
