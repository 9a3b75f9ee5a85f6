using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;

namespace RunAi.Generator.Api;

/// <summary>Counts the properties of objects and their known values, so that each object of a union can be compared with all others at once.</summary>
internal sealed class UnionProperties
{
    private readonly Dictionary<string, int> _declaring = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _valued = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Name, string Value), int> _values = [];

    /// <param name="objects">The objects. Each is counted once.</param>
    /// <param name="getKnownValues">Returns the known values of a property.</param>
    public UnionProperties(IEnumerable<ApiObject> objects, Func<ApiProperty, List<string>> getKnownValues)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in objects.Where(value => keys.Add(value.Key)).SelectMany(value => value.Properties))
        {
            Increment(_declaring, property.WireName);
            var known = getKnownValues(property);
            if (known.Count > 0)
            {
                Increment(_valued, property.WireName);
            }

            foreach (var value in known.Distinct(StringComparer.Ordinal))
            {
                Increment(_values, (property.WireName, value));
            }
        }

        Count = keys.Count;
    }

    /// <summary>Gets the number of objects.</summary>
    public int Count { get; }

    /// <summary>Returns the number of objects that declare a property.</summary>
    public int CountDeclaring(string name) => _declaring.TryGetValue(name, out var count) ? count : 0;

    /// <summary>Returns the number of objects that declare a property with known values.</summary>
    public int CountValued(string name) => _valued.TryGetValue(name, out var count) ? count : 0;

    /// <summary>Returns the number of objects that declare a property with a value.</summary>
    public int CountValue(string name, string value) => _values.TryGetValue((name, value), out var count) ? count : 0;

    private static void Increment<T>(Dictionary<T, int> counts, T key)
        where T : notnull => counts[key] = counts.TryGetValue(key, out var count) ? count + 1 : 1;
}
