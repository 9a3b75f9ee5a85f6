using BenchmarkDotNet.Attributes;
using RunAi.Generated.Benchmarks.Kiota.Administrator.Api.V1.OrgUnit.Projects;

namespace RunAi.Generated.Benchmarks.Cases;

public partial class ListProjects
{
    [Benchmark]
    public Task<ProjectsGetResponse?> Kiota() => _competitors.Kiota.ListProjectsAsync();
}
