namespace RunAi.Generator.CSharp.Model;

/// <param name="Name">Its identifier, keyword-safe.</param>
/// <param name="Type">Its type, with the question mark where null is allowed.</param>
/// <param name="IsOptional">Whether it has the default null, or need not be set.</param>
/// <param name="Doc">Its documentation.</param>
/// <param name="IsObsolete">Whether the document calls it deprecated.</param>
internal sealed record CSharpParameter(string Name, string Type, bool IsOptional, CSharpDoc Doc, bool IsObsolete);
