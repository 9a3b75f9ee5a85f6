using System.Text.Json;

namespace RunAi.Generated.Internal;

/// <summary>Represents a property whose value could not be read.</summary>
/// <param name="Json">The JSON of the response.</param>
/// <param name="Written">What the model writes in its place, or <see langword="null"/> if it omits the property.</param>
internal sealed record UnreadProperty(JsonElement Json, string? Written);
