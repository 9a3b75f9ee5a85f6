namespace RunAi.Generator.CSharp.Model;

/// <summary>Represents a type with a converter.</summary>
/// <param name="Method">The method of the resolver that adds it.</param>
/// <param name="Type">The type.</param>
internal sealed record CSharpJsonType(string Method, string Type);
