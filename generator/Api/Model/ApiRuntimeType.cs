namespace RunAi.Generator.Api.Model;

/// <summary>Represents a model of the runtime, which is not generated.</summary>
internal sealed record ApiRuntimeType : ApiDeclaration;
