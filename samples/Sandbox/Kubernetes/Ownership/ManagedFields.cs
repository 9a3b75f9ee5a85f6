using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Kubernetes.Storage;

namespace RunAi.Generated.Sandbox.Kubernetes.Ownership;

/// <summary>Represents the managers of the fields of an object: its <c>metadata.managedFields</c>.</summary>
internal sealed class ManagedFields
{
    private readonly List<(FieldManager Manager, FieldSet Fields, JObject Entry)> _entries = [];

    private ManagedFields()
    {
    }

    /// <summary>Reads the entries of an object.</summary>
    public static ManagedFields Read(JObject? item)
    {
        var fields = new ManagedFields();
        foreach (var entry in item?.GetMetadata()["managedFields"]?.OfType<JObject>().Where(entry => entry.Count > 0) ?? [])
        {
            var manager = new FieldManager(
                entry.Value<string>("manager") ?? "", entry.Value<string>("operation") ?? "", entry.Value<string>("subresource") ?? "");
            fields._entries.Add((manager, FieldSet.FromJson(entry["fieldsV1"] as JObject ?? []), entry));
        }

        return fields;
    }

    public FieldSet Get(FieldManager manager) => _entries.Find(entry => entry.Manager == manager).Fields ?? new FieldSet();

    /// <summary>Returns the other managers that own a field, with the name that messages contain.</summary>
    public IEnumerable<string> GetOwners(FieldPath path, FieldManager except) =>
        _entries.Where(entry => entry.Manager != except && entry.Fields.Contains(path)).Select(entry => Describe(entry.Manager, entry.Entry));

    public bool IsOwnedByOther(FieldPath path, FieldManager except) => _entries.Exists(entry => entry.Manager != except && entry.Fields.ContainsAny(path));

    /// <summary>Removes a field from all managers, or from all except one.</summary>
    public void Release(FieldPath path, FieldManager? except = null)
    {
        foreach (var entry in _entries.Where(entry => entry.Manager != except))
        {
            entry.Fields.Remove(path);
        }
    }

    /// <summary>Sets the fields of a manager. The time changes only with the fields.</summary>
    public void Set(FieldManager manager, FieldSet fields, string apiVersion, DateTimeOffset now)
    {
        var index = _entries.FindIndex(entry => entry.Manager == manager);
        if (index >= 0 && JToken.DeepEquals(_entries[index].Entry["fieldsV1"], fields.ToJson()))
        {
            return;
        }

        var entry = new JObject { ["manager"] = manager.Name, ["operation"] = manager.Operation, ["apiVersion"] = apiVersion, ["time"] = now.ToTimestamp() };
        if (manager.Subresource.Length > 0)
        {
            entry["subresource"] = manager.Subresource;
        }

        if (index >= 0)
        {
            _entries[index] = (manager, fields, entry);
        }
        else
        {
            _entries.Add((manager, fields, entry));
        }
    }

    /// <summary>Writes the entries that have fields.</summary>
    public void Write(JObject item)
    {
        var list = new JArray();
        foreach (var (_, fields, entry) in _entries.Where(entry => !entry.Fields.IsEmpty))
        {
            var written = (JObject)entry.DeepClone();
            written["fieldsType"] = "FieldsV1";
            written["fieldsV1"] = fields.ToJson();
            list.Add(written);
        }

        item.EnsureMetadata()["managedFields"] = list;
    }

    private static string Describe(FieldManager manager, JObject entry)
    {
        var text = $"\"{manager.Name}\"" + (manager.Subresource.Length > 0 ? $" with subresource \"{manager.Subresource}\"" : "");
        return manager.Operation == FieldManager.Update ? $"{text} using {entry.Value<string>("apiVersion")} at {entry.Value<string>("time")}" : text;
    }
}
