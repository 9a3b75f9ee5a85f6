using RunAi.Generator.Common;

namespace RunAi.Generator.CSharp.Model;

/// <summary>Represents documentation as plain text, which the emitter escapes.</summary>
/// <param name="Summary">The summary; null for none.</param>
/// <param name="Remarks">The paragraphs of the remarks.</param>
internal sealed record CSharpDoc(string? Summary, EquatableArray<string> Remarks)
{
    public static CSharpDoc None { get; } = new(null, EquatableArray<string>.Empty);
}
