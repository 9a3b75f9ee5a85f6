using RunAi.Administrator;
using RunAi.Generated.Benchmarks.Samples;
using RunAi.Researcher;

namespace RunAi.Generated.Benchmarks.RunAi;

/// <summary>The request bodies in the models of this project.</summary>
internal static class RunAiSamples
{
    public static ProjectCreationRequest Project() => new()
    {
        Name = "vision-7",
        ClusterId = PlainSamples.Cluster,
        ParentId = "4499998",
        RequestedNamespace = "runai-vision-7",
        Description = "Project 7 of vision",
        EnforceRunaiScheduler = true,
        DefaultNodePools = ["a100", "default"],
        Resources = [Quota("100000", "default"), Quota("100017", "a100")],
    };

    public static ApiSubmitJobParams Job() => new()
    {
        Job = new ApiJob
        {
            Name = "train-resnet",
            Project = "vision-7",
            Image = "registry.example.com/train:24.11",
            Command = ["python"],
            Arguments = ["train.py", "--epochs", "90"],
            Environment = new Dictionary<string, string> { ["NCCL_DEBUG"] = "INFO", ["LEARNING_RATE"] = "0.1" },
            Gpu = 0.5,
            Cpu = 4,
            Memory = "16G",
            LargeShm = true,
            RunAsUid = 1000,
            Volumes = [new ApiVolume { SourcePath = "/data", TargetPath = "/mnt/data", ReadOnly = true }],
        },
    };

    private static ResourcesNullable Quota(string id, string name) => new()
    {
        NodePool = new ResourcesNullableNodePool { Id = id, Name = name },
        Gpu = new ResourcesNullableGpu { Deserved = 4, Limit = -1, OverQuotaWeight = 2 },
        Cpu = new ResourcesNullableCpu { Deserved = 8000, OverQuotaWeight = 2 },
        Memory = new ResourcesNullableMemory { Deserved = 32768, OverQuotaWeight = 2, Units = Units.Mib },
    };
}
