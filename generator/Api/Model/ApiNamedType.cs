namespace RunAi.Generator.Api.Model;

/// <param name="Key">The key of an <see cref="ApiDeclaration"/> in <see cref="ApiModel.Declarations"/>.</param>
internal sealed record ApiNamedType(string Key) : ApiType;
