using System.Text.Json;
using RunAi.Generated.Internal;

namespace RunAi.Generated.Serialization;

/// <summary>
/// The JSON of an object that the properties of its model do not contain: the undeclared properties, and the declared ones that could not be read. It is one
/// object and allocated on demand, because few models have any.
/// </summary>
internal sealed class RetainedJson() : Dictionary<string, JsonElement>(StringComparer.Ordinal)
{
    /// <summary>Gets or sets the properties whose values do not show whether they are set.</summary>
    public PropertyFlags Flags { get; set; } = PropertyFlags.None;

    /// <summary>Gets or sets the properties that could not be read.</summary>
    public IReadOnlyList<UnreadProperty>? Unread { get; set; }

    /// <summary>Gets or sets the paths of the properties that could not be read, in the JSON value that the model is the root of.</summary>
    public IReadOnlyList<string> UnreadPaths { get; set; } = [];

    /// <summary>Removes the JSON of a property that could not be read.</summary>
    public void RemoveUnread(string name)
    {
        var remaining = Unread?.Where(property => property.Name != name).ToList();
        Unread = remaining is { Count: > 0 } ? remaining : null;
    }
}
