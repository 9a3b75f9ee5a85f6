using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Kubernetes.Http;

namespace RunAi.Generated.Sandbox.Kubernetes.Ownership;

/// <summary>
/// Represents the path of a field in the notation of managedFields: <c>f:name</c> for a property, <c>k:{…}</c> for an item of a list with keys, <c>v:…</c>
/// for an item of a set.
/// </summary>
internal sealed class FieldPath
{
    private const string PropertyPrefix = "f:";
    private const string KeyPrefix = "k:";
    private const string ValuePrefix = "v:";

    private FieldPath(IReadOnlyList<string> elements) => Elements = elements;

    public static FieldPath Root { get; } = new([]);

    public IReadOnlyList<string> Elements { get; }

    public FieldPath Append(string element) => new([.. Elements, element]);

    public FieldPath Property(string name) => Append(PropertyPrefix + name);

    public FieldPath Item(JObject keys) => Append(KeyPrefix + keys.ToString(Formatting.None));

    public FieldPath Value(JToken value) => Append(ValuePrefix + value.ToString(Formatting.None));

    /// <summary>Returns the value at the path, or null if there is none.</summary>
    public JToken? Find(JToken? root) => Elements.Aggregate(root, Find);

    /// <summary>Removes the value at the path, and the objects and lists that are empty then.</summary>
    public void Remove(JToken root)
    {
        var value = Find(root);
        while (value is not null && value != root)
        {
            var container = value.Parent is JProperty property ? property.Parent! : value.Parent!;
            if (value.Parent is JProperty owner)
            {
                owner.Remove();
            }
            else
            {
                value.Remove();
            }

            value = container.HasValues ? null : container;
        }
    }

    /// <summary>Returns the notation of messages, such as <c>.spec.ports[number=80].name</c>.</summary>
    public override string ToString() => string.Concat(Elements.Select(element => element[..2] switch
    {
        PropertyPrefix => "." + element[2..],
        KeyPrefix => "[" + string.Join(',', ((JObject)Parse(element)).Properties().Select(key => $"{key.Name}={key.Value.ToString(Formatting.None)}")) + "]",
        _ => $"[={element[2..]}]",
    }));

    private static JToken? Find(JToken? value, string element) => element[..2] switch
    {
        PropertyPrefix => (value as JObject)?[element[2..]],
        KeyPrefix => (value as JArray)?.FirstOrDefault(item => ((JObject)Parse(element)).Properties().All(key => JToken.DeepEquals(item[key.Name], key.Value))),
        _ => (value as JArray)?.FirstOrDefault(item => JToken.DeepEquals(item, Parse(element))),
    };

    private static JToken Parse(string element) => JsonBody.Read(element[2..], out _);
}
