using System.Linq;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.OpenApi.Parts;

/// <summary>Represents the reason why a reference to a file cannot be resolved.</summary>
/// <param name="id">The ID of the diagnostic.</param>
/// <param name="text">The reference as written.</param>
/// <param name="details">The arguments of the message after the reference and its pointer.</param>
internal sealed class ReferenceFailure(string id, string text, params string[] details)
{
    public string Id { get; } = id;

    /// <summary>Gets the reference as written.</summary>
    public string Text { get; } = text;

    /// <summary>Creates the diagnostic.</summary>
    /// <param name="location">The location of the reference.</param>
    /// <param name="pointer">The pointer of the object with the reference.</param>
    public DiagnosticInfo CreateDiagnostic(SourceLocation location, string pointer) =>
        DiagnosticInfo.Create(Id, location, [Text, pointer, .. details.Select(static detail => detail)]);
}
