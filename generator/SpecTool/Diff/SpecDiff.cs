using System.Text.RegularExpressions;
using RunAi.Generated.SpecTool.Diff.Code;
using RunAi.Generator.Api.Model;

namespace RunAi.Generated.SpecTool.Diff;

/// <summary>Represents the differences between two versions of a spec, from the perspective of callers.</summary>
/// <param name="Before">The old version.</param>
/// <param name="After">The new version.</param>
/// <param name="Changes">The changes of the API.</param>
/// <param name="CodeChanges">The changes of the generated code that are incompatible with existing code.</param>
internal sealed partial record SpecDiff(ApiModel Before, ApiModel After, IReadOnlyList<SpecChange> Changes, IReadOnlyList<CodeChange> CodeChanges)
{
    /// <summary>Compares two versions.</summary>
    public static SpecDiff Compare(ApiModel before, ApiModel after)
    {
        var changes = new ChangeSet();
        var types = new TypeComparer(before, after, changes);
        var security = new SecurityComparer(before, after, changes);
        security.CompareSchemes();
        var comparison = new OperationComparer(types, changes);
        var operations = MatchOperations(before, after).ToList();
        foreach (var (old, now) in operations)
        {
            switch (old, now)
            {
                case ({ }, null):
                    changes.Add(ChangeSubject.RemovedOperation, OperationComparer.GetTitle(old), GetName(old), isBreaking: true);
                    break;
                case (null, { }):
                    changes.Add(ChangeSubject.AddedOperation, OperationComparer.GetTitle(now), GetName(now), isBreaking: false);
                    break;
                case ({ }, { }):
                    comparison.Compare(old, now);
                    security.Compare(OperationComparer.GetTitle(now), old, now);
                    break;
            }
        }

        new ResourceComparer(types, changes).Compare(before.Resources, after.Resources);
        CompareFinders(operations, before, after, changes);
        var kept = from operation in operations where operation is { Old: not null, Now: not null } select (operation.Old!, operation.Now!);
        return new SpecDiff(before, after, changes.ToList(), CodeDiff.Compare(before, after, kept, types.ComparedDeclarations));
    }

    /// <summary>Compares the methods that find a resource by its name, and those that call the operation for its kind.</summary>
    private static void CompareFinders(
        IEnumerable<(ApiOperationModel? Old, ApiOperationModel? Now)> operations, ApiModel before, ApiModel after, ChangeSet changes)
    {
        var named = after.NamedResources.Select(static resource => resource.List.Key).ToHashSet(StringComparer.Ordinal);
        var ensured = GetCreations(before);
        var creations = GetCreations(after);
        var dispatches = after.Dispatches.Select(static dispatch => dispatch.NameHint).ToHashSet(StringComparer.Ordinal);
        foreach (var (old, now) in operations)
        {
            if (old is null || now is null)
            {
                continue;
            }

            var where = OperationComparer.GetTitle(now);
            if (before.NamedResources.Any(resource => resource.List.Key == old.Key) && !named.Contains(now.Key))
            {
                changes.Add(ChangeSubject.Operation, where, "items can no longer be found by name", isBreaking: true);
            }

            foreach (var creation in ensured[old.Key])
            {
                if (creations[now.Key].FirstOrDefault() is not { } counterpart)
                {
                    changes.Add(ChangeSubject.Operation, where, "the resource can no longer be ensured", isBreaking: true);
                }
                else if (creation.HasOwnResult != counterpart.HasOwnResult)
                {
                    changes.Add(ChangeSubject.Operation, where, "the method that ensures the resource returns another type", isBreaking: true);
                }
            }

            foreach (var dispatch in before.Dispatches.Where(dispatch => dispatch.Resolver.Key == old.Key && !dispatches.Contains(dispatch.NameHint)))
            {
                changes.Add(ChangeSubject.Operation, where, $"`{dispatch.NameHint}` can no longer be called for the kind of the resource", isBreaking: true);
            }
        }
    }

    private static ILookup<string, ApiNamedCreation> GetCreations(ApiModel model) =>
        model.NamedResources.SelectMany(static resource => resource.Creations).ToLookup(static creation => creation.Operation.Key, StringComparer.Ordinal);

    /// <summary>Matches operations by method and route, ignoring parameter names, and the remaining ones by name.</summary>
    private static IEnumerable<(ApiOperationModel? Old, ApiOperationModel? Now)> MatchOperations(ApiModel before, ApiModel after)
    {
        var left = after.Operations.ToList();
        var moved = new List<ApiOperationModel>();
        foreach (var old in before.Operations)
        {
            if (left.Find(now => GetRouteKey(now) == GetRouteKey(old)) is { } now)
            {
                left.Remove(now);
                yield return (old, now);
            }
            else
            {
                moved.Add(old);
            }
        }

        foreach (var old in moved)
        {
            var now = left.Find(now => now.NameHint == old.NameHint && now.Group == old.Group);
            if (now is not null)
            {
                left.Remove(now);
            }

            yield return (old, now);
        }

        foreach (var now in left)
        {
            yield return (null, now);
        }
    }

    private static string GetRouteKey(ApiOperationModel operation) => $"{operation.Method} {Parameters().Replace(operation.Route, "{}")}";

    private static string GetName(ApiOperationModel operation) => $"`{operation.NameHint}` of {operation.Group}{(operation.Deprecated ? ", deprecated" : "")}";

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Parameters();
}
