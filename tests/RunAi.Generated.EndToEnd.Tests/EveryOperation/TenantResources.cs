using RunAi.Generated.EndToEnd.Tests.Support;
using RunAi.Researcher;

namespace RunAi.Generated.EndToEnd.Tests.EveryOperation;

/// <summary>Things that an argument can name, made new for each call: many calls delete what they are given.</summary>
internal sealed class TenantResources
{
    private readonly Dictionary<(Type, string), object> _values = [];

    private TenantResources(SandboxFixture fixture) => Fixture = fixture;

    private SandboxFixture Fixture { get; }

    public static async Task<TenantResources> CreateAsync(SandboxFixture fixture)
    {
        var resources = new TenantResources(fixture);
        await resources.FillAsync();
        return resources;
    }

    /// <summary>The thing that an argument or member of this type and name stands for, or null for any other argument.</summary>
    public object? Find(Type type, string name) => _values.GetValueOrDefault((type, name.ToUpperInvariant()));

    private async Task FillAsync()
    {
        var administrator = Fixture.Administrator;
        var department = await administrator.Departments.CreateDepartmentAsync(Samples.Department(Fixture.Cluster), Cancellation.Token);
        var project = await administrator.Projects.CreateProjectAsync(Samples.Project(Fixture.Cluster), Cancellation.Token);
        var job = await Fixture.Researcher.Jobs.SubmitJobAsync(new() { Job = new ApiJob { Project = project.Name } }, Cancellation.Token);

        Set("projectId", project.Id);
        Set("projectId", long.Parse(project.Id, System.Globalization.CultureInfo.InvariantCulture));
        Set("departmentId", department.Id);
        Set("departmentId", long.Parse(department.Id, System.Globalization.CultureInfo.InvariantCulture));
        Set("parentId", $"{Fixture.Sandbox.Tenant.Departments[0].Id}");
        Set("clusterUuid", Fixture.Cluster.Uuid);
        Set("clusterUuid", $"{Fixture.Cluster.Uuid}");
        Set("clusterId", Fixture.Cluster.Uuid);
        Set("project", project.Name);
        Set("projectName", project.Name);
        Set("jobName", job.Name!);
        Set("name", Samples.Name("sample"));
    }

    private void Set(string name, object value) => _values[(value.GetType(), name.ToUpperInvariant())] = value;
}
