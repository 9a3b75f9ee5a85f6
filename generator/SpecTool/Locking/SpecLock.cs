using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RunAi.Generated.SpecTool.Locking;

/// <summary>
/// Represents the lock file, which records the downloaded specs of a project. Each spec has its own line, in ordinal order, for readable diffs
/// in version control. The MSBuild targets depend on the format of the line.
/// </summary>
internal sealed class SpecLock
{
    private static readonly JsonSerializerOptions SerializerOptions = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    private readonly SortedDictionary<string, LockedSpec> _specs;

    private SpecLock(SortedDictionary<string, LockedSpec> specs) => _specs = specs;

    /// <summary>Gets the specs by path, relative to the project and with forward slashes.</summary>
    public IReadOnlyDictionary<string, LockedSpec> Specs => _specs;

    /// <summary>Reads a lock file. A missing file is treated as empty.</summary>
    /// <exception cref="InvalidDataException">The file is not a valid lock file.</exception>
    public static SpecLock Read(string path)
    {
        try
        {
            var content = File.Exists(path) ? JsonSerializer.Deserialize<Content>(File.ReadAllText(path), SerializerOptions) : null;
            var specs = content?.Specs ?? [];
            return specs.ContainsValue(null!)
                ? throw new InvalidDataException("The lock file contains an entry that is null. Correct it, or delete the file and refresh again.")
                : new SpecLock(new SortedDictionary<string, LockedSpec>(specs, StringComparer.Ordinal));
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"The lock file is not valid. Correct it, or delete it and refresh again. {exception.Message}", exception);
        }
    }

    public void Set(string spec, LockedSpec entry) => _specs[spec] = entry;

    /// <summary>Replaces the entries of the parts of a spec.</summary>
    public void SetParts(string spec, IEnumerable<KeyValuePair<string, LockedSpec>> parts)
    {
        foreach (var name in _specs.Where(entry => entry.Value.PartOf == spec).Select(static entry => entry.Key).ToList())
        {
            _specs.Remove(name);
        }

        foreach (var (name, part) in parts)
        {
            _specs[name] = part;
        }
    }

    public override string ToString()
    {
        var text = new StringBuilder("{\n  \"lockVersion\": 1,\n  \"specs\": {");
        var separator = "\n";
        foreach (var (spec, entry) in _specs)
        {
            text.Append(separator).Append("    ").Append(ToJson(spec)).Append(": { \"sha256\": ").Append(ToJson(entry.Sha256))
                .Append(", \"version\": ").Append(ToJson(entry.Version)).Append(", \"date\": ").Append(ToJson(entry.Date))
                .Append(", \"url\": ").Append(ToJson(entry.Url));
            if (entry.PartOf is { } owner)
            {
                text.Append(", \"partOf\": ").Append(ToJson(owner));
            }

            text.Append(" }");
            separator = ",\n";
        }

        return text.Append("\n  }\n}\n").ToString();
    }

    /// <summary>Writes a JSON string. Only what JSON requires is escaped, because the MSBuild targets search for the names of specs.</summary>
    private static string ToJson(string? value)
    {
        if (value is null)
        {
            return "null";
        }

        var json = new StringBuilder("\"");
        foreach (var rune in value.EnumerateRunes())
        {
            json.Append(rune.Value is < ' ' or '"' or '\\'
                ? JsonEncodedText.Encode(rune.ToString(), JavaScriptEncoder.UnsafeRelaxedJsonEscaping)
                : rune.ToString());
        }

        return json.Append('"').ToString();
    }

    private sealed record Content(int LockVersion, Dictionary<string, LockedSpec> Specs);
}
