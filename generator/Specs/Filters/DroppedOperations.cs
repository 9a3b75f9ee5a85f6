using System.Collections.Generic;
using System.Linq;

namespace RunAi.Generator.Specs.Filters;

/// <summary>
/// What the filter took out of <c>paths</c>. Bundlers make references such as <c>#/paths/~1pets/get/responses/200/…</c>; where one of a kept
/// operation leads into a dropped one, the dropped path item moves to <see cref="NewHome"/>, where no reader looks for operations,
/// and the references follow it.
/// </summary>
internal sealed class DroppedOperations(SpecNode spec)
{
    public const string NewHome = "x-filtered-paths";

    private const string Paths = "paths";

    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);
    private readonly HashSet<(string Path, string Method)> _operations = [];
    private readonly HashSet<string> _moved = new(StringComparer.Ordinal);

    /// <summary>Whether a reference into something dropped was found, so that references must be rewritten.</summary>
    public bool HasMoved => _moved.Count > 0;

    public void AddPath(string path) => _paths.Add(path);

    public void AddOperation(string path, string method) => _operations.Add((path, method));

    /// <summary>Whether the pointer leads into something dropped. The path item will then be kept in its new home.</summary>
    public bool Claim(IReadOnlyList<string> tokens)
    {
        if (!IsDropped(tokens))
        {
            return false;
        }

        _moved.Add(tokens[1]);
        return true;
    }

    /// <summary>The reference as it must be after the move.</summary>
    public string Rewrite(string reference) =>
        ReferencePointer.Split(reference) is { } tokens && IsDropped(tokens) ? ReferencePointer.Join(tokens.Skip(1).Prepend(NewHome)) : reference;

    /// <summary>The member that holds the moved path items, for the root.</summary>
    public SpecMember CreateHome()
    {
        var items = spec[Paths]!.Members.Where(member => _moved.Contains(member.Name)).ToList();
        return new SpecMember(NewHome, items[0].NameLocation, SpecNode.Object(items[0].NameLocation, items));
    }

    private bool IsDropped(IReadOnlyList<string> tokens) =>
        tokens.Count > 1 && tokens[0] == Paths && (_paths.Contains(tokens[1]) || (tokens.Count > 2 && _operations.Contains((tokens[1], tokens[2]))));
}
