using RunAi.Generator.Api.Model;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generated.SpecTool.Diff;

/// <summary>Compares an operation with what it is in the other document.</summary>
internal sealed class OperationComparer(TypeComparer types, ChangeSet changes)
{
    private readonly BodyComparer _bodies = new(types, changes);

    /// <summary>The method and the route, as a report shows them.</summary>
    public static string GetTitle(ApiOperationModel operation) => $"{operation.HttpMethod} {operation.Route}";

    public void Compare(ApiOperationModel old, ApiOperationModel now)
    {
        var where = GetTitle(now);
        if (GetTitle(old) != where)
            Add($"was `{GetTitle(old)}`", isBreaking: false);
        if (old.NameHint != now.NameHint)
            Add($"is called `{now.NameHint}`, was `{old.NameHint}`", isBreaking: true);
        if (old.Group != now.Group)
            Add($"belongs to {now.Group}, was in {old.Group}", isBreaking: true);
        if (!old.Deprecated && now.Deprecated)
            Add("is deprecated", isBreaking: false);
        if (old.RequiredRole != now.RequiredRole)
            Add($"needs the role {now.RequiredRole ?? "of nobody"}, was {old.RequiredRole ?? "open to everybody"}", isBreaking: false);

        CompareParameters(where, old.Parameters, now.Parameters);
        _bodies.Compare(where, old.Body, now.Body);
        CompareResponses(where, old.Responses, now.Responses);
        CompareErrors(where, old.Errors, now.Errors);
        if (old.PagedOperation is not null && now.PagedOperation is null)
            Add("can't be enumerated any more", isBreaking: true);

        void Add(string what, bool isBreaking) => changes.Add(ChangeSubject.Operation, where, what, isBreaking);
    }

    private void CompareParameters(string where, IReadOnlyList<ApiParameter> old, IReadOnlyList<ApiParameter> now)
    {
        // Path parameters go by their place: the server never sees their names. Callers do.
        // Where there are more or fewer of them, their places say nothing, and their names are all there is.
        var (oldPath, newPath) = (GetPathParameters(old), GetPathParameters(now));
        if (oldPath.Count != newPath.Count)
            (oldPath, newPath) = ([], []);
        foreach (var (before, after) in oldPath.Zip(newPath))
        {
            if (before.WireName != after.WireName)
                changes.Add(ChangeSubject.Operation, where, $"{Describe(after)} was called `{before.WireName}`", isBreaking: true);
            CompareParameter(where, before, after);
        }

        var left = now.Except(newPath).ToDictionary(parameter => (parameter.In, parameter.WireName));
        foreach (var before in old.Except(oldPath))
        {
            if (left.Remove((before.In, before.WireName), out var after))
                CompareParameter(where, before, after);
            else
                changes.Add(ChangeSubject.Operation, where, $"{Describe(before)} is gone", isBreaking: true);
        }

        foreach (var added in left.Values)
            changes.Add(ChangeSubject.Operation, where, $"{Describe(added)} is new{(added.Required ? " and required" : "")}", added.Required);
    }

    private void CompareParameter(string where, ApiParameter old, ApiParameter now)
    {
        types.Compare(ChangeSubject.Operation, where, Describe(now), old.Type, now.Type, Direction.Request);
        if (old.Required != now.Required)
            changes.Add(ChangeSubject.Operation, where, $"{Describe(now)} is {(now.Required ? "required" : "not required any more")}", now.Required);
        if (!old.Deprecated && now.Deprecated)
            changes.Add(ChangeSubject.Operation, where, $"{Describe(now)} is deprecated", isBreaking: false);
    }

    private void CompareResponses(string where, IReadOnlyList<ApiSuccessResponse> old, IReadOnlyList<ApiSuccessResponse> now)
    {
        var left = now.ToDictionary(answer => answer.NameHint, StringComparer.Ordinal);
        foreach (var before in old)
        {
            if (!left.Remove(before.NameHint, out var after) || before.Kind != after.Kind)
                changes.Add(ChangeSubject.Operation, where, $"gives {DescribeKind(before)} no more", isBreaking: true);
            else if (before.Type is { } was && after.Type is { } @is)
                types.Compare(ChangeSubject.Operation, where, "the answer", was, @is, Direction.Response);
        }

        foreach (var added in left.Values)
            changes.Add(ChangeSubject.Operation, where, $"gives {DescribeKind(added)} too", isBreaking: false);
    }

    private void CompareErrors(string where, IReadOnlyList<ApiError> old, IReadOnlyList<ApiError> now)
    {
        // Callers catch an error by its model.
        foreach (var pattern in GetPatterns(old).Except(GetPatterns(now)))
            changes.Add(ChangeSubject.Operation, where, $"has no model of the error {pattern} any more", isBreaking: true);
        foreach (var pattern in GetPatterns(now).Except(GetPatterns(old)))
            changes.Add(ChangeSubject.Operation, where, $"has a model of the error {pattern}", isBreaking: false);
        foreach (var before in old)
        {
            if (now.FirstOrDefault(error => error.Patterns.Intersect(before.Patterns).Any()) is { } after)
                types.Compare(ChangeSubject.Operation, where, $"the error of {string.Join(", ", after.Patterns)}", before.Type, after.Type, Direction.Response);
        }
    }

    private static string Describe(ApiParameter parameter) => $"{parameter.In.ToString().ToLowerInvariant()} parameter `{parameter.WireName}`";

    private static string DescribeKind(ApiSuccessResponse answer) => answer.Kind == ApiBodyKind.None ? "an answer without a body" : $"an answer as {answer.Kind.ToString().ToLowerInvariant()}";

    private static IEnumerable<string> GetPatterns(IEnumerable<ApiError> errors) => errors.SelectMany(error => error.Patterns);

    private static List<ApiParameter> GetPathParameters(IReadOnlyList<ApiParameter> parameters) => [.. parameters.Where(parameter => parameter.In == ParameterLocation.Path)];
}
