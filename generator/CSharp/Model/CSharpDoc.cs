using RunAi.Generator.Common;

namespace RunAi.Generator.CSharp.Model;

/// <summary>Documentation as plain text; the printer escapes it.</summary>
/// <param name="Summary">The summary; null for none.</param>
/// <param name="Remarks">Paragraphs of the remarks.</param>
internal sealed record CSharpDoc(string? Summary, EquatableArray<string> Remarks)
{
    public static CSharpDoc None { get; } = new(null, EquatableArray<string>.Empty);
}
