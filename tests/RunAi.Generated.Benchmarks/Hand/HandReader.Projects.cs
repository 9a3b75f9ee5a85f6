using System.Text.Json;
using RunAi.Generated.Benchmarks.Plain;

namespace RunAi.Generated.Benchmarks.Hand;

internal static partial class HandReader
{
    private static ProjectPage ProjectPage(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null!;
        }

        var value = new ProjectPage();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("next"u8):
                    value.Next = reader.TokenType == JsonTokenType.Null ? null : reader.GetInt64();
                    break;
                case 8 when name.SequenceEqual("projects"u8):
                    value.Projects = List(ref reader, Project);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return value;
    }

    private static Project Project(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null!;
        }

        var value = new Project();
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
                case 6 when name.SequenceEqual("parent"u8):
                    value.Parent = ProjectParent(ref reader);
                    break;
                case 6 when name.SequenceEqual("status"u8):
                    value.Status = ProjectStatus(ref reader);
                    break;
                case 8 when name.SequenceEqual("parentId"u8):
                    value.ParentId = reader.GetString();
                    break;
                case 9 when name.SequenceEqual("clusterId"u8):
                    value.ClusterId = reader.GetGuid();
                    break;
                case 9 when name.SequenceEqual("createdAt"u8):
                    value.CreatedAt = reader.GetDateTimeOffset();
                    break;
                case 9 when name.SequenceEqual("createdBy"u8):
                    value.CreatedBy = reader.GetString();
                    break;
                case 9 when name.SequenceEqual("effective"u8):
                    value.Effective = ProjectEffective(ref reader);
                    break;
                case 9 when name.SequenceEqual("nodeTypes"u8):
                    value.NodeTypes = NodeTypes(ref reader);
                    break;
                case 9 when name.SequenceEqual("resources"u8):
                    value.Resources = List(ref reader, Quota);
                    break;
                case 9 when name.SequenceEqual("updatedAt"u8):
                    value.UpdatedAt = reader.GetDateTimeOffset();
                    break;
                case 9 when name.SequenceEqual("updatedBy"u8):
                    value.UpdatedBy = reader.GetString();
                    break;
                case 11 when name.SequenceEqual("description"u8):
                    value.Description = reader.GetString();
                    break;
                case 12 when name.SequenceEqual("overtimeData"u8):
                    value.OvertimeData = OvertimeData(ref reader);
                    break;
                case 14 when name.SequenceEqual("totalResources"u8):
                    value.TotalResources = TotalResources(ref reader);
                    break;
                case 15 when name.SequenceEqual("schedulingRules"u8):
                    value.SchedulingRules = SchedulingRules(ref reader);
                    break;
                case 16 when name.SequenceEqual("defaultNodePools"u8):
                    value.DefaultNodePools = List(ref reader, Text);
                    break;
                case 18 when name.SequenceEqual("requestedNamespace"u8):
                    value.RequestedNamespace = reader.GetString();
                    break;
                case 21 when name.SequenceEqual("enforceRunaiScheduler"u8):
                    value.EnforceRunaiScheduler = reader.GetBoolean();
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return value;
    }

    private static ProjectParent ProjectParent(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null!;
        }

        var value = new ProjectParent();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 2 when name.SequenceEqual("id"u8):
                    value.Id = reader.GetGuid();
                    break;
                case 4 when name.SequenceEqual("name"u8):
                    value.Name = reader.GetString();
                    break;
                case 6 when name.SequenceEqual("parent"u8):
                    value.Parent = ProjectParent(ref reader);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return value;
    }

    private static ProjectEffective ProjectEffective(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null!;
        }

        var value = new ProjectEffective();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 9 when name.SequenceEqual("nodeTypes"u8):
                    value.NodeTypes = NodeTypes(ref reader);
                    break;
                case 15 when name.SequenceEqual("schedulingRules"u8):
                    value.SchedulingRules = SchedulingRules(ref reader);
                    break;
                case 16 when name.SequenceEqual("defaultNodePools"u8):
                    value.DefaultNodePools = List(ref reader, Text);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return value;
    }

    private static NodeTypes NodeTypes(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null!;
        }

        var value = new NodeTypes();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 5 when name.SequenceEqual("names"u8):
                    value.Names = Map(ref reader, Text);
                    break;
                case 8 when name.SequenceEqual("training"u8):
                    value.Training = List(ref reader, Text);
                    break;
                case 9 when name.SequenceEqual("workspace"u8):
                    value.Workspace = List(ref reader, Text);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return value;
    }

    private static SchedulingRules SchedulingRules(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null!;
        }

        var value = new SchedulingRules();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 27 when name.SequenceEqual("trainingJobTimeLimitSeconds"u8):
                    value.TrainingJobTimeLimitSeconds = reader.TokenType == JsonTokenType.Null ? null : reader.GetInt64();
                    break;
                case 30 when name.SequenceEqual("interactiveJobTimeLimitSeconds"u8):
                    value.InteractiveJobTimeLimitSeconds = reader.TokenType == JsonTokenType.Null ? null : reader.GetInt64();
                    break;
                case 33 when name.SequenceEqual("trainingJobMaxIdleDurationSeconds"u8):
                    value.TrainingJobMaxIdleDurationSeconds = reader.TokenType == JsonTokenType.Null ? null : reader.GetInt64();
                    break;
                case 36 when name.SequenceEqual("interactiveJobMaxIdleDurationSeconds"u8):
                    value.InteractiveJobMaxIdleDurationSeconds = reader.TokenType == JsonTokenType.Null ? null : reader.GetInt64();
                    break;
                case 40 when name.SequenceEqual("interactiveJobPreemptIdleDurationSeconds"u8):
                    value.InteractiveJobPreemptIdleDurationSeconds = reader.TokenType == JsonTokenType.Null ? null : reader.GetInt64();
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return value;
    }

    private static OvertimeData OvertimeData(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null!;
        }

        var value = new OvertimeData();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 11 when name.SequenceEqual("range7dData"u8):
                    value.Range7dData = OvertimeRange(ref reader);
                    break;
                case 12 when name.SequenceEqual("range24hData"u8):
                    value.Range24hData = OvertimeRange(ref reader);
                    break;
                case 12 when name.SequenceEqual("range30dData"u8):
                    value.Range30dData = OvertimeRange(ref reader);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return value;
    }

    private static OvertimeRange OvertimeRange(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null!;
        }

        var value = new OvertimeRange();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 9 when name.SequenceEqual("updatedAt"u8):
                    value.UpdatedAt = reader.TokenType == JsonTokenType.Null ? null : reader.GetDateTimeOffset();
                    break;
                case 20 when name.SequenceEqual("averageGpuAllocation"u8):
                    value.AverageGpuAllocation = reader.TokenType == JsonTokenType.Null ? null : reader.GetDouble();
                    break;
                case 21 when name.SequenceEqual("averageGpuUtilization"u8):
                    value.AverageGpuUtilization = reader.TokenType == JsonTokenType.Null ? null : reader.GetDouble();
                    break;
                case 27 when name.SequenceEqual("averageGpuMemoryUtilization"u8):
                    value.AverageGpuMemoryUtilization = reader.TokenType == JsonTokenType.Null ? null : reader.GetDouble();
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return value;
    }
}
