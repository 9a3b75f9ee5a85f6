using System.Text.Json;
using RunAi.Generated.Benchmarks.Plain;

namespace RunAi.Generated.Benchmarks.Hand;

internal static partial class HandWriter
{
    private static void JobSubmission(Utf8JsonWriter writer, JobSubmission value)
    {
        writer.WriteStartObject();
        if (value.Job is not null)
        {
            writer.WritePropertyName("job"u8);
            Job(writer, value.Job);
        }

        writer.WriteEndObject();
    }

    private static void Job(Utf8JsonWriter writer, Job value)
    {
        writer.WriteStartObject();
        List(writer, "arguments"u8, value.Arguments, Text);
        if (value.BackoffLimit is not null)
        {
            writer.WriteNumber("backoffLimit"u8, value.BackoffLimit.Value);
        }

        List(writer, "command"u8, value.Command, Text);
        if (value.Completions is not null)
        {
            writer.WriteNumber("completions"u8, value.Completions.Value);
        }

        if (value.Cpu is not null)
        {
            writer.WriteNumber("cpu"u8, value.Cpu.Value);
        }

        if (value.CpuLimit is not null)
        {
            writer.WriteNumber("cpuLimit"u8, value.CpuLimit.Value);
        }

        if (value.CreateHomeDir is not null)
        {
            writer.WriteBoolean("createHomeDir"u8, value.CreateHomeDir.Value);
        }

        if (value.Elastic is not null)
        {
            writer.WriteBoolean("elastic"u8, value.Elastic.Value);
        }

        Map(writer, "environment"u8, value.Environment, Text);
        List(writer, "gitSync"u8, value.GitSync, GitSync);
        if (value.Gpu is not null)
        {
            writer.WriteNumber("gpu"u8, value.Gpu.Value);
        }

        if (value.GpuMemory is not null)
        {
            writer.WriteString("gpuMemory"u8, value.GpuMemory);
        }

        if (value.HostIpc is not null)
        {
            writer.WriteBoolean("hostIpc"u8, value.HostIpc.Value);
        }

        if (value.HostNetwork is not null)
        {
            writer.WriteBoolean("hostNetwork"u8, value.HostNetwork.Value);
        }

        if (value.Image is not null)
        {
            writer.WriteString("image"u8, value.Image);
        }

        if (value.ImagePullPolicy is not null)
        {
            writer.WriteString("imagePullPolicy"u8, value.ImagePullPolicy);
        }

        if (value.JobNamePrefix is not null)
        {
            writer.WriteString("jobNamePrefix"u8, value.JobNamePrefix);
        }

        if (value.Jupyter is not null)
        {
            writer.WriteBoolean("jupyter"u8, value.Jupyter.Value);
        }

        if (value.JupyterPassword is not null)
        {
            writer.WriteString("jupyterPassword"u8, value.JupyterPassword);
        }

        if (value.LargeShm is not null)
        {
            writer.WriteBoolean("largeShm"u8, value.LargeShm.Value);
        }

        if (value.Memory is not null)
        {
            writer.WriteString("memory"u8, value.Memory);
        }

        if (value.MemoryLimit is not null)
        {
            writer.WriteString("memoryLimit"u8, value.MemoryLimit);
        }

        if (value.Mpi is not null)
        {
            writer.WriteBoolean("mpi"u8, value.Mpi.Value);
        }

        if (value.Name is not null)
        {
            writer.WriteString("name"u8, value.Name);
        }

        if (value.NodeType is not null)
        {
            writer.WriteString("nodeType"u8, value.NodeType);
        }

        if (value.Parallelism is not null)
        {
            writer.WriteNumber("parallelism"u8, value.Parallelism.Value);
        }

        List(writer, "ports"u8, value.Ports, PortMap);
        if (value.Preemptible is not null)
        {
            writer.WriteBoolean("preemptible"u8, value.Preemptible.Value);
        }

        if (value.PreventPrivilegeEscalation is not null)
        {
            writer.WriteBoolean("preventPrivilegeEscalation"u8, value.PreventPrivilegeEscalation.Value);
        }

        if (value.Processes is not null)
        {
            writer.WriteNumber("processes"u8, value.Processes.Value);
        }

        if (value.Project is not null)
        {
            writer.WriteString("project"u8, value.Project);
        }

        List(writer, "pvc"u8, value.Pvc, Pvc);
        if (value.RunAsGid is not null)
        {
            writer.WriteNumber("runAsGid"u8, value.RunAsGid.Value);
        }

        if (value.RunAsUid is not null)
        {
            writer.WriteNumber("runAsUid"u8, value.RunAsUid.Value);
        }

        if (value.RunAsUser is not null)
        {
            writer.WriteBoolean("runAsUser"u8, value.RunAsUser.Value);
        }

        if (value.ServiceType is not null)
        {
            writer.WriteNumber("serviceType"u8, value.ServiceType.Value);
        }

        if (value.Stdin is not null)
        {
            writer.WriteBoolean("stdin"u8, value.Stdin.Value);
        }

        if (value.TtlAfterFinish is not null)
        {
            writer.WriteNumber("ttlAfterFinish"u8, value.TtlAfterFinish.Value);
        }

        if (value.Tty is not null)
        {
            writer.WriteBoolean("tty"u8, value.Tty.Value);
        }

        if (value.Type is not null)
        {
            writer.WriteString("type"u8, value.Type);
        }

        List(writer, "volumes"u8, value.Volumes, Volume);
        if (value.WorkingDir is not null)
        {
            writer.WriteString("workingDir"u8, value.WorkingDir);
        }

        writer.WriteEndObject();
    }

