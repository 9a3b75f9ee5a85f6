using Newtonsoft.Json.Linq;

namespace RunAi.Generated.Sandbox.Validation;

/// <summary>The result of reading a request body.</summary>
/// <param name="Value">The body as JSON (text for text media types), or null without one.</param>
/// <param name="Findings">The violations of the spec.</param>
/// <param name="IsUnsupportedMedia">Whether the operation does not declare its Content-Type.</param>
internal sealed record BodyReadResult(JToken? Value, IReadOnlyList<SandboxFinding> Findings, bool IsUnsupportedMedia = false)
{
    public static BodyReadResult Empty { get; } = new(null, []);
}
