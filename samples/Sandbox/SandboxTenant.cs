namespace RunAi.Generated.Sandbox;

/// <summary>What the tenant holds at this moment.</summary>
/// <param name="Clusters">The clusters.</param>
/// <param name="Departments">The departments.</param>
/// <param name="Projects">The projects.</param>
/// <param name="Jobs">The jobs that were submitted and not deleted.</param>
public sealed record SandboxTenant(
    IReadOnlyList<SandboxCluster> Clusters,
    IReadOnlyList<SandboxDepartment> Departments,
    IReadOnlyList<SandboxProject> Projects,
    IReadOnlyList<SandboxJob> Jobs);
