using System.Collections.Generic;
using System.Linq;

namespace RunAi.Generator.Specs.Filters;

/// <summary>
/// Tracks the operations and path items that the filter removed. Bundlers create references such as
/// <c>#/paths/~1pets/get/responses/200/…</c>. If a kept operation refers into a removed path item, the path item moves to
/// <see cref="RelocatedPaths"/>, where it declares no operations, and the references are rewritten.
/// </summary>
internal sealed class ExcludedOperations(SpecNode spec)
{
    public const string RelocatedPaths = "x-filtered-paths";

    private const string Paths = "paths";

    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);
    private readonly HashSet<(string Path, string Method)> _operations = [];
    private readonly HashSet<string> _relocated = new(StringComparer.Ordinal);

    /// <summary>Gets a value indicating whether path items were relocated, so that references must be rewritten.</summary>
    public bool HasRelocated => _relocated.Count > 0;

    public void AddPath(string path) => _paths.Add(path);

    public void AddOperation(string path, string method) => _operations.Add((path, method));

    /// <summary>Relocates the path item if the pointer refers into a removed part. Returns whether it does.</summary>
    public bool TryRelocate(IReadOnlyList<string> tokens)
    {
        if (!IsExcluded(tokens))
        {
            return false;
        }

        _relocated.Add(tokens[1]);
        return true;
    }

    /// <summary>Rewrites a reference for the relocated path items.</summary>
    public string Rewrite(string reference) =>
        ReferencePointer.Split(reference) is { } tokens && IsExcluded(tokens) ? ReferencePointer.Join(tokens.Skip(1).Prepend(RelocatedPaths)) : reference;

    /// <summary>Creates the root property with the relocated path items.</summary>
    public SpecProperty CreateRelocatedPaths()
    {
        var items = spec[Paths]!.Properties.Where(property => _relocated.Contains(property.Name)).ToList();
        return new SpecProperty(RelocatedPaths, items[0].NameLocation, SpecNode.Object(items[0].NameLocation, items));
    }

    private bool IsExcluded(IReadOnlyList<string> tokens) =>
        tokens.Count > 1 && tokens[0] == Paths && (_paths.Contains(tokens[1]) || (tokens.Count > 2 && _operations.Contains((tokens[1], tokens[2]))));
}
