using System.Text.Json;

namespace RunAi.Generated.Kubernetes.Errors;

/// <summary>Reads Status objects. An incomplete object, for instance a captured body that was truncated, is read up to its end.</summary>
internal static class StatusReader
{
    private const string Kind = "Status";

    /// <summary>Reads a body.</summary>
    /// <returns>The object; <see langword="null"/> if the body is not a Status object.</returns>
    public static KubernetesStatus? Read(ReadOnlySpan<byte> body)
    {
        var content = new StatusContent();
        var reader = new Utf8JsonReader(body);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return null;
            }

            content.Read(ref reader);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The properties before the end remain. Invalid UTF-8 in a string is an InvalidOperationException.
        }

        return content.Kind == Kind ? content.ToStatus() : null;
    }
}
