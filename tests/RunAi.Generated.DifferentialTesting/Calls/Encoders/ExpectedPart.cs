using System.Text.Json.Nodes;

namespace RunAi.Generated.DifferentialTesting.Calls.Encoders;

/// <summary>Represents a part of a multipart body, as it must be sent.</summary>
/// <param name="Name">The name.</param>
/// <param name="MediaType">The media type without parameters.</param>
/// <param name="Text">The text; null for JSON.</param>
/// <param name="Json">The JSON; null for a text.</param>
/// <param name="IsFile">Whether the part has a file name.</param>
public sealed record ExpectedPart(string Name, string MediaType, string? Text, JsonNode? Json, bool IsFile)
{
    public bool Matches(SentPart part)
    {
        if (part.Name != Name || part.MediaType != MediaType || part.HasFileName != IsFile)
        {
            return false;
        }

        return Text is not null ? part.Text == Text : JsonNode.DeepEquals(Json, JsonNode.Parse(part.Text));
    }

    public override string ToString() => $"{Name} ({MediaType}{(IsFile ? ", file" : "")}): {Text ?? Json?.ToJsonString() ?? "null"}";
}
