using System.Text.Json;
using RunAi.Generated.Benchmarks.Plain;

namespace RunAi.Generated.Benchmarks.Hand;

internal static partial class HandReader
{
    private static Quota Quota(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null!;
        }

        var value = new Quota();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 3 when name.SequenceEqual("cpu"u8):
                    value.Cpu = CpuQuota(ref reader);
                    break;
                case 3 when name.SequenceEqual("gpu"u8):
                    value.Gpu = GpuQuota(ref reader);
                    break;
                case 6 when name.SequenceEqual("memory"u8):
                    value.Memory = MemoryQuota(ref reader);
                    break;
                case 8 when name.SequenceEqual("nodePool"u8):
                    value.NodePool = NodePool(ref reader);
                    break;
                case 8 when name.SequenceEqual("priority"u8):
                    value.Priority = reader.GetString();
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return value;
    }

    private static CpuQuota CpuQuota(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null!;
        }

        var value = new CpuQuota();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 5 when name.SequenceEqual("limit"u8):
                    value.Limit = reader.TokenType == JsonTokenType.Null ? null : reader.GetDouble();
                    break;
                case 8 when name.SequenceEqual("deserved"u8):
                    value.Deserved = reader.TokenType == JsonTokenType.Null ? null : reader.GetDouble();
                    break;
                case 15 when name.SequenceEqual("overQuotaWeight"u8):
                    value.OverQuotaWeight = reader.TokenType == JsonTokenType.Null ? null : reader.GetDouble();
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return value;
    }

    private static GpuQuota GpuQuota(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null!;
        }

        var value = new GpuQuota();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 5 when name.SequenceEqual("limit"u8):
                    value.Limit = reader.TokenType == JsonTokenType.Null ? null : reader.GetDouble();
                    break;
                case 8 when name.SequenceEqual("deserved"u8):
                    value.Deserved = reader.GetDouble();
                    break;
                case 15 when name.SequenceEqual("overQuotaWeight"u8):
                    value.OverQuotaWeight = reader.TokenType == JsonTokenType.Null ? null : reader.GetDouble();
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return value;
    }

    private static MemoryQuota MemoryQuota(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null!;
        }

        var value = new MemoryQuota();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 5 when name.SequenceEqual("limit"u8):
                    value.Limit = reader.TokenType == JsonTokenType.Null ? null : reader.GetDouble();
                    break;
                case 5 when name.SequenceEqual("units"u8):
                    value.Units = reader.GetString();
                    break;
                case 8 when name.SequenceEqual("deserved"u8):
                    value.Deserved = reader.TokenType == JsonTokenType.Null ? null : reader.GetDouble();
                    break;
                case 15 when name.SequenceEqual("overQuotaWeight"u8):
                    value.OverQuotaWeight = reader.TokenType == JsonTokenType.Null ? null : reader.GetDouble();
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return value;
    }

    private static NodePool NodePool(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null!;
        }

        var value = new NodePool();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 2 when name.SequenceEqual("id"u8):
                    value.Id = reader.GetString();
                    break;
                case 4 when name.SequenceEqual("name"u8):
                    value.Name = reader.GetString();
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return value;
    }

    private static TotalResources TotalResources(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null!;
        }

        var value = new TotalResources();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 8 when name.SequenceEqual("cpuQuota"u8):
                    value.CpuQuota = reader.TokenType == JsonTokenType.Null ? null : reader.GetDouble();
                    break;
                case 8 when name.SequenceEqual("gpuQuota"u8):
                    value.GpuQuota = reader.TokenType == JsonTokenType.Null ? null : reader.GetDouble();
                    break;
                case 11 when name.SequenceEqual("memoryQuota"u8):
                    value.MemoryQuota = reader.TokenType == JsonTokenType.Null ? null : reader.GetDouble();
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return value;
    }
}
