using System.Text.Json;
using RunAi.Generated.Internal;
using RunAi.Generated.Kubernetes.Errors;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Kubernetes.Resources;

/// <summary>Reads the response to a deletion: a Status, or the object while finalizers or its grace period hold it.</summary>
internal static class DeletionResultReader<T>
    where T : class, IKubernetesObject<T>
{
    public static DeletionResult<T> Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonMismatchException(JsonExpectation.Object, reader.TokenType, reader.TokenStartIndex);
        }

        if (!IsStatus(reader))
        {
            return new DeletionResult<T> { Remaining = T.Read(ref reader) };
        }

        var content = new StatusContent();
        content.Read(ref reader);
        return new DeletionResult<T> { Status = content.ToStatus() };
    }

    // The status of an object is an object, and that of a Status is a text, so the kind is compared first.
    private static bool IsStatus(Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isKind = reader.ValueTextEquals("kind"u8);
            if (!reader.Read())
            {
                return false;
            }

            if (isKind)
            {
                return reader.TokenType == JsonTokenType.String && reader.ValueTextEquals("Status"u8);
            }

            reader.Skip();
        }

        return false;
    }
}
