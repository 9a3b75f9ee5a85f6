using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Common;
using RunAi.Generator.OpenApi.Reading;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Parts;

/// <summary>
/// Assigns the pointers that the parts of other files have in the document. They depend on the paths and names of the parts alone, so that neither the
/// order of the files nor that of the references matters.
/// </summary>
internal sealed class PartHomes(PartSet parts, PartTargets targets, bool isSwagger)
{
    private readonly string _folder = FilePath.GetFolder(parts.Path);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public void Assign()
    {
        var parents = new PartParents(parts, targets);
        var ordered = targets.All
            .OrderBy(target => parts.GetPath(target.Position.File), StringComparer.Ordinal)
            .ThenBy(static target => target.Position.Pointer, StringComparer.Ordinal)
            .ThenBy(static target => target.Shape.Section, StringComparer.Ordinal)
            .ToList();
        foreach (var target in ordered)
        {
            parents.BreakCycle(target);
            if (target.Places.Count > 0)
            {
                target.Home = target.Places.FirstOrDefault(place => JsonPointer.GetLastToken(place) == target.Name) ?? target.Places.First();
            }
        }

        foreach (var target in ordered.Where(static target => target.Places.Count == 0))
        {
            // A component of another kind, to which the reference is an error in a single file as well.
            target.Home = targets.FindTargets(target.Position.File, target.Position.Pointer).FirstOrDefault(static other => other.Places.Count > 0)?.Home;
        }

        var groups = ordered
            .Where(target => target.Home is null && parents.Find(target) is null)
            .GroupBy(GetPlainPointer, StringComparer.Ordinal)
            .ToList();
        _names.UnionWith(groups.Select(static group => group.Key));
        foreach (var group in groups)
        {
            AssignNames(group.Key, [.. group]);
        }

        foreach (var target in ordered)
        {
            SetHome(target, parents);
        }
    }

    private static string SetHome(PartTarget target, PartParents parents)
    {
        if (target.Home is null)
        {
            var (owner, path) = parents.Find(target)!.Value;
            target.Home = (owner is null ? JsonPointer.Root : SetHome(owner, parents)) + path;
        }

        return target.Home;
    }

    private void AssignNames(string plain, List<PartTarget> group)
    {
        if (group.Count == 1 && !targets.IsComponent(plain))
        {
            Add(group[0], plain);
            return;
        }

        // Parts with one name are told apart by as many folders as they need.
        var names = group.ConvertAll(GetSegments);
        for (var count = 2; count <= names.Max(static segments => segments.Count); count++)
        {
            var pointers = names.ConvertAll(segments => JsonPointer.Append(
                GetSection(group[0]), string.Join("_", segments.Skip(Math.Max(0, segments.Count - count)))));
            if (pointers.Distinct(StringComparer.Ordinal).Count() == group.Count && !pointers.Exists(IsTaken))
            {
                for (var i = 0; i < group.Count; i++)
                {
                    Add(group[i], pointers[i]);
                }

                return;
            }
        }

        foreach (var target in group)
        {
            var pointer = plain + "_" + StableHash.Compute(FilePath.GetRelative(_folder, parts.GetPath(target.Position.File)) + target.Position.Pointer);
            while (IsTaken(pointer))
            {
                pointer += "_";
            }

            Add(target, pointer);
        }
    }

    private void Add(PartTarget target, string pointer)
    {
        target.IsAdded = true;
        target.Home = pointer;
        targets.AddComponent(pointer);
    }

    private bool IsTaken(string pointer) => targets.IsComponent(pointer) || _names.Contains(pointer);

    private string GetPlainPointer(PartTarget target) => JsonPointer.Append(GetSection(target), target.Name);

    private List<string> GetSegments(PartTarget target)
    {
        var path = FilePath.WithoutExtension(FilePath.GetRelative(_folder, parts.GetPath(target.Position.File)));
        var segments = path.Split('/').Where(static segment => segment is not ("" or "..")).ToList();
        if (!target.Position.IsWholeFile)
        {
            segments.AddRange(target.Position.Pointer.Split('/').Skip(1).Select(JsonPointer.Unescape));
        }

        segments[segments.Count - 1] = target.Name;
        return segments;
    }

    private string GetSection(PartTarget target) => (isSwagger, target.Shape.Section) switch
    {
        (true, ComponentKinds.Schemas) => "#/definitions",
        (true, ComponentKinds.Parameters) => "#/parameters",
        (true, ComponentKinds.Responses) => "#/responses",
        _ => "#/components/" + target.Shape.Section,
    };
}
