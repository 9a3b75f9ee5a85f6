using RunAi.Generator.Api.Model;

namespace RunAi.Generated.SpecTool.Diff;

/// <summary>Compares successful responses and errors.</summary>
internal sealed class ResponseComparer(TypeComparer types, ChangeSet changes)
{
    public void Compare(string where, IReadOnlyList<ApiSuccessResponse> old, IReadOnlyList<ApiSuccessResponse> now)
    {
        var left = now.ToDictionary(response => response.NameHint, StringComparer.Ordinal);
        foreach (var before in old)
        {
            if (!left.Remove(before.NameHint, out var after) || before.Kind != after.Kind)
            {
                changes.Add(ChangeSubject.Operation, where, $"{DescribeKind(before)} removed", isBreaking: true);
            }
            else
            {
                CompareResponse(where, before, after);
            }
        }

        foreach (var added in left.Values)
        {
            changes.Add(ChangeSubject.Operation, where, $"{DescribeKind(added)} added", isBreaking: false);
        }
    }

    public void CompareErrors(string where, IReadOnlyList<ApiError> old, IReadOnlyList<ApiError> now)
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

    private void CompareResponse(string where, ApiSuccessResponse old, ApiSuccessResponse now)
    {
        if (old.Type is { } was && now.Type is { } @is)
        {
            types.Compare(ChangeSubject.Operation, where, "response body", was, @is, Direction.Response);
        }

        CompareStreams(where, old.Stream, now.Stream);
        var (before, after) = (DescribeStatuses(old), DescribeStatuses(now));
        if (before != after)
        {
            // Clients accept each status code of the class 2xx.
            changes.Add(ChangeSubject.Operation, where, $"{DescribeKind(now)} changed from {before} to {after}", isBreaking: false);
        }
    }

    private void CompareStreams(string where, ApiItemStream? old, ApiItemStream? now)
    {
        switch (old, now)
        {
            case ({ }, null):
                changes.Add(ChangeSubject.Operation, where, "response can no longer be read item by item", isBreaking: true);
                break;
            case (null, { }):
                changes.Add(ChangeSubject.Operation, where, "response is read item by item", isBreaking: true);
                break;
            case ({ }, { }):
                if (old.Format != now.Format)
                {
                    changes.Add(ChangeSubject.Operation, where, $"stream changed from {Describe(old)} to {Describe(now)}", isBreaking: true);
                }

                types.Compare(ChangeSubject.Operation, where, "item of the stream", old.Item, now.Item, Direction.Response);
                break;
        }
    }

    private static string DescribeKind(ApiSuccessResponse response) =>
        response.Kind == ApiBodyKind.None ? "response without body" : $"{response.Kind.ToString().ToLowerInvariant()} response";

    private static string DescribeStatuses(ApiSuccessResponse response) => string.Join(
        ", ",
        response.Statuses.Select(static status => status.MediaType is { } type ? $"{status.Pattern} {type}" : status.Pattern)
            .Order(StringComparer.Ordinal));

    private static string Describe(ApiItemStream stream) => stream.Format switch
    {
        ApiStreamFormat.Events => "events with JSON",
        ApiStreamFormat.TextEvents => "events with text",
        ApiStreamFormat.Values => "JSON values",
        ApiStreamFormat.Records => "a JSON text sequence",
        _ => "lines",
    };

    private static IEnumerable<string> GetPatterns(IEnumerable<ApiError> errors) => errors.SelectMany(error => error.Patterns);
}
