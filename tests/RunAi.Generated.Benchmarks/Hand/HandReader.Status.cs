using System.Text.Json;
using RunAi.Generated.Benchmarks.Plain;

namespace RunAi.Generated.Benchmarks.Hand;

internal static partial class HandReader
{
    private static ProjectStatus ProjectStatus(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null!;
        }

        var value = new ProjectStatus();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 5 when name.SequenceEqual("phase"u8):
                    value.Phase = reader.GetString();
                    break;
                case 9 when name.SequenceEqual("namespace"u8):
                    value.Namespace = reader.GetString();
                    break;
                case 11 when name.SequenceEqual("quotaStatus"u8):
                    value.QuotaStatus = QuotaStatus(ref reader);
                    break;
                case 12 when name.SequenceEqual("phaseMessage"u8):
                    value.PhaseMessage = reader.GetString();
                    break;
                case 15 when name.SequenceEqual("lastUpdatedTime"u8):
                    value.LastUpdatedTime = reader.TokenType == JsonTokenType.Null ? null : reader.GetDateTimeOffset();
                    break;
                case 20 when name.SequenceEqual("additionalStatusData"u8):
                    value.AdditionalStatusData = Map(ref reader, Any);
                    break;
                case 21 when name.SequenceEqual("nodePoolQuotaStatuses"u8):
                    value.NodePoolQuotaStatuses = List(ref reader, NodePoolQuotaStatus);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return value;
    }

    private static QuotaStatus QuotaStatus(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null!;
        }

        var value = new QuotaStatus();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 9 when name.SequenceEqual("allocated"u8):
                    value.Allocated = Amounts(ref reader);
                    break;
                case 9 when name.SequenceEqual("requested"u8):
                    value.Requested = Amounts(ref reader);
                    break;
                case 23 when name.SequenceEqual("allocatedNonPreemptible"u8):
                    value.AllocatedNonPreemptible = Amounts(ref reader);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return value;
    }

    private static NodePoolQuotaStatus NodePoolQuotaStatus(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null!;
        }

        var value = new NodePoolQuotaStatus();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 9 when name.SequenceEqual("allocated"u8):
                    value.Allocated = Amounts(ref reader);
                    break;
                case 9 when name.SequenceEqual("requested"u8):
                    value.Requested = Amounts(ref reader);
                    break;
                case 10 when name.SequenceEqual("nodePoolId"u8):
                    value.NodePoolId = reader.GetString();
                    break;
                case 12 when name.SequenceEqual("nodePoolName"u8):
                    value.NodePoolName = reader.GetString();
                    break;
                case 23 when name.SequenceEqual("allocatedNonPreemptible"u8):
                    value.AllocatedNonPreemptible = Amounts(ref reader);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return value;
    }

    private static Amounts Amounts(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null!;
        }

        var value = new Amounts();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 3 when name.SequenceEqual("cpu"u8):
                    value.Cpu = reader.TokenType == JsonTokenType.Null ? null : reader.GetDouble();
                    break;
                case 3 when name.SequenceEqual("gpu"u8):
                    value.Gpu = reader.TokenType == JsonTokenType.Null ? null : reader.GetDouble();
                    break;
                case 6 when name.SequenceEqual("memory"u8):
                    value.Memory = reader.TokenType == JsonTokenType.Null ? null : reader.GetDouble();
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return value;
    }
}
