using RunAi.Generated.Testing.Recording;

namespace RunAi.Generated.Testing;

/// <summary>
/// The exception that is thrown when a request matches no recording. The message contains the most similar recorded request and the differences, with JSON
/// paths for the body.
/// </summary>
public sealed class UnrecordedRequestException : InvalidOperationException
{
    private const int MaxDifferences = 20;

    // A different method or path is less similar than any number of different values.
    private const int RouteWeight = 1000;

    private UnrecordedRequestException(string message, FakeRequest request)
        : base(message) => Request = request;

    /// <summary>Gets the request.</summary>
    public FakeRequest Request { get; }

    internal static UnrecordedRequestException Create(FakeRequest request, RecordedRequest actual, IReadOnlyList<RecordedExchange> exchanges)
    {
        var (closest, differences) = exchanges
            .Select(exchange => (Exchange: exchange, Differences: RequestComparison.Compare(exchange.Request, actual)))
            .MinBy(candidate => GetDistance(candidate.Exchange, candidate.Differences, request.OperationId));
        var shown = string.Concat(differences.Take(MaxDifferences).Select(static difference => $"\n  {difference}"));
        var more = differences.Count > MaxDifferences ? $"\n  and {differences.Count - MaxDifferences} more" : "";
        return new UnrecordedRequestException(
            $"The request {actual} is not recorded. The most similar recording is {closest}, which differs in:{shown}{more}\n"
            + "Record again if the change is intended.",
            request);
    }

    private static int GetDistance(RecordedExchange exchange, IReadOnlyList<string> differences, string? operation)
    {
        var isOther = operation is not null && exchange.Operation != operation;
        var routes = differences.Count(static difference =>
            difference.StartsWith("method:", StringComparison.Ordinal) || difference.StartsWith("path:", StringComparison.Ordinal));
        return differences.Count + (RouteWeight * (routes + (isOther ? 1 : 0)));
    }
}
