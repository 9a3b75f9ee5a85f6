namespace RunAi.Generated.SpecTool.Tests.Code;

/// <summary>Represents a line of calling code.</summary>
/// <param name="Text">The code.</param>
/// <param name="Type">The type whose member it uses.</param>
/// <param name="Member">The member; null if it uses all required properties of the type.</param>
/// <param name="Types">The types that it names.</param>
internal sealed record CallerLine(string Text, string Type, string? Member, IReadOnlyList<string> Types);
