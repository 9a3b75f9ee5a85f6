using RunAi.Generated.Benchmarks.Plain;

namespace RunAi.Generated.Benchmarks.Samples;

/// <summary>The request bodies in plain classes.</summary>
internal static class PlainSamples
{
    public static readonly Guid Cluster = new("71f69d83-4ba1-4d8e-9af1-204a6f1c9d00");

    public static ProjectCreation Project() => new()
    {
        Name = "vision-7",
        ClusterId = Cluster,
        ParentId = "4499998",
        RequestedNamespace = "runai-vision-7",
        Description = "Project 7 of vision",
        EnforceRunaiScheduler = true,
        DefaultNodePools = ["a100", "default"],
        Resources = [Quota("100000", "default"), Quota("100017", "a100")],
    };

    public static JobSubmission Job() => new()
    {
        Job = new Job
        {
            Name = "train-resnet",
            Project = "vision-7",
            Image = "registry.example.com/train:24.11",
            Command = ["python"],
            Arguments = ["train.py", "--epochs", "90"],
            Environment = new() { ["NCCL_DEBUG"] = "INFO", ["LEARNING_RATE"] = "0.1" },
            Gpu = 0.5,
            Cpu = 4,
            Memory = "16G",
            LargeShm = true,
            RunAsUid = 1000,
            Volumes = [new Volume { SourcePath = "/data", TargetPath = "/mnt/data", ReadOnly = true }],
        },
    };

    private static Quota Quota(string id, string name) => new()
    {
        NodePool = new NodePool { Id = id, Name = name },
        Gpu = new GpuQuota { Deserved = 4, Limit = -1, OverQuotaWeight = 2 },
        Cpu = new CpuQuota { Deserved = 8000, OverQuotaWeight = 2 },
        Memory = new MemoryQuota { Deserved = 32768, OverQuotaWeight = 2, Units = "Mib" },
    };
}
