namespace RunAi.Generator.Api.Model;

/// <summary>Represents a schema that cannot be resolved. Operations that refer to it are skipped.</summary>
/// <param name="Reason">The reason, as shown in the diagnostic.</param>
internal sealed record ApiUnresolvedType(string Reason) : ApiType;
