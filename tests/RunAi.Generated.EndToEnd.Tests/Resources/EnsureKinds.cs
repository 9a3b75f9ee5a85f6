namespace RunAi.Generated.EndToEnd.Tests.Resources;

/// <summary>The resources that are ensured, with a call for each one.</summary>
internal static class EnsureKinds
{
    /// <summary>Calls the method that ensures a resource with a name.</summary>
    /// <returns>The ID, and whether the resource was created.</returns>
    public delegate Task<(string? Id, bool WasCreated)> Call(IAdministratorClient runAi, string name, Project project, CancellationToken cancellationToken);

    /// <summary>Gets the calls by the names of the resources.</summary>
    public static IReadOnlyDictionary<string, Call> All { get; } = new Dictionary<string, Call>(StringComparer.Ordinal)
    {
        ["user"] = static async (runAi, name, _, token) => Describe(
            await runAi.Users.EnsureUserAsync(new() { Email = name + "@example.com" }, token), value => value.Id, value => value.Id),
        ["service account"] = static async (runAi, name, _, token) => Describe(
            await runAi.ServiceAccounts.EnsureServiceAccountAsync(new() { Name = name }, token), value => value.Id, value => value.Id),
        ["access key"] = static async (runAi, name, _, token) => Describe(
            await runAi.AccessKeys.EnsureAccessKeyAsync(new() { Name = name }, token), value => value.Id, value => value.Id),
        ["NFS"] = static async (runAi, name, project, token) => Describe(
            await runAi.Nfs.EnsureNfsAssetAsync(
                new() { Meta = CreateMeta(name, project), Spec = new() { Server = "nfs.example.com", Path = "/data", MountPath = "/data" } }, token),
            value => value.Meta.Id.ToString()),
        ["git"] = static async (runAi, name, project, token) => Describe(
            await runAi.Git.EnsureGitAssetAsync(
                new() { Meta = CreateMeta(name, project), Spec = new() { Repository = "https://git.example.com/a", Path = "/code" } }, token),
            value => value.Meta.Id.ToString()),
        ["host path"] = static async (runAi, name, project, token) => Describe(
            await runAi.HostPath.EnsureHostPathAsync(
                new() { Meta = CreateMeta(name, project), Spec = new() { Path = "/data", MountPath = "/data" } }, token),
            value => value.Meta.Id.ToString()),
        ["config map"] = static async (runAi, name, project, token) => Describe(
            await runAi.ConfigMap.EnsureConfigMapAssetAsync(
                new() { Meta = CreateMeta(name, project), Spec = new() { ConfigMapValue = "settings", MountPath = "/settings" } }, token),
            value => value.Meta.Id.ToString()),
        ["workspace"] = static async (runAi, name, project, token) => Describe(
            await runAi.EnsureWorkspaceAsync(
                new() { Name = name, ProjectId = project.Id, ClusterId = project.ClusterId, Spec = new() { Image = "image" } }, token),
            value => value.WorkloadId.ToString()),
        ["training"] = static async (runAi, name, project, token) => Describe(
            await runAi.EnsureTrainingAsync(
                new() { Name = name, ProjectId = project.Id, ClusterId = project.ClusterId, Spec = new() { Image = "image" } }, token),
            value => value.WorkloadId.ToString()),
        ["distributed training"] = static async (runAi, name, project, token) => Describe(
            await runAi.EnsureDistributedAsync(
                new() { Name = name, ProjectId = project.Id, ClusterId = project.ClusterId, Spec = new() { Image = "image", NumWorkers = 1 } }, token),
            value => value.WorkloadId.ToString()),
        ["inference"] = static async (runAi, name, project, token) => Describe(
            await runAi.EnsureInferenceAsync(
                new() { Name = name, ProjectId = project.Id, ClusterId = project.ClusterId, Spec = new() { Image = "image" } }, token),
            value => value.WorkloadId.ToString()),
        ["project of the older API"] = static async (runAi, name, project, token) => Describe(
            await runAi.K8sProjects.EnsureK8sProjectAsync(
                new()
                {
                    Name = name,
                    ClusterUuid = project.ClusterId,
                    DepartmentId = int.Parse(project.ParentId!, System.Globalization.CultureInfo.InvariantCulture),
                    DeservedGpus = 1,
                },
                token),
            value => $"{value.Id}"),
        ["department of the older API"] = static async (runAi, name, project, token) => Describe(
            await runAi.K8sDepartments.EnsureK8sDepartmentAsync(new() { Id = 0, Name = name, ClusterUuid = project.ClusterId, DeservedGpus = 1 }, token),
            value => $"{value.Id}"),
        ["user of the older API"] = static async (runAi, name, _, token) => Describe(
            await runAi.K8sUsers.EnsureK8sUserAsync(
                new()
                {
                    UserId = "",
                    Email = name + "@example.com",
                    Password = "Secret-1",
                    Roles = [],
                    PermittedClusters = [],
                    PermitAllClusters = true,
                },
                token),
            value => value.UserId),
    };

    private static AssetCreationRequest CreateMeta(string name, Project project) => new()
    {
        Name = name,
        Scope = Scope.Project,
        ProjectId = int.Parse(project.Id, System.Globalization.CultureInfo.InvariantCulture),
    };

    private static (string? Id, bool WasCreated) Describe<T>(Ensured<T> ensured, Func<T, string?> getId) => (getId(ensured.Value), ensured.WasCreated);

    private static (string? Id, bool WasCreated) Describe<T, TCreated>(
        Ensured<T, TCreated> ensured, Func<T, string?> getId, Func<TCreated, string?> getCreatedId)
        where T : class
        where TCreated : class =>
        (ensured.WasCreated ? getCreatedId(ensured.Created) : getId(ensured.Existing), ensured.WasCreated);
}
