using System.Text.Json.Nodes;

namespace RunAi.Generator.Tests.Splitting;

/// <summary>
/// Splits a document over files at random, in the ways that people do: a file for each path or component, or for several of them, in nested folders, in
/// JSON and YAML, with percent-encoded names, with and without an entry in the document itself.
/// </summary>
internal sealed class DocumentSplitter
{
    private static readonly string[] Sections = ["schemas", "parameters", "responses", "requestBodies", "headers"];
    private static readonly string[] Folders = ["", "parts/", "components/schemas/", "a b/c/", "v1/~shared/"];

    private readonly JsonObject _root;
    private readonly Random _random;
    private readonly string _extension;
    private readonly SortedDictionary<string, JsonNode?> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string File, string Pointer)> _moved = new(StringComparer.Ordinal);
    private readonly HashSet<string> _keptEntries = new(StringComparer.Ordinal);

    private DocumentSplitter(string json, int seed)
    {
        _root = JsonNode.Parse(json, documentOptions: new() { MaxDepth = 256 })!.AsObject();
        _random = new Random(seed);
        _extension = Pick(".json", ".yaml");
    }

    /// <summary>Splits a document.</summary>
    /// <param name="json">The document in JSON.</param>
    /// <param name="seed">The seed of the random choices.</param>
    /// <returns>The files, of which the first one is the document itself. Its path is <c>/app/specs/api</c> with an extension.</returns>
    public static IReadOnlyList<SplitFile> Split(string json, int seed) => new DocumentSplitter(json, seed).Split();

    private List<SplitFile> Split()
    {
        var root = "/app/specs/api" + _extension;
        KeepNamedEntries(_root);
        MovePaths();
        foreach (var section in GetSections())
        {
            MoveEntries(section.Pointer, section.Entries);
        }

        ReferenceVisitor.Visit(_root, isMap: false, reference => Rewrite(reference, root, root));
        foreach (var file in _files)
        {
            var isPath = file.Value is JsonObject map && map.ContainsKey("x-entries");
            (file.Value as JsonObject)?.Remove("x-entries");
            ReferenceVisitor.Visit(file.Value, isPath, reference => Rewrite(reference, file.Key, root));
        }

        return
        [
            new SplitFile(root, Write(root, _root)),
            .. _files.Select(file => new SplitFile(file.Key, Write(file.Key, file.Value))),
        ];
    }

    private List<(string Pointer, JsonObject Entries)> GetSections()
    {
        var sections = new List<(string Pointer, JsonObject Entries)>();
        foreach (var name in Sections)
        {
            if (_root["components"]?[name] is JsonObject entries)
            {
                sections.Add(("#/components/" + name, entries));
            }
        }

        foreach (var name in _root["swagger"] is null ? [] : new[] { "definitions", "parameters", "responses" })
        {
            if (_root[name] is JsonObject entries)
            {
                sections.Add(("#/" + name, entries));
            }
        }

        return sections;
    }

    /// <summary>Schemas must remain entries of the document if names refer to them: in mappings, derived by <c>allOf</c>, and with other names.</summary>
    private void KeepNamedEntries(JsonNode? node)
    {
        foreach (var (name, schema) in (_root["components"]?["schemas"] as JsonObject ?? _root["definitions"] as JsonObject) ?? [])
        {
            if (schema is JsonObject map && map.ContainsKey("allOf"))
            {
                _keptEntries.Add(name);
            }

            // The name of an entry that refers to a file is the name of the schema.
            if (schema is JsonObject alias && alias["$ref"]?.ToString() is { } reference)
            {
                _keptEntries.Add(reference[(reference.LastIndexOf('/') + 1)..]);
            }
        }

        var pending = new Stack<JsonNode?>([node]);
        while (pending.TryPop(out var next))
        {
            foreach (var (_, value) in next is JsonObject map && map["mapping"] is JsonObject mapping ? mapping : [])
            {
                _keptEntries.Add(value?.ToString() ?? "");
            }

            foreach (var child in next is JsonObject owner ? owner.Select(field => field.Value) : next is JsonArray items ? items : [])
            {
                pending.Push(child);
            }
        }
    }

    private void MovePaths()
    {
        if (_root["paths"] is not JsonObject paths)
        {
            return;
        }

        foreach (var (path, item) in paths.ToList())
        {
            if (_random.Next(4) > 0 && item is JsonObject && path.StartsWith('/'))
            {
                paths[path] = Reference(Move("#/paths/" + Escape(path), path.Trim('/').Replace('/', '_'), item), "/app/specs/api");
            }
        }
    }

    private void MoveEntries(string section, JsonObject entries)
    {
        foreach (var (name, value) in entries.ToList())
        {
            if (_random.Next(5) == 0 || value is not JsonObject map || map.ContainsKey("$ref"))
            {
                continue;
            }

            var moved = Move(section + "/" + Escape(name), name, value);
            if (_keptEntries.Contains(name) || _random.Next(2) == 0)
            {
                entries[name] = Reference(moved, "/app/specs/api");
            }
            else
            {
                entries.Remove(name);
            }
        }
    }

    /// <summary>Moves a part to a file of its own, or to one that contains others.</summary>
    private (string File, string Pointer) Move(string pointer, string name, JsonNode value)
    {
        var folder = "/app/specs/" + Pick(Folders);
        var isShared = name.Length == 0 || name.Contains('/', StringComparison.Ordinal) || _random.Next(3) == 0;
        var file = folder + (isShared ? "models-" + _random.Next(4) : name) + Pick(".json", ".yaml", ".yml");
        var target = (File: file, Pointer: isShared ? "#/" + Escape(name) : "#");
        if (file.StartsWith("/app/specs/api.", StringComparison.Ordinal) || _files.ContainsKey(file) != isShared && _files.ContainsKey(file))
        {
            return Move(pointer, name, value);
        }

        if (isShared)
        {
            var shared = (JsonObject)(_files.TryGetValue(file, out var existing) ? existing! : _files[file] = new JsonObject { ["x-entries"] = true });
            if (shared.ContainsKey(name))
            {
                return Move(pointer, name, value);
            }

            shared[name] = value.DeepClone();
        }
        else
        {
            _files[file] = value.DeepClone();
        }

        _moved[pointer] = target;
        return target;
    }

    private string Rewrite(string reference, string file, string root)
    {
        if (!reference.StartsWith("#/", StringComparison.Ordinal))
        {
            return reference;
        }

        var tokens = Uri.UnescapeDataString(reference).Split('/');
        for (var count = tokens.Length; count > 2; count--)
        {
            if (_moved.TryGetValue(string.Join('/', tokens.Take(count)), out var target))
            {
                var pointer = string.Join('/', tokens.Skip(count).Prepend(target.Pointer));
                return GetRelative(file, target.File) + (pointer == "#" ? "" : Encode(pointer));
            }
        }

        return file == root ? reference : GetRelative(file, root) + reference;
    }

    private JsonObject Reference((string File, string Pointer) target, string file) =>
        new() { ["$ref"] = GetRelative(file, target.File) + (target.Pointer == "#" ? "" : Encode(target.Pointer)) };

    private string GetRelative(string from, string to)
    {
        var relative = Path.GetRelativePath(Path.GetDirectoryName(from)!, to).Replace('\\', '/');
        var encoded = string.Join('/', relative.Split('/').Select(segment => segment is "." or ".." ? segment : Uri.EscapeDataString(segment)));
        return (_random.Next(2) == 0 && !encoded.StartsWith('.') ? "./" : "") + encoded;
    }

    private static string Encode(string pointer) => "#" + string.Join('/', pointer[1..].Split('/').Select(Uri.EscapeDataString));

    private static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private static string Write(string path, JsonNode? node) =>
        path.EndsWith(".json", StringComparison.Ordinal) ? node!.ToJsonString(new() { WriteIndented = true, MaxDepth = 256 }) : YamlText.Write(node);

    private T Pick<T>(params T[] values) => values[_random.Next(values.Length)];
}