    private static void GitSync(Utf8JsonWriter writer, GitSync value)
    {
        writer.WriteStartObject();
        if (value.Branch is not null)
        {
            writer.WriteString("branch"u8, value.Branch);
        }

        if (value.ByRevision is not null)
        {
            writer.WriteBoolean("byRevision"u8, value.ByRevision.Value);
        }

        if (value.Directory is not null)
        {
            writer.WriteString("directory"u8, value.Directory);
        }

        if (value.Image is not null)
        {
            writer.WriteString("image"u8, value.Image);
        }

        if (value.Password is not null)
        {
            writer.WriteString("password"u8, value.Password);
        }

        if (value.ReadOnly is not null)
        {
            writer.WriteBoolean("readOnly"u8, value.ReadOnly.Value);
        }

        if (value.Repository is not null)
        {
            writer.WriteString("repository"u8, value.Repository);
        }

        if (value.Revision is not null)
        {
            writer.WriteString("revision"u8, value.Revision);
        }

        if (value.Sync is not null)
        {
            writer.WriteBoolean("sync"u8, value.Sync.Value);
        }

        if (value.UseCredentials is not null)
        {
            writer.WriteBoolean("useCredentials"u8, value.UseCredentials.Value);
        }

        if (value.Username is not null)
        {
            writer.WriteString("username"u8, value.Username);
        }

        writer.WriteEndObject();
    }

    private static void PortMap(Utf8JsonWriter writer, PortMap value)
    {
        writer.WriteStartObject();
        if (value.AutoGenerate is not null)
        {
            writer.WriteBoolean("autoGenerate"u8, value.AutoGenerate.Value);
        }

        if (value.Container is not null)
        {
            writer.WriteNumber("container"u8, value.Container.Value);
        }

        if (value.External is not null)
        {
            writer.WriteNumber("external"u8, value.External.Value);
        }

        writer.WriteEndObject();
    }

    private static void Pvc(Utf8JsonWriter writer, Pvc value)
    {
        writer.WriteStartObject();
        if (value.Path is not null)
        {
            writer.WriteString("path"u8, value.Path);
        }

        if (value.ReadOnly is not null)
        {
            writer.WriteBoolean("readOnly"u8, value.ReadOnly.Value);
        }

        if (value.Size is not null)
        {
            writer.WriteString("size"u8, value.Size);
        }

        if (value.StorageClass is not null)
        {
            writer.WriteString("storageClass"u8, value.StorageClass);
        }

        writer.WriteEndObject();
    }

    private static void Volume(Utf8JsonWriter writer, Volume value)
    {
        writer.WriteStartObject();
        if (value.NfsServer is not null)
        {
            writer.WriteString("nfsServer"u8, value.NfsServer);
        }

        if (value.ReadOnly is not null)
        {
            writer.WriteBoolean("readOnly"u8, value.ReadOnly.Value);
        }

        if (value.SourcePath is not null)
        {
            writer.WriteString("sourcePath"u8, value.SourcePath);
        }

        if (value.TargetPath is not null)
        {
            writer.WriteString("targetPath"u8, value.TargetPath);
        }

        writer.WriteEndObject();
    }
}
