using System.Text.Json;

namespace RunAi.Generated.Benchmarks.Kubernetes;

/// <summary>Reads objects by hand with <see cref="Utf8JsonReader"/>.</summary>
internal static class HandTrainingReader
{
    public static PlainTraining ReadTraining(ref Utf8JsonReader reader)
    {
        var value = new PlainTraining();
        while (Next(ref reader))
        {
            if (reader.ValueTextEquals("apiVersion"u8))
            {
                value.ApiVersion = ReadText(ref reader);
            }
            else if (reader.ValueTextEquals("kind"u8))
            {
                value.Kind = ReadText(ref reader);
            }
            else if (reader.ValueTextEquals("metadata"u8))
            {
                reader.Read();
                value.Metadata = ReadMetadata(ref reader);
            }
            else if (reader.ValueTextEquals("spec"u8))
            {
                reader.Read();
                value.Spec = ReadSpec(ref reader);
            }
            else if (reader.ValueTextEquals("status"u8))
            {
                reader.Read();
                value.Status = HandStatusReader.ReadStatus(ref reader);
            }
            else
            {
                Skip(ref reader);
            }
        }

        return value;
    }

    public static bool Next(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.PropertyName;

    public static string? ReadText(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.GetString();
    }

    public static void Skip(ref Utf8JsonReader reader)
    {
        reader.Read();
        reader.Skip();
    }

    public static DateTimeOffset ReadTime(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.GetDateTimeOffset();
    }

    private static PlainMetadata ReadMetadata(ref Utf8JsonReader reader)
    {
        var value = new PlainMetadata();
        while (Next(ref reader))
        {
            if (reader.ValueTextEquals("creationTimestamp"u8))
            {
                value.CreationTimestamp = ReadTime(ref reader);
            }
            else if (reader.ValueTextEquals("generation"u8))
            {
                reader.Read();
                value.Generation = reader.GetInt64();
            }
            else if (reader.ValueTextEquals("labels"u8))
            {
                value.Labels = ReadMap(ref reader);
            }
            else if (reader.ValueTextEquals("name"u8))
            {
                value.Name = ReadText(ref reader);
            }
            else if (reader.ValueTextEquals("namespace"u8))
            {
                value.Namespace = ReadText(ref reader);
            }
            else if (reader.ValueTextEquals("resourceVersion"u8))
            {
                value.ResourceVersion = ReadText(ref reader);
            }
            else if (reader.ValueTextEquals("uid"u8))
            {
                value.Uid = ReadText(ref reader);
            }
            else
            {
                Skip(ref reader);
            }
        }

        return value;
    }

    private static PlainTrainingSpec ReadSpec(ref Utf8JsonReader reader)
    {
        var value = new PlainTrainingSpec();
        while (Next(ref reader))
        {
            if (reader.ValueTextEquals("command"u8))
            {
                value.Command = ReadText(ref reader);
            }
            else if (reader.ValueTextEquals("environment"u8))
            {
                value.Environment = ReadMap(ref reader);
            }
            else if (reader.ValueTextEquals("gpu"u8))
            {
                reader.Read();
                value.Gpu = reader.GetDouble();
            }
            else if (reader.ValueTextEquals("image"u8))
            {
                value.Image = ReadText(ref reader);
            }
            else if (reader.ValueTextEquals("nodePools"u8))
            {
                reader.Read();
                value.NodePools = [];
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    value.NodePools.Add(reader.GetString()!);
                }
            }
            else if (reader.ValueTextEquals("ports"u8))
            {
                value.Ports = ReadPorts(ref reader);
            }
            else if (reader.ValueTextEquals("suspended"u8))
            {
                reader.Read();
                value.Suspended = reader.GetBoolean();
            }
            else if (reader.ValueTextEquals("workers"u8))
            {
                reader.Read();
                value.Workers = reader.GetInt32();
            }
            else
            {
                Skip(ref reader);
            }
        }

        return value;
    }

    private static List<PlainPort> ReadPorts(ref Utf8JsonReader reader)
    {
        var ports = new List<PlainPort>();
        reader.Read();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var port = new PlainPort();
            while (Next(ref reader))
            {
                if (reader.ValueTextEquals("container"u8))
                {
                    reader.Read();
                    port.Container = reader.GetInt32();
                }
                else if (reader.ValueTextEquals("serviceType"u8))
                {
                    port.ServiceType = ReadText(ref reader);
                }
                else
                {
                    Skip(ref reader);
                }
            }

            ports.Add(port);
        }

        return ports;
    }

    private static Dictionary<string, string> ReadMap(ref Utf8JsonReader reader)
    {
        var map = new Dictionary<string, string>();
        reader.Read();
        while (Next(ref reader))
        {
            var name = reader.GetString()!;
            map[name] = ReadText(ref reader)!;
        }

        return map;
    }
}
