using Microsoft.CodeAnalysis.Text;

namespace RunAi.Generated.Mutation.Mutations;

/// <summary>Represents one change to the text of a source file.</summary>
/// <param name="Kind">The kind of the change.</param>
/// <param name="Span">The replaced text.</param>
/// <param name="Replacement">The new text; empty to remove the old one.</param>
internal sealed record Mutation(MutationKind Kind, TextSpan Span, string Replacement);
