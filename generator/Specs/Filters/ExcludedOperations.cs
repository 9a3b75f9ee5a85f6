using System.Collections.Generic;
using System.Linq;

namespace RunAi.Generator.Specs.Filters;

/// <summary>
/// What the filter took out of <c>paths</c>. Bundlers make references such as <c>#/paths/~1pets/get/responses/200/…</c>; where one of a kept
/// operation leads into a dropped one, the dropped path item moves to <see cref="RelocatedPaths"/>, where no reader looks for operations,
/// and the references follow it.
/// </summary>
internal sealed class ExcludedOperations(SpecNode spec)
{
    public const string RelocatedPaths = "x-filtered-paths";

    private const string Paths = "paths";

    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);
    private readonly HashSet<(string Path, string Method)> _operations = [];
    private readonly HashSet<string> _relocated = new(StringComparer.Ordinal);

    /// <summary>Whether a reference into something dropped was found, so that references must be rewritten.</summary>
    public bool HasRelocated => _relocated.Count > 0;

    public void AddPath(string path) => _paths.Add(path);

    public void AddOperation(string path, string method) => _operations.Add((path, method));

    /// <summary>Whether the pointer leads into something dropped. The path item will then be kept in its new home.</summary>
    public bool TryRelocate(IReadOnlyList<string> tokens)
    {
        if (!IsExcluded(tokens))
        {
            return false;
        }

        _relocated.Add(tokens[1]);
        return true;
    }

    /// <summary>The reference as it must be after the move.</summary>
    public string Rewrite(string reference) =>
        ReferencePointer.Split(reference) is { } tokens && IsExcluded(tokens) ? ReferencePointer.Join(tokens.Skip(1).Prepend(RelocatedPaths)) : reference;

    /// <summary>The member that holds the moved path items, for the root.</summary>
    public SpecProperty CreateRelocatedPaths()
    {
        var items = spec[Paths]!.Properties.Where(member => _relocated.Contains(member.Name)).ToList();
        return new SpecProperty(RelocatedPaths, items[0].NameLocation, SpecNode.Object(items[0].NameLocation, items));
    }

    private bool IsExcluded(IReadOnlyList<string> tokens) =>
        tokens.Count > 1 && tokens[0] == Paths && (_paths.Contains(tokens[1]) || (tokens.Count > 2 && _operations.Contains((tokens[1], tokens[2]))));
}
