using System.Text.Json;
using RunAi.Generated.Benchmarks.Plain;

namespace RunAi.Generated.Benchmarks.Hand;

internal static partial class HandWriter
{
    private static void ProjectPage(Utf8JsonWriter writer, ProjectPage value)
    {
        writer.WriteStartObject();
        if (value.Next is not null)
        {
            writer.WriteNumber("next"u8, value.Next.Value);
        }

        List(writer, "projects"u8, value.Projects, Project);
        writer.WriteEndObject();
    }

    private static void Project(Utf8JsonWriter writer, Project value)
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

        if (value.Parent is not null)
        {
            writer.WritePropertyName("parent"u8);
            ProjectParent(writer, value.Parent);
        }

        if (value.Status is not null)
        {
            writer.WritePropertyName("status"u8);
            ProjectStatus(writer, value.Status);
        }

        if (value.ParentId is not null)
        {
            writer.WriteString("parentId"u8, value.ParentId);
        }

        writer.WriteString("clusterId"u8, value.ClusterId);
        writer.WriteString("createdAt"u8, value.CreatedAt);
        if (value.CreatedBy is not null)
        {
            writer.WriteString("createdBy"u8, value.CreatedBy);
        }

        if (value.Effective is not null)
        {
            writer.WritePropertyName("effective"u8);
            ProjectEffective(writer, value.Effective);
        }

        if (value.NodeTypes is not null)
        {
            writer.WritePropertyName("nodeTypes"u8);
            NodeTypes(writer, value.NodeTypes);
        }

        List(writer, "resources"u8, value.Resources, Quota);
        writer.WriteString("updatedAt"u8, value.UpdatedAt);
        if (value.UpdatedBy is not null)
        {
            writer.WriteString("updatedBy"u8, value.UpdatedBy);
        }

        if (value.Description is not null)
        {
            writer.WriteString("description"u8, value.Description);
        }

        if (value.OvertimeData is not null)
        {
            writer.WritePropertyName("overtimeData"u8);
            OvertimeData(writer, value.OvertimeData);
        }

        if (value.TotalResources is not null)
        {
            writer.WritePropertyName("totalResources"u8);
            TotalResources(writer, value.TotalResources);
        }

        if (value.SchedulingRules is not null)
        {
            writer.WritePropertyName("schedulingRules"u8);
            SchedulingRules(writer, value.SchedulingRules);
        }

        List(writer, "defaultNodePools"u8, value.DefaultNodePools, Text);
        if (value.RequestedNamespace is not null)
        {
            writer.WriteString("requestedNamespace"u8, value.RequestedNamespace);
        }

