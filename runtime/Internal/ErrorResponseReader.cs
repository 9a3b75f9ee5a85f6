namespace RunAi.Generated.Internal;

/// <summary>Reads the error body that an operation declares for some statuses.</summary>
internal abstract class ErrorResponseReader(StatusCodePattern pattern)
{
    public StatusCodePattern Pattern { get; } = pattern;

    public abstract RunAiApiException Read(BufferedResponse response);
}
