namespace RunAi.Generator.Api.Model;

/// <summary>Stands where a schema can't be resolved; operations that reach it are not generated.</summary>
/// <param name="Reason">Why, as part of a sentence.</param>
internal sealed record ApiUnresolvedType(string Reason) : ApiType;
