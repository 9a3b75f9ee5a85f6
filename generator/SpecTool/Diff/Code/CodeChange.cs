namespace RunAi.Generated.SpecTool.Diff.Code;

/// <summary>Represents a type or member of the generated code that existing code can no longer use in the same way.</summary>
/// <param name="Type">The type.</param>
/// <param name="Member">The member; empty for the type itself.</param>
/// <param name="What">The description of the change.</param>
internal sealed record CodeChange(string Type, string Member, string What);
