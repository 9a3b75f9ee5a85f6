using System.Text.Json;

namespace RunAi.Generated.Internal;

/// <summary>Reads the error bodies that an operation declares for some status codes.</summary>
internal abstract class ErrorResponseReader(StatusCodePattern pattern)
{
    public StatusCodePattern Pattern { get; } = pattern;

    /// <summary>Reads the error from JSON.</summary>
    public abstract object? ReadValue(ref Utf8JsonReader reader);

    public abstract RunAiApiException Read(BufferedResponse response);
}
