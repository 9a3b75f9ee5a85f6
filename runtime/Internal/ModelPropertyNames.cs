using System.Runtime.CompilerServices;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Internal;

/// <summary>The properties of a model class by their C# names.</summary>
internal sealed class ModelPropertyNames
{
    private static readonly ConditionalWeakTable<Type, ModelPropertyNames> Cache = [];

    private readonly Dictionary<string, ModelPropertyName> _properties = new(StringComparer.Ordinal);

    private ModelPropertyNames(string names)
    {
        var kind = ModelPropertyKind.Required;
        foreach (var part in names.Split(';'))
        {
            foreach (var name in part.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                Add(name, kind);
            }

            kind++;
        }
    }

    /// <summary>Gets all C# names.</summary>
    public IEnumerable<string> All => _properties.Keys;

    /// <summary>Gets the properties.</summary>
    public IEnumerable<ModelPropertyName> Properties => _properties.Values;

    /// <summary>Returns the properties of the class of a model.</summary>
    public static ModelPropertyNames Get(JsonObjectModel model) => Cache.GetValue(model.GetType(), _ => new ModelPropertyNames(model.AllPropertyNames));

    /// <summary>Returns a property.</summary>
    /// <exception cref="ArgumentException">The model does not have a property with the name.</exception>
    public ModelPropertyName Find(JsonObjectModel model, string name) => _properties.TryGetValue(name, out var property)
        ? property
        : throw new ArgumentException(
            $"The model '{model.GetType().Name}' does not have a property '{name}'. Specify the C# name of one of its properties: "
                + (_properties.Count == 0 ? "it has none." : $"{string.Join(", ", All)}."),
            "propertyName");

    private void Add(string name, ModelPropertyKind kind)
    {
        var separator = name.IndexOf('=', StringComparison.Ordinal);
        var property = separator < 0 ? name : name[..separator];
        var jsonName = separator < 0 ? char.ToLowerInvariant(name[0]) + name[1..] : Uri.UnescapeDataString(name[(separator + 1)..]);
        _properties.Add(property, new ModelPropertyName(jsonName, kind, _properties.Count));
    }
}
