namespace RunAi.Generator.Api.Model;

/// <summary>Represents the value of a required parameter of a list when a resource is created: a parameter of the creation, or a value in its body.</summary>
/// <param name="Parameter">The parameter of the creation; null if the value is in the body.</param>
/// <param name="Body">The path of the value in the body; null if it is a parameter.</param>
internal sealed record ApiListArgument(ApiParameter? Parameter, ApiPropertyPath? Body);
