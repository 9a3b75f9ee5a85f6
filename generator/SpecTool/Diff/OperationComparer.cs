using RunAi.Generator.Api.Model;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generated.SpecTool.Diff;

/// <summary>Compares operations.</summary>
internal sealed class OperationComparer(TypeComparer types, ChangeSet changes)
{
    private readonly BodyComparer _bodies = new(types, changes);

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

        if (!old.Deprecated && now.Deprecated)
        {
            Add("deprecated", isBreaking: false);
        }

        if (old.RequiredRole != now.RequiredRole)
        {
            Add($"required role changed from {old.RequiredRole ?? "none"} to {now.RequiredRole ?? "none"}", isBreaking: false);
        }

        CompareParameters(where, old.Parameters, now.Parameters);
        _bodies.Compare(where, old.Body, now.Body);
        CompareResponses(where, old.Responses, now.Responses);
        CompareErrors(where, old.Errors, now.Errors);
        if (old.PagedOperation is not null && now.PagedOperation is null)
        {
            Add("can no longer be enumerated", isBreaking: true);
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

        if (!old.Deprecated && now.Deprecated)
        {
            changes.Add(ChangeSubject.Operation, where, $"{Describe(now)} deprecated", isBreaking: false);
        }
    }

    private void CompareResponses(string where, IReadOnlyList<ApiSuccessResponse> old, IReadOnlyList<ApiSuccessResponse> now)
    {
        var left = now.ToDictionary(response => response.NameHint, StringComparer.Ordinal);
        foreach (var before in old)
        {
            if (!left.Remove(before.NameHint, out var after) || before.Kind != after.Kind)
            {
                changes.Add(ChangeSubject.Operation, where, $"{DescribeKind(before)} removed", isBreaking: true);
            }
            else if (before.Type is { } was && after.Type is { } @is)
            {
                types.Compare(ChangeSubject.Operation, where, "response body", was, @is, Direction.Response);
            }
        }

        foreach (var added in left.Values)
        {
            changes.Add(ChangeSubject.Operation, where, $"{DescribeKind(added)} added", isBreaking: false);
        }
    }

    private void CompareErrors(string where, IReadOnlyList<ApiError> old, IReadOnlyList<ApiError> now)
    {
        // Callers catch an error by its model.
        foreach (var pattern in GetPatterns(old).Except(GetPatterns(now)))
        {
            changes.Add(ChangeSubject.Operation, where, $"error {pattern} no longer has a model", isBreaking: true);
        }

        foreach (var pattern in GetPatterns(now).Except(GetPatterns(old)))
        {
            changes.Add(ChangeSubject.Operation, where, $"error {pattern} now has a model", isBreaking: false);
        }

        foreach (var before in old)
        {
            if (now.FirstOrDefault(error => error.Patterns.Intersect(before.Patterns).Any()) is { } after)
            {
                types.Compare(ChangeSubject.Operation, where, $"error {string.Join(", ", after.Patterns)}", before.Type, after.Type, Direction.Response);
            }
        }
    }

    private static string Describe(ApiParameter parameter) => $"{parameter.In.ToString().ToLowerInvariant()} parameter `{parameter.WireName}`";

    private static string DescribeKind(ApiSuccessResponse response) =>
        response.Kind == ApiBodyKind.None ? "response without body" : $"{response.Kind.ToString().ToLowerInvariant()} response";

    private static IEnumerable<string> GetPatterns(IEnumerable<ApiError> errors) => errors.SelectMany(error => error.Patterns);

    private static List<ApiParameter> GetPathParameters(IReadOnlyList<ApiParameter> parameters) =>
        [.. parameters.Where(parameter => parameter.In == ParameterLocation.Path)];
}
