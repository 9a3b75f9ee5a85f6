using RunAi.Generated.Serialization;

namespace RunAi.Generated.Internal;

/// <summary>Reads the error bodies that an operation declares for some status codes.</summary>
internal abstract class ErrorResponseReader(StatusCodePattern pattern)
{
    public StatusCodePattern Pattern { get; } = pattern;

    /// <summary>Gets the function that reads the error from JSON; <see langword="null"/> if the error has no declared type.</summary>
    public virtual JsonReadFunction<object?>? ReadFunction => null;

    public abstract RunAiApiException Read(BufferedResponse response);
}
