using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Seed;

namespace RunAi.Generated.Sandbox.State;

/// <summary>Fills a new tenant.</summary>
internal static class TenantSeed
{
    private const string Author = "sandbox";

    /// <summary>Gets the default: one cluster, two node pools, two departments, three projects.</summary>
    private static SeedDocument Default { get; } = new()
    {
        Clusters =
        [
            new SeedCluster
            {
                Name = "sandbox-cluster",
                NodePools = ["default", "a100"],
                Departments =
                [
                    new SeedDepartment
                    {
                        Name = "research",
                        Gpus = 16,
                        Projects = [new SeedProject { Name = "vision", Gpus = 8 }, new SeedProject { Name = "language", Gpus = 8 }],
                    },
                    new SeedDepartment { Name = "engineering", Gpus = 8, Projects = [new SeedProject { Name = "platform", Gpus = 4 }] },
                ],
            },
        ],
    };

    /// <param name="state">An empty tenant.</param>
    /// <param name="clusterUrl">The address of the clusters, which is the address of the sandbox.</param>
    /// <param name="seed">The contents; null for the default.</param>
    public static void Fill(TenantState state, string clusterUrl, SeedDocument? seed)
    {
        lock (state.Gate)
        {
            foreach (var cluster in (seed ?? Default).Clusters)
            {
                Fill(state, state.AddCluster(state.NextUuid(), cluster.Name, clusterUrl, cluster.Version), cluster);
            }

            state.NotifyChanged();
        }
    }

    private static void Fill(TenantState state, ClusterRecord cluster, SeedCluster seed)
    {
        var departments = seed.Departments.Select(department => state.AddDepartment(cluster, department.Name, [], department.Gpus, Author)).ToList();
        foreach (var name in seed.NodePools)
        {
            var body = new JObject { ["name"] = name, ["labelKey"] = "node-pool", ["labelValue"] = name, ["clusterId"] = cluster.Uuid.ToString() };
            state.AddResource(ResourceKind.NodePool, name, body, Author);
        }

        foreach (var (department, record) in seed.Departments.Zip(departments))
        {
            foreach (var project in department.Projects)
            {
                var added = state.AddProject(record, project.Name, [], project.Gpus, Author);
                state.Workloads.AddRange(project.Workloads.Select(workload => CreateWorkload(state, added, workload)));
            }
        }
    }

    private static WorkloadRecord CreateWorkload(TenantState state, ProjectRecord project, SeedWorkload seed)
    {
        var workload = new WorkloadRecord
        {
            Id = state.NextUuid(),
            Kind = WorkloadKind.All.Single(kind => kind.Type == seed.Type),
            Name = seed.Name,
            Project = project,
            User = seed.SubmittedBy,
            CreatedAt = state.Now,
            PhaseUpdatedAt = state.Now,
            Body = new JObject
            {
                ["name"] = seed.Name,
                ["projectId"] = ResponseMapper.Text(project.Id),
                ["clusterId"] = project.ClusterUuid.ToString(),
                ["spec"] = new JObject { ["image"] = seed.Image, ["compute"] = new JObject { ["gpuDevicesRequest"] = seed.Gpus } },
            },
        };
        if (seed.Phase is "Stopped" or "Stopping")
        {
            workload.TrySuspend(state.Now);
        }

        workload.SetPhase(seed.Phase, state.Now);
        return workload;
    }
}
