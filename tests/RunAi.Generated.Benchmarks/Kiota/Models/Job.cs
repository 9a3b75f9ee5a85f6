using Microsoft.Kiota.Abstractions.Extensions;
using Microsoft.Kiota.Abstractions.Serialization;

namespace RunAi.Generated.Benchmarks.Kiota.Models;

/// <summary>As Kiota generates it.</summary>
public class Job : IAdditionalDataHolder, IParsable
{
    public Job() => AdditionalData = new Dictionary<string, object>();

    public IDictionary<string, object> AdditionalData { get; set; }

    public List<string>? Arguments { get; set; }

    public long? BackoffLimit { get; set; }

    public List<string>? Command { get; set; }

    public long? Completions { get; set; }

    public double? Cpu { get; set; }

    public double? CpuLimit { get; set; }

    public bool? CreateHomeDir { get; set; }

    public bool? Elastic { get; set; }

    public JobEnvironment? Environment { get; set; }

    public List<GitSync>? GitSync { get; set; }

    public double? Gpu { get; set; }

    public string? GpuMemory { get; set; }

    public bool? HostIpc { get; set; }

    public bool? HostNetwork { get; set; }

    public string? Image { get; set; }

    public string? ImagePullPolicy { get; set; }

    public string? JobNamePrefix { get; set; }

    public bool? Jupyter { get; set; }

    public string? JupyterPassword { get; set; }

    public bool? LargeShm { get; set; }

    public string? Memory { get; set; }

    public string? MemoryLimit { get; set; }

    public bool? Mpi { get; set; }

    public string? Name { get; set; }

    public string? NodeType { get; set; }

    public long? Parallelism { get; set; }

    public List<PortMap>? Ports { get; set; }

    public bool? Preemptible { get; set; }

    public bool? PreventPrivilegeEscalation { get; set; }

    public long? Processes { get; set; }

    public string? Project { get; set; }

    public List<Pvc>? Pvc { get; set; }

    public long? RunAsGid { get; set; }

    public long? RunAsUid { get; set; }

    public bool? RunAsUser { get; set; }

    public long? ServiceType { get; set; }

    public bool? Stdin { get; set; }

    public long? TtlAfterFinish { get; set; }

    public bool? Tty { get; set; }

    public string? Type { get; set; }

    public List<Volume>? Volumes { get; set; }

    public string? WorkingDir { get; set; }

    public static Job CreateFromDiscriminatorValue(IParseNode parseNode) => new();

    public virtual IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>>
    {
        { "arguments", n => { Arguments = n.GetCollectionOfPrimitiveValues<string>()?.AsList(); } },
        { "backoffLimit", n => { BackoffLimit = n.GetLongValue(); } },
        { "command", n => { Command = n.GetCollectionOfPrimitiveValues<string>()?.AsList(); } },
        { "completions", n => { Completions = n.GetLongValue(); } },
        { "cpu", n => { Cpu = n.GetDoubleValue(); } },
        { "cpuLimit", n => { CpuLimit = n.GetDoubleValue(); } },
        { "createHomeDir", n => { CreateHomeDir = n.GetBoolValue(); } },
        { "elastic", n => { Elastic = n.GetBoolValue(); } },
        { "environment", n => { Environment = n.GetObjectValue<JobEnvironment>(JobEnvironment.CreateFromDiscriminatorValue); } },
        { "gitSync", n => { GitSync = n.GetCollectionOfObjectValues<GitSync>(global::RunAi.Generated.Benchmarks.Kiota.Models.GitSync.CreateFromDiscriminatorValue)?.AsList(); } },
        { "gpu", n => { Gpu = n.GetDoubleValue(); } },
        { "gpuMemory", n => { GpuMemory = n.GetStringValue(); } },
        { "hostIpc", n => { HostIpc = n.GetBoolValue(); } },
        { "hostNetwork", n => { HostNetwork = n.GetBoolValue(); } },
        { "image", n => { Image = n.GetStringValue(); } },
        { "imagePullPolicy", n => { ImagePullPolicy = n.GetStringValue(); } },
        { "jobNamePrefix", n => { JobNamePrefix = n.GetStringValue(); } },
        { "jupyter", n => { Jupyter = n.GetBoolValue(); } },
        { "jupyterPassword", n => { JupyterPassword = n.GetStringValue(); } },
        { "largeShm", n => { LargeShm = n.GetBoolValue(); } },
        { "memory", n => { Memory = n.GetStringValue(); } },
        { "memoryLimit", n => { MemoryLimit = n.GetStringValue(); } },
        { "mpi", n => { Mpi = n.GetBoolValue(); } },
        { "name", n => { Name = n.GetStringValue(); } },
        { "nodeType", n => { NodeType = n.GetStringValue(); } },
        { "parallelism", n => { Parallelism = n.GetLongValue(); } },
        { "ports", n => { Ports = n.GetCollectionOfObjectValues<PortMap>(global::RunAi.Generated.Benchmarks.Kiota.Models.PortMap.CreateFromDiscriminatorValue)?.AsList(); } },
        { "preemptible", n => { Preemptible = n.GetBoolValue(); } },
        { "preventPrivilegeEscalation", n => { PreventPrivilegeEscalation = n.GetBoolValue(); } },
        { "processes", n => { Processes = n.GetLongValue(); } },
        { "project", n => { Project = n.GetStringValue(); } },
        { "pvc", n => { Pvc = n.GetCollectionOfObjectValues<Pvc>(global::RunAi.Generated.Benchmarks.Kiota.Models.Pvc.CreateFromDiscriminatorValue)?.AsList(); } },
        { "runAsGid", n => { RunAsGid = n.GetLongValue(); } },
        { "runAsUid", n => { RunAsUid = n.GetLongValue(); } },
        { "runAsUser", n => { RunAsUser = n.GetBoolValue(); } },
        { "serviceType", n => { ServiceType = n.GetLongValue(); } },
        { "stdin", n => { Stdin = n.GetBoolValue(); } },
        { "ttlAfterFinish", n => { TtlAfterFinish = n.GetLongValue(); } },
        { "tty", n => { Tty = n.GetBoolValue(); } },
        { "type", n => { Type = n.GetStringValue(); } },
        { "volumes", n => { Volumes = n.GetCollectionOfObjectValues<Volume>(global::RunAi.Generated.Benchmarks.Kiota.Models.Volume.CreateFromDiscriminatorValue)?.AsList(); } },
        { "workingDir", n => { WorkingDir = n.GetStringValue(); } },
    };

