namespace RunAi.Generated.Internal;

/// <summary>Reads the error body that an operation declares for some statuses.</summary>
internal abstract class FailureReader(StatusPattern pattern)
{
    public StatusPattern Pattern { get; } = pattern;

    public abstract RunAiApiException Read(Answer answer);
}
