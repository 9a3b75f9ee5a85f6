namespace RunAi.Generated.Sandbox;

/// <summary>A snapshot of the tenant.</summary>
/// <param name="Clusters">The clusters.</param>
/// <param name="Departments">The departments.</param>
/// <param name="Projects">The projects.</param>
/// <param name="Jobs">The submitted jobs that have not been deleted.</param>
/// <param name="Workloads">The submitted workloads that have not been deleted.</param>
/// <param name="Resources">The node pools, users, access rules and assets.</param>
public sealed record SandboxTenant(
    IReadOnlyList<SandboxCluster> Clusters,
    IReadOnlyList<SandboxDepartment> Departments,
    IReadOnlyList<SandboxProject> Projects,
    IReadOnlyList<SandboxJob> Jobs,
    IReadOnlyList<SandboxWorkload> Workloads,
    IReadOnlyList<SandboxResource> Resources);
