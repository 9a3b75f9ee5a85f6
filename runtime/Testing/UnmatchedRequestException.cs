namespace RunAi.Generated.Testing;

/// <summary>A request arrived that the test set up no answer for. The message says which, and what is set up.</summary>
public sealed class UnmatchedRequestException : InvalidOperationException
{
    private UnmatchedRequestException(string message, FakeRequest request)
        : base(message) => Request = request;

    /// <summary>The request.</summary>
    public FakeRequest Request { get; }

    internal static UnmatchedRequestException Create(FakeRequest request, IReadOnlyCollection<FakeResponses> setups)
    {
        var operation = request.OperationId is { } id ? $" (operation {id}, route {request.Route})" : "";
        var known = setups.Count == 0 ? "Nothing is set up." : $"Set up are: {string.Join("; ", setups)}.";
        return new UnmatchedRequestException($"No answer is set up for {request}{operation}. {known} Set one up by On(…).Respond(…).", request);
    }
}