        writer.WriteBoolean("enforceRunaiScheduler"u8, value.EnforceRunaiScheduler);
        writer.WriteEndObject();
    }

    private static void ProjectParent(Utf8JsonWriter writer, ProjectParent value)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, value.Id);
        if (value.Name is not null)
        {
            writer.WriteString("name"u8, value.Name);
        }

        if (value.Parent is not null)
        {
            writer.WritePropertyName("parent"u8);
            ProjectParent(writer, value.Parent);
        }

        writer.WriteEndObject();
    }

    private static void ProjectEffective(Utf8JsonWriter writer, ProjectEffective value)
    {
        writer.WriteStartObject();
        if (value.NodeTypes is not null)
        {
            writer.WritePropertyName("nodeTypes"u8);
            NodeTypes(writer, value.NodeTypes);
        }

        if (value.SchedulingRules is not null)
        {
            writer.WritePropertyName("schedulingRules"u8);
            SchedulingRules(writer, value.SchedulingRules);
        }

        List(writer, "defaultNodePools"u8, value.DefaultNodePools, Text);
        writer.WriteEndObject();
    }

    private static void NodeTypes(Utf8JsonWriter writer, NodeTypes value)
    {
        writer.WriteStartObject();
        Map(writer, "names"u8, value.Names, Text);
        List(writer, "training"u8, value.Training, Text);
        List(writer, "workspace"u8, value.Workspace, Text);
        writer.WriteEndObject();
    }

    private static void SchedulingRules(Utf8JsonWriter writer, SchedulingRules value)
    {
        writer.WriteStartObject();
        if (value.TrainingJobTimeLimitSeconds is not null)
        {
            writer.WriteNumber("trainingJobTimeLimitSeconds"u8, value.TrainingJobTimeLimitSeconds.Value);
        }

        if (value.InteractiveJobTimeLimitSeconds is not null)
        {
            writer.WriteNumber("interactiveJobTimeLimitSeconds"u8, value.InteractiveJobTimeLimitSeconds.Value);
        }

        if (value.TrainingJobMaxIdleDurationSeconds is not null)
        {
            writer.WriteNumber("trainingJobMaxIdleDurationSeconds"u8, value.TrainingJobMaxIdleDurationSeconds.Value);
        }

        if (value.InteractiveJobMaxIdleDurationSeconds is not null)
        {
            writer.WriteNumber("interactiveJobMaxIdleDurationSeconds"u8, value.InteractiveJobMaxIdleDurationSeconds.Value);
        }

        if (value.InteractiveJobPreemptIdleDurationSeconds is not null)
        {
            writer.WriteNumber("interactiveJobPreemptIdleDurationSeconds"u8, value.InteractiveJobPreemptIdleDurationSeconds.Value);
        }

        writer.WriteEndObject();
    }

    private static void OvertimeData(Utf8JsonWriter writer, OvertimeData value)
    {
        writer.WriteStartObject();
        if (value.Range7dData is not null)
        {
            writer.WritePropertyName("range7dData"u8);
            OvertimeRange(writer, value.Range7dData);
        }

        if (value.Range24hData is not null)
        {
            writer.WritePropertyName("range24hData"u8);
            OvertimeRange(writer, value.Range24hData);
        }

        if (value.Range30dData is not null)
        {
            writer.WritePropertyName("range30dData"u8);
            OvertimeRange(writer, value.Range30dData);
        }

        writer.WriteEndObject();
    }

    private static void OvertimeRange(Utf8JsonWriter writer, OvertimeRange value)
    {
        writer.WriteStartObject();
        if (value.UpdatedAt is not null)
        {
            writer.WriteString("updatedAt"u8, value.UpdatedAt.Value);
        }

        if (value.AverageGpuAllocation is not null)
        {
            writer.WriteNumber("averageGpuAllocation"u8, value.AverageGpuAllocation.Value);
        }

        if (value.AverageGpuUtilization is not null)
        {
            writer.WriteNumber("averageGpuUtilization"u8, value.AverageGpuUtilization.Value);
        }

        if (value.AverageGpuMemoryUtilization is not null)
        {
            writer.WriteNumber("averageGpuMemoryUtilization"u8, value.AverageGpuMemoryUtilization.Value);
        }

        writer.WriteEndObject();
    }

    private static void ProjectCreation(Utf8JsonWriter writer, ProjectCreation value)
    {
        writer.WriteStartObject();
        if (value.Name is not null)
        {
            writer.WriteString("name"u8, value.Name);
        }

        if (value.ParentId is not null)
        {
            writer.WriteString("parentId"u8, value.ParentId);
        }

        writer.WriteString("clusterId"u8, value.ClusterId);
        if (value.NodeTypes is not null)
        {
            writer.WritePropertyName("nodeTypes"u8);
            NodeTypes(writer, value.NodeTypes);
        }

        List(writer, "resources"u8, value.Resources, Quota);
        if (value.Description is not null)
        {
            writer.WriteString("description"u8, value.Description);
        }

        if (value.SchedulingRules is not null)
        {
            writer.WritePropertyName("schedulingRules"u8);
            SchedulingRules(writer, value.SchedulingRules);
        }

        List(writer, "defaultNodePools"u8, value.DefaultNodePools, Text);
        if (value.RequestedNamespace is not null)
        {
            writer.WriteString("requestedNamespace"u8, value.RequestedNamespace);
        }

        if (value.EnforceRunaiScheduler is not null)
        {
            writer.WriteBoolean("enforceRunaiScheduler"u8, value.EnforceRunaiScheduler.Value);
        }

        writer.WriteEndObject();
    }
}
