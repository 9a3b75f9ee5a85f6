using System.Text.Json;

namespace RunAi.Generated.Kubernetes.Resources;

/// <summary>Writes options as the body of a deletion: DeleteOptions of the API.</summary>
internal static class DeletionOptionsWriter
{
    public static void Write(Utf8JsonWriter writer, DeletionOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("apiVersion"u8, "v1"u8);
        writer.WriteString("kind"u8, "DeleteOptions"u8);
        if (options.GracePeriod is { } period)
        {
            // Rounded up, because 0 removes the object at once.
            writer.WriteNumber("gracePeriodSeconds"u8, (long)Math.Ceiling(period.TotalSeconds));
        }

        if (options.Propagation is { } propagation)
        {
            writer.WriteString("propagationPolicy"u8, propagation.ToString());
        }

        if (options.Uid is not null || options.ResourceVersion is not null)
        {
            writer.WriteStartObject("preconditions"u8);
            WriteText(writer, "uid"u8, options.Uid);
            WriteText(writer, "resourceVersion"u8, options.ResourceVersion);
            writer.WriteEndObject();
        }

        if (options.DryRun)
        {
            writer.WriteStartArray("dryRun"u8);
            writer.WriteStringValue("All"u8);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }
}
