namespace RunAi.Generator.Api.Model;

internal sealed record ApiListType(ApiTypeUse Item) : ApiType;
