namespace RunAi.Generated.Benchmarks.Plain;

/// <summary>A job.</summary>
public sealed class Job
{
    public List<string>? Arguments { get; set; }

    public long? BackoffLimit { get; set; }

    public List<string>? Command { get; set; }

    public long? Completions { get; set; }

    public double? Cpu { get; set; }

    public double? CpuLimit { get; set; }

    public bool? CreateHomeDir { get; set; }

    public bool? Elastic { get; set; }

    public Dictionary<string, string>? Environment { get; set; }

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
}
