using RunAi.Generator.Api.Model;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generated.SpecTool.Diff;

/// <summary>Compares operations.</summary>
internal sealed class OperationComparer(TypeComparer types, ChangeSet changes)
{
    private readonly BodyComparer _bodies = new(types, changes);
    private readonly ResponseComparer _responses = new(types, changes);

    /// <summary>Gets the method and the route, as shown in reports.</summary>
    public static string GetTitle(ApiOperationModel operation) => $"{operation.HttpMethod} {operation.Route}";

    public void Compare(ApiOperationModel old, ApiOperationModel now)
    {
        var where = GetTitle(now);
        if (GetTitle(old) != where)
        {
            Add($"moved from `{GetTitle(old)}`", isBreaking: false);
        }

        if (old.NameHint != now.NameHint)
        {
            Add($"renamed from `{old.NameHint}` to `{now.NameHint}`", isBreaking: true);
        }

        if (old.Group != now.Group)
        {
            Add($"moved from group {old.Group} to {now.Group}", isBreaking: true);
        }

        changes.AddDeprecation(ChangeSubject.Operation, where, "", old.Deprecated, now.Deprecated);
        if (old.RequiredRole != now.RequiredRole)
        {
            Add($"required role changed from {old.RequiredRole ?? "none"} to {now.RequiredRole ?? "none"}", isBreaking: false);
        }

        CompareParameters(where, old.Parameters, now.Parameters);
        _bodies.Compare(where, old.Body, now.Body);
        _responses.Compare(where, old.Responses, now.Responses);
        _responses.CompareErrors(where, old.Errors, now.Errors);
        ComparePagination(where, old.PagedOperation, now.PagedOperation);
        CompareWait(where, old.Wait, now.Wait);
        if (old.Metrics is not null && now.Metrics is null)
        {
            Add("metrics can no longer be read as series", isBreaking: true);
        }

        void Add(string what, bool isBreaking) => changes.Add(ChangeSubject.Operation, where, what, isBreaking);
    }

    private void CompareParameters(string where, IReadOnlyList<ApiParameter> old, IReadOnlyList<ApiParameter> now)
    {
        // Path parameters are matched by position, because servers never see their names, but callers do.
        // If their number differs, they are matched by name.
        var (oldPath, newPath) = (GetPathParameters(old), GetPathParameters(now));
        if (oldPath.Count != newPath.Count)
        {
            (oldPath, newPath) = ([], []);
        }

        foreach (var (before, after) in oldPath.Zip(newPath))
        {
            if (before.WireName != after.WireName)
            {
                changes.Add(ChangeSubject.Operation, where, $"{Describe(before)} renamed to `{after.WireName}`", isBreaking: true);
            }

            CompareParameter(where, before, after);
        }

        var left = now.Except(newPath).ToDictionary(parameter => (parameter.In, parameter.WireName));
        foreach (var before in old.Except(oldPath))
        {
            if (left.Remove((before.In, before.WireName), out var after))
            {
                CompareParameter(where, before, after);
            }
            else
            {
                changes.Add(ChangeSubject.Operation, where, $"{Describe(before)} removed", isBreaking: true);
            }
        }

        foreach (var added in left.Values)
        {
            changes.Add(ChangeSubject.Operation, where, ChangeSet.DescribeAdded(Describe(added), added.Required), added.Required);
        }
    }

    private void CompareParameter(string where, ApiParameter old, ApiParameter now)
    {
        types.Compare(ChangeSubject.Operation, where, Describe(now), old.Type, now.Type, Direction.Request);
        if (old.Required != now.Required)
        {
            changes.Add(ChangeSubject.Operation, where, ChangeSet.DescribeRequired(Describe(now), now.Required), now.Required);
        }

        if (ParameterFormat.Describe(old) is var was && ParameterFormat.Describe(now) is var @is && was != @is)
        {
            changes.Add(ChangeSubject.Operation, where, $"{Describe(now)} is sent as {@is} instead of {was}", isBreaking: true);
        }

        if (old.FixedValue != now.FixedValue)
        {
            // Callers pass the value, or the client does.
            var what = $"{Describe(now)} changed from {DescribeValue(old)} to {DescribeValue(now)}";
            changes.Add(ChangeSubject.Operation, where, what, isBreaking: old.FixedValue is null || now.FixedValue is not null);
        }

        changes.AddConstraints(ChangeSubject.Operation, where, Describe(now), old.Constraints, now.Constraints);
        changes.AddDeprecation(ChangeSubject.Operation, where, Describe(now) + " ", old.Deprecated, now.Deprecated);
    }

    private void ComparePagination(string where, ApiPagedOperation? old, ApiPagedOperation? now)
    {
        if (old is null)
        {
            return;
        }

        if (now is null)
        {
            changes.Add(ChangeSubject.Operation, where, "can no longer be enumerated", isBreaking: true);
        }
        else if (DescribePages(old) is var before && DescribePages(now) is var after && before != after)
        {
            changes.Add(ChangeSubject.Operation, where, $"pagination changed from {before} to {after}", isBreaking: false);
        }
    }

    private void CompareWait(string where, ApiWait? old, ApiWait? now)
    {
        if (old is null)
        {
            return;
        }

        if (now is null)
        {
            changes.Add(ChangeSubject.Operation, where, "phases can no longer be waited for", isBreaking: true);
        }
        else
        {
            ComparePhases(where, "final", old.Reached, now.Reached);
            ComparePhases(where, "failed", old.Failed, now.Failed);
        }
    }

    private void ComparePhases(string where, string kind, IReadOnlyList<string> old, IReadOnlyList<string> now)
    {
        foreach (var phase in now.Except(old))
        {
            changes.Add(ChangeSubject.Operation, where, $"phase `{phase}` now counts as {kind}", isBreaking: false);
        }

        foreach (var phase in old.Except(now))
        {
            changes.Add(ChangeSubject.Operation, where, $"phase `{phase}` does not count as {kind} any more", isBreaking: false);
        }
    }

    private static string Describe(ApiParameter parameter) => $"{parameter.In.ToString().ToLowerInvariant()} parameter `{parameter.WireName}`";

    private static string DescribePages(ApiPagedOperation paged) => paged.Pagination?.Kind switch
    {
        null => "none",
        ApiPaginationKind.ItemCursor => "last item",
        ApiPaginationKind.LinkHeader => "Link header",
        var kind => kind.ToString()!.ToLowerInvariant(),
    };

    private static string DescribeValue(ApiParameter parameter) => parameter.FixedValue is { } value ? $"the only value `{value}`" : "any value";

    private static List<ApiParameter> GetPathParameters(IReadOnlyList<ApiParameter> parameters) =>
        [.. parameters.Where(parameter => parameter.In == ParameterLocation.Path)];
}
