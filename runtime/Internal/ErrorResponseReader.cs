namespace RunAi.Generated.Internal;

/// <summary>Reads the error bodies that an operation declares for some status codes.</summary>
internal abstract class ErrorResponseReader(StatusCodePattern pattern)
{
    public StatusCodePattern Pattern { get; } = pattern;

    public abstract RunAiApiException Read(BufferedResponse response);
}
