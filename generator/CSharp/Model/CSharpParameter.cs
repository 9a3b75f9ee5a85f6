namespace RunAi.Generator.CSharp.Model;

/// <summary>Represents a parameter of a method, or a property of an options class.</summary>
/// <param name="Name">The identifier, which is not a keyword.</param>
/// <param name="Type">The type, with a question mark if null is allowed.</param>
/// <param name="IsOptional">Whether its default value is null, or whether the property is not required.</param>
/// <param name="Doc">Its documentation.</param>
/// <param name="IsObsolete">Whether it is marked as deprecated.</param>
internal sealed record CSharpParameter(string Name, string Type, bool IsOptional, CSharpDoc Doc, bool IsObsolete);
