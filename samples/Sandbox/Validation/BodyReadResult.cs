using Newtonsoft.Json.Linq;

namespace RunAi.Generated.Sandbox.Validation;

/// <summary>What came of reading a request body.</summary>
/// <param name="Value">The body as JSON (text for text media types), or null without one.</param>
/// <param name="Findings">What is wrong with it.</param>
/// <param name="IsUnsupportedMedia">Whether its Content-Type is not one that the operation declares.</param>
internal sealed record BodyReadResult(JToken? Value, IReadOnlyList<SandboxFinding> Findings, bool IsUnsupportedMedia = false)
{
    public static BodyReadResult Empty { get; } = new(null, []);
}
