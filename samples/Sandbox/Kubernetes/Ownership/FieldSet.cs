using Newtonsoft.Json.Linq;

namespace RunAi.Generated.Sandbox.Kubernetes.Ownership;

/// <summary>Represents a set of fields, with the serialization that managedFields has (FieldsV1).</summary>
internal sealed class FieldSet
{
    private const string Self = ".";

    private readonly SortedDictionary<string, FieldSet> _children = new(StringComparer.Ordinal);

    /// <summary>Gets a value indicating whether the set contains this field itself, not only fields in it.</summary>
    public bool IsMember { get; private set; }

    public bool IsEmpty => !IsMember && _children.Values.All(child => child.IsEmpty);

    /// <summary>Gets the paths of the fields.</summary>
    public IEnumerable<FieldPath> Paths => GetPaths(FieldPath.Root);

    public static FieldSet Create(IEnumerable<FieldPath> paths)
    {
        var set = new FieldSet();
        foreach (var path in paths)
        {
            set.Add(path);
        }

        return set;
    }

    public static FieldSet FromJson(JObject json)
    {
        var set = new FieldSet();
        foreach (var (element, child) in json)
        {
            if (element == Self)
            {
                set.IsMember = true;
            }
            else
            {
                var fields = FromJson((JObject)child!);
                fields.IsMember |= fields._children.Count == 0;
                set._children[element] = fields;
            }
        }

        return set;
    }

    public void Add(FieldPath path)
    {
        var set = this;
        foreach (var element in path.Elements)
        {
            if (!set._children.TryGetValue(element, out var child))
            {
                set._children[element] = child = new FieldSet();
            }

            set = child;
        }

        set.IsMember = true;
    }

    public void Add(FieldSet other)
    {
        foreach (var path in other.Paths.ToList())
        {
            Add(path);
        }
    }

    public bool Contains(FieldPath path) => Find(path) is { IsMember: true };

    /// <summary>Returns a value indicating whether the set contains the field or a field in it.</summary>
    public bool ContainsAny(FieldPath path) => Find(path) is { IsEmpty: false };

    public void Remove(FieldPath path)
    {
        if (Find(path) is { } set)
        {
            set.IsMember = false;
        }
    }

    public JObject ToJson()
    {
        var json = new JObject();
        if (IsMember && _children.Values.Any(child => !child.IsEmpty))
        {
            json[Self] = new JObject();
        }

        foreach (var (element, child) in _children.Where(pair => !pair.Value.IsEmpty))
        {
            json[element] = child.ToJson();
        }

        return json;
    }

    private FieldSet? Find(FieldPath path)
    {
        var set = this;
        foreach (var element in path.Elements)
        {
            if (!set._children.TryGetValue(element, out set))
            {
                return null;
            }
        }

        return set;
    }

    private IEnumerable<FieldPath> GetPaths(FieldPath path)
    {
        if (IsMember)
        {
            yield return path;
        }

        foreach (var child in _children.SelectMany(pair => pair.Value.GetPaths(path.Append(pair.Key))))
        {
            yield return child;
        }
    }
}
