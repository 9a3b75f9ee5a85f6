using System.Text.Json;
using RunAi.Generated.Benchmarks.Plain;

namespace RunAi.Generated.Benchmarks.Hand;

internal static partial class HandWriter
{
    private static void ProjectStatus(Utf8JsonWriter writer, ProjectStatus value)
    {
        writer.WriteStartObject();
        if (value.Phase is not null)
        {
            writer.WriteString("phase"u8, value.Phase);
        }

        if (value.Namespace is not null)
        {
            writer.WriteString("namespace"u8, value.Namespace);
        }

        if (value.QuotaStatus is not null)
        {
            writer.WritePropertyName("quotaStatus"u8);
            QuotaStatus(writer, value.QuotaStatus);
        }

        if (value.PhaseMessage is not null)
        {
            writer.WriteString("phaseMessage"u8, value.PhaseMessage);
        }

        if (value.LastUpdatedTime is not null)
        {
            writer.WriteString("lastUpdatedTime"u8, value.LastUpdatedTime.Value);
        }

        Map(writer, "additionalStatusData"u8, value.AdditionalStatusData, Any);
        List(writer, "nodePoolQuotaStatuses"u8, value.NodePoolQuotaStatuses, NodePoolQuotaStatus);
        writer.WriteEndObject();
    }

    private static void QuotaStatus(Utf8JsonWriter writer, QuotaStatus value)
    {
        writer.WriteStartObject();
        if (value.Allocated is not null)
        {
            writer.WritePropertyName("allocated"u8);
            Amounts(writer, value.Allocated);
        }

        if (value.Requested is not null)
        {
            writer.WritePropertyName("requested"u8);
            Amounts(writer, value.Requested);
        }

        if (value.AllocatedNonPreemptible is not null)
        {
            writer.WritePropertyName("allocatedNonPreemptible"u8);
            Amounts(writer, value.AllocatedNonPreemptible);
        }

        writer.WriteEndObject();
    }

    private static void NodePoolQuotaStatus(Utf8JsonWriter writer, NodePoolQuotaStatus value)
    {
        writer.WriteStartObject();
        if (value.Allocated is not null)
        {
            writer.WritePropertyName("allocated"u8);
            Amounts(writer, value.Allocated);
        }

        if (value.Requested is not null)
        {
            writer.WritePropertyName("requested"u8);
            Amounts(writer, value.Requested);
        }

        if (value.NodePoolId is not null)
        {
            writer.WriteString("nodePoolId"u8, value.NodePoolId);
        }

        if (value.NodePoolName is not null)
        {
            writer.WriteString("nodePoolName"u8, value.NodePoolName);
        }

        if (value.AllocatedNonPreemptible is not null)
        {
            writer.WritePropertyName("allocatedNonPreemptible"u8);
            Amounts(writer, value.AllocatedNonPreemptible);
        }

        writer.WriteEndObject();
    }

    private static void Amounts(Utf8JsonWriter writer, Amounts value)
    {
        writer.WriteStartObject();
        if (value.Cpu is not null)
        {
            writer.WriteNumber("cpu"u8, value.Cpu.Value);
        }

        if (value.Gpu is not null)
        {
            writer.WriteNumber("gpu"u8, value.Gpu.Value);
        }

        if (value.Memory is not null)
        {
            writer.WriteNumber("memory"u8, value.Memory.Value);
        }

        writer.WriteEndObject();
    }
}
