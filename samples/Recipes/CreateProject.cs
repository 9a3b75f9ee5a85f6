using RunAi.Administrator;

namespace RunAi.Generated.Recipes;

/// <summary>Recipe 1: a department, and a project in it, with a GPU quota in a node pool.</summary>
public static class CreateProject
{
    /// <summary>Creates the department and the project.</summary>
    public static async Task<Project> RunAsync(
        IAdministratorClient runAi, string clusterName, string nodePoolName, string name, double gpus, CancellationToken cancellationToken = default)
    {
        var cluster = (await runAi.Clusters.GetClustersAsync(cancellationToken)).Single(cluster => cluster.Name == clusterName);
        var nodePools = await runAi.NodePools.GetNodePoolsAsync(cancellationToken);
        var nodePool = nodePools.NodePools!.Single(pool => pool.ClusterId == cluster.Uuid && pool.Name == nodePoolName);
        var quota = new ResourcesNullable
        {
            NodePool = new() { Id = nodePool.Id!, Name = nodePool.Name },
            Gpu = new() { Deserved = gpus },
        };

        var department = await runAi.Departments.CreateDepartmentAsync(
            new() { Name = $"{name}-department", ClusterId = cluster.Uuid, Resources = [quota] }, cancellationToken);
        return await runAi.Projects.CreateProjectAsync(
            new() { Name = name, ClusterId = cluster.Uuid, ParentId = department.Id, Resources = [quota] }, cancellationToken);
    }
}
