using System.Text.Json;

namespace RunAi.Generated.Internal;

/// <summary>Represents a property whose value could not be read.</summary>
/// <param name="Name">The name, or <see langword="null"/> if it is not valid Unicode. Such a property is not declared.</param>
/// <param name="EscapedName">The name as it is escaped in the response.</param>
/// <param name="Json">The JSON of the response.</param>
/// <param name="Written">What the model writes in its place, or <see langword="null"/> if it omits the property.</param>
/// <param name="IsReadOnly">Whether requests do not contain the property.</param>
internal sealed record UnreadProperty(string? Name, byte[] EscapedName, JsonElement Json, string? Written = null, bool IsReadOnly = false);
