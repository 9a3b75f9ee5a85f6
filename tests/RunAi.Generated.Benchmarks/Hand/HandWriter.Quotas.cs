using System.Text.Json;
using RunAi.Generated.Benchmarks.Plain;

namespace RunAi.Generated.Benchmarks.Hand;

internal static partial class HandWriter
{
    private static void Quota(Utf8JsonWriter writer, Quota value)
    {
        writer.WriteStartObject();
        if (value.Cpu is not null)
        {
            writer.WritePropertyName("cpu"u8);
            CpuQuota(writer, value.Cpu);
        }

        if (value.Gpu is not null)
        {
            writer.WritePropertyName("gpu"u8);
            GpuQuota(writer, value.Gpu);
        }

        if (value.Memory is not null)
        {
            writer.WritePropertyName("memory"u8);
            MemoryQuota(writer, value.Memory);
        }

        if (value.NodePool is not null)
        {
            writer.WritePropertyName("nodePool"u8);
            NodePool(writer, value.NodePool);
        }

        if (value.Priority is not null)
        {
            writer.WriteString("priority"u8, value.Priority);
        }

        writer.WriteEndObject();
    }

    private static void CpuQuota(Utf8JsonWriter writer, CpuQuota value)
    {
        writer.WriteStartObject();
        if (value.Limit is not null)
        {
            writer.WriteNumber("limit"u8, value.Limit.Value);
        }

        if (value.Deserved is not null)
        {
            writer.WriteNumber("deserved"u8, value.Deserved.Value);
        }

        if (value.OverQuotaWeight is not null)
        {
            writer.WriteNumber("overQuotaWeight"u8, value.OverQuotaWeight.Value);
        }

        writer.WriteEndObject();
    }

    private static void GpuQuota(Utf8JsonWriter writer, GpuQuota value)
    {
        writer.WriteStartObject();
        if (value.Limit is not null)
        {
            writer.WriteNumber("limit"u8, value.Limit.Value);
        }

        writer.WriteNumber("deserved"u8, value.Deserved);
        if (value.OverQuotaWeight is not null)
        {
            writer.WriteNumber("overQuotaWeight"u8, value.OverQuotaWeight.Value);
        }

        writer.WriteEndObject();
    }

    private static void MemoryQuota(Utf8JsonWriter writer, MemoryQuota value)
    {
        writer.WriteStartObject();
        if (value.Limit is not null)
        {
            writer.WriteNumber("limit"u8, value.Limit.Value);
        }

        if (value.Units is not null)
        {
            writer.WriteString("units"u8, value.Units);
        }

        if (value.Deserved is not null)
        {
            writer.WriteNumber("deserved"u8, value.Deserved.Value);
        }

        if (value.OverQuotaWeight is not null)
        {
            writer.WriteNumber("overQuotaWeight"u8, value.OverQuotaWeight.Value);
        }

        writer.WriteEndObject();
    }

    private static void NodePool(Utf8JsonWriter writer, NodePool value)
    {
        writer.WriteStartObject();
        if (value.Id is not null)
        {
            writer.WriteString("id"u8, value.Id);
        }

        if (value.Name is not null)
        {
            writer.WriteString("name"u8, value.Name);
        }

        writer.WriteEndObject();
    }

    private static void TotalResources(Utf8JsonWriter writer, TotalResources value)
    {
        writer.WriteStartObject();
        if (value.CpuQuota is not null)
        {
            writer.WriteNumber("cpuQuota"u8, value.CpuQuota.Value);
        }

        if (value.GpuQuota is not null)
        {
            writer.WriteNumber("gpuQuota"u8, value.GpuQuota.Value);
        }

        if (value.MemoryQuota is not null)
        {
            writer.WriteNumber("memoryQuota"u8, value.MemoryQuota.Value);
        }

        writer.WriteEndObject();
    }
}
