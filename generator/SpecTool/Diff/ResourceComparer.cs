using RunAi.Generator.Api.Model;

namespace RunAi.Generated.SpecTool.Diff;

/// <summary>Compares the kinds of Kubernetes, which are matched by group, version and names.</summary>
internal sealed class ResourceComparer(TypeComparer types, ChangeSet changes)
{
    public void Compare(IReadOnlyList<ApiResource> before, IReadOnlyList<ApiResource> after)
    {
        var left = after.ToDictionary(GetKey);
        foreach (var old in before)
        {
            if (left.Remove(GetKey(old), out var now))
            {
                Compare(old, now);
            }
            else
            {
                changes.Add(ChangeSubject.RemovedOperation, GetPath(old), $"all operations of {old.Kind}", isBreaking: true);
            }
        }

        foreach (var added in left.Values)
        {
            changes.Add(ChangeSubject.AddedOperation, GetPath(added), $"all operations of {added.Kind}", isBreaking: false);
        }
    }

    private void Compare(ApiResource old, ApiResource now)
    {
        var where = GetPath(now);
        if (old.Name != now.Name)
        {
            changes.Add(ChangeSubject.Operation, where, $"renamed from `{old.Name}` to `{now.Name}`", isBreaking: true);
        }

        if (old.IsNamespaced != now.IsNamespaced)
        {
            changes.Add(ChangeSubject.Operation, where, $"objects belong to {(now.IsNamespaced ? "namespaces" : "the cluster")} now", isBreaking: true);
        }

        if (old.HasLog != now.HasLog)
        {
            changes.Add(ChangeSubject.Operation, where, $"log {(now.HasLog ? "added" : "removed")}", isBreaking: old.HasLog);
        }

        changes.AddDeprecation(ChangeSubject.Operation, where, "", old.Deprecated, now.Deprecated);

        var (oldType, newType) = (new ApiNamedType(old.Type).NotNull, new ApiNamedType(now.Type).NotNull);
        types.Compare(ChangeSubject.Operation, where, "object", oldType, newType, Direction.Request);
        types.Compare(ChangeSubject.Operation, where, "object", oldType, newType, Direction.Response);
    }

    private static (string Group, string Version, string Kind, string Plural) GetKey(ApiResource resource) =>
        (resource.Group, resource.Version, resource.Kind, resource.Plural);

    private static string GetPath(ApiResource resource) =>
        resource.Group.Length == 0 ? $"/api/{resource.Version}/{resource.Plural}" : $"/apis/{resource.Group}/{resource.Version}/{resource.Plural}";
}
