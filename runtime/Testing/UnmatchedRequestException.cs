namespace RunAi.Generated.Testing;

/// <summary>The exception that is thrown when a request matches no setup. The message contains the request and the setups.</summary>
public sealed class UnmatchedRequestException : InvalidOperationException
{
    private UnmatchedRequestException(string message, FakeRequest request)
        : base(message) => Request = request;

    /// <summary>Gets the request.</summary>
    public FakeRequest Request { get; }

    internal static UnmatchedRequestException Create(FakeRequest request, IReadOnlyCollection<FakeResponses> setups)
    {
        var operation = request.OperationId is { } id ? $" (operation {id}, route {request.Route})" : "";
        var known = setups.Count == 0 ? "none" : string.Join("; ", setups);
        return new UnmatchedRequestException(
            $"No response is set up for {request}{operation}. Existing setups: {known}. Add one with On(…).Respond(…).", request);
    }
}