    public virtual void Serialize(ISerializationWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteCollectionOfPrimitiveValues<string>("arguments", Arguments);
        writer.WriteLongValue("backoffLimit", BackoffLimit);
        writer.WriteCollectionOfPrimitiveValues<string>("command", Command);
        writer.WriteLongValue("completions", Completions);
        writer.WriteDoubleValue("cpu", Cpu);
        writer.WriteDoubleValue("cpuLimit", CpuLimit);
        writer.WriteBoolValue("createHomeDir", CreateHomeDir);
        writer.WriteBoolValue("elastic", Elastic);
        writer.WriteObjectValue<JobEnvironment>("environment", Environment);
        writer.WriteCollectionOfObjectValues<GitSync>("gitSync", GitSync);
        writer.WriteDoubleValue("gpu", Gpu);
        writer.WriteStringValue("gpuMemory", GpuMemory);
        writer.WriteBoolValue("hostIpc", HostIpc);
        writer.WriteBoolValue("hostNetwork", HostNetwork);
        writer.WriteStringValue("image", Image);
        writer.WriteStringValue("imagePullPolicy", ImagePullPolicy);
        writer.WriteStringValue("jobNamePrefix", JobNamePrefix);
        writer.WriteBoolValue("jupyter", Jupyter);
        writer.WriteStringValue("jupyterPassword", JupyterPassword);
        writer.WriteBoolValue("largeShm", LargeShm);
        writer.WriteStringValue("memory", Memory);
        writer.WriteStringValue("memoryLimit", MemoryLimit);
        writer.WriteBoolValue("mpi", Mpi);
        writer.WriteStringValue("name", Name);
        writer.WriteStringValue("nodeType", NodeType);
        writer.WriteLongValue("parallelism", Parallelism);
        writer.WriteCollectionOfObjectValues<PortMap>("ports", Ports);
        writer.WriteBoolValue("preemptible", Preemptible);
        writer.WriteBoolValue("preventPrivilegeEscalation", PreventPrivilegeEscalation);
        writer.WriteLongValue("processes", Processes);
        writer.WriteStringValue("project", Project);
        writer.WriteCollectionOfObjectValues<Pvc>("pvc", Pvc);
        writer.WriteLongValue("runAsGid", RunAsGid);
        writer.WriteLongValue("runAsUid", RunAsUid);
        writer.WriteBoolValue("runAsUser", RunAsUser);
        writer.WriteLongValue("serviceType", ServiceType);
        writer.WriteBoolValue("stdin", Stdin);
        writer.WriteLongValue("ttlAfterFinish", TtlAfterFinish);
        writer.WriteBoolValue("tty", Tty);
        writer.WriteStringValue("type", Type);
        writer.WriteCollectionOfObjectValues<Volume>("volumes", Volumes);
        writer.WriteStringValue("workingDir", WorkingDir);
        writer.WriteAdditionalData(AdditionalData);
    }
}
