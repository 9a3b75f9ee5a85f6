using Newtonsoft.Json;

namespace RunAi.Generated.Sandbox.Seed;

/// <summary>The initial tenant in a file.</summary>
internal sealed record SeedDocument
{
    [JsonProperty(Required = Required.Always)]
    public required IReadOnlyList<SeedCluster> Clusters { get; init; }
}

/// <summary>A cluster.</summary>
internal sealed record SeedCluster
{
    [JsonProperty(Required = Required.Always)]
    public required string Name { get; init; }

    public string Version { get; init; } = "2.18.0";

    public IReadOnlyList<string> NodePools { get; init; } = ["default"];

    public IReadOnlyList<SeedDepartment> Departments { get; init; } = [];
}

/// <summary>A department.</summary>
internal sealed record SeedDepartment
{
    [JsonProperty(Required = Required.Always)]
    public required string Name { get; init; }

    public decimal Gpus { get; init; }

    public IReadOnlyList<SeedProject> Projects { get; init; } = [];
}

/// <summary>A project.</summary>
internal sealed record SeedProject
{
    [JsonProperty(Required = Required.Always)]
    public required string Name { get; init; }

    public decimal Gpus { get; init; }

    public IReadOnlyList<SeedWorkload> Workloads { get; init; } = [];
}

/// <summary>A workload.</summary>
internal sealed record SeedWorkload
{
    [JsonProperty(Required = Required.Always)]
    public required string Name { get; init; }

    [JsonProperty(Required = Required.Always)]
    public required string Type { get; init; }

    public string Phase { get; init; } = "Running";

    public string Image { get; init; } = "ubuntu";

    public int Gpus { get; init; }

    public string SubmittedBy { get; init; } = "sandbox";
}
