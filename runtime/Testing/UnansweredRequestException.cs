namespace RunAi.Generated.Testing;

/// <summary>A request arrived that the test set up no answer for. The message says which, and what is set up.</summary>
public sealed class UnansweredRequestException : InvalidOperationException
{
    private UnansweredRequestException(string message, FakeRequest request)
        : base(message) => Request = request;

    /// <summary>The request.</summary>
    public FakeRequest Request { get; }

    internal static UnansweredRequestException Of(FakeRequest request, IReadOnlyCollection<FakeAnswers> setups)
    {
        var operation = request.OperationId is { } id ? $" (operation {id}, route {request.Route})" : "";
        var known = setups.Count == 0 ? "Nothing is set up." : $"Set up are: {string.Join("; ", setups)}.";
        return new UnansweredRequestException($"No answer is set up for {request}{operation}. {known} Set one up by On(…).Answer(…).", request);
    }
}
