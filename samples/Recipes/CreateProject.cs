using RunAi.Administrator;

namespace RunAi.Generated.Recipes;

/// <summary>Recipe 1: a department, and a project in it, with a GPU quota in a node pool, unless they exist.</summary>
public static class CreateProject
{
    /// <summary>Creates the department and the project. Node pools have the same names in several clusters, so the condition selects one.</summary>
    public static async Task<Project> RunAsync(
        IAdministratorClient runAi, string clusterName, string nodePoolName, string name, double gpus, CancellationToken cancellationToken = default)
    {
        var cluster = await runAi.Clusters.GetClusterByNameAsync(clusterName, cancellationToken: cancellationToken);
        var nodePool = await runAi.NodePools.GetNodePoolByNameAsync(nodePoolName, pool => pool.ClusterId == cluster.Uuid, cancellationToken);
        var quota = new ResourcesNullable { NodePool = new() { Id = nodePool.Id!, Name = nodePool.Name }, Gpu = new() { Deserved = gpus } };
        var department = await runAi.Departments.EnsureDepartmentAsync(
            new() { Name = $"{name}-department", ClusterId = cluster.Uuid, Resources = [quota] }, cancellationToken);
        return (await runAi.Projects.EnsureProjectAsync(
            new() { Name = name, ClusterId = cluster.Uuid, ParentId = department.Value.Id, Resources = [quota] }, cancellationToken)).Value;
    }
}
