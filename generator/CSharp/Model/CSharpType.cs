namespace RunAi.Generator.CSharp.Model;

/// <summary>Represents a generated type. All names are final.</summary>
/// <param name="Name">Its identifier.</param>
/// <param name="Visibility"><c>public</c> or <c>internal</c>.</param>
/// <param name="Doc">Its documentation.</param>
/// <param name="IsObsolete">Whether it is marked as deprecated.</param>
internal abstract record CSharpType(string Name, string Visibility, CSharpDoc Doc, bool IsObsolete);
