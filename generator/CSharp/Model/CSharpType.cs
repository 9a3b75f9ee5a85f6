namespace RunAi.Generator.CSharp.Model;

/// <summary>A type to print; every name is final.</summary>
/// <param name="Name">Its identifier.</param>
/// <param name="Visibility"><c>public</c> or <c>internal</c>.</param>
/// <param name="Doc">Its documentation.</param>
/// <param name="IsObsolete">Whether the document calls it deprecated.</param>
internal abstract record CSharpType(string Name, string Visibility, CSharpDoc Doc, bool IsObsolete);
