using RunAi.Generated.EndToEnd.Tests.Support;
using RunAi.Researcher;

namespace RunAi.Generated.EndToEnd.Tests.Resources;

/// <summary>Tests jobs in the Researcher API.</summary>
public sealed class JobTests(SandboxFixture fixture) : IClassFixture<SandboxFixture>
{
    private const string Project = "vision";

    private IResearcherJobsClient Jobs => fixture.Researcher.Jobs;

    [Fact]
    public async Task The_Researcher_API_returns_the_projects_of_the_tenant()
    {
        var projects = await fixture.Researcher.Projects.ListProjectsAsync(Cancellation.Token);

        Assert.Equal(fixture.Sandbox.Tenant.Projects.Select(project => project.Name), projects.Data!.Select(project => project.Name));
    }

    [Fact]
    public async Task Submitted_jobs_run_with_their_settings()
    {
        var name = await SubmitAsync(new ApiJob { Gpu = 0.5, Type = "training", Image = "registry.example/image:1" });

        var job = (await Jobs.GetJobAsync(Project, name, cancellationToken: Cancellation.Token)).Data!.Single();

        Assert.Equal(("Running", 0.5, "registry.example/image:1"), (job.Status, job.CurrentAllocatedGpus, job.Images));
    }

    [Fact]
    public async Task Submitted_jobs_are_listed_in_their_project()
    {
        var name = await SubmitAsync(new ApiJob { Type = "training" });

        Assert.Contains((await Jobs.ListJobsAsync(Project, cancellationToken: Cancellation.Token)).Data!, job => job.Name == name);
    }

    [Fact]
    public async Task Lists_can_be_filtered_by_type()
    {
        await SubmitAsync(new ApiJob { Type = "training" });
        var name = await SubmitAsync(new ApiJob { Type = "interactive" });

        var jobs = await Jobs.ListJobsAsync(Project, new() { JobTypeFilter = "interactive" }, Cancellation.Token);

        Assert.Equal([name], jobs.Data!.Select(job => job.Name));
    }

    [Fact]
    public async Task Jobs_without_a_name_are_named_after_their_prefix()
    {
        var response = await Jobs.SubmitJobAsync(new() { Job = new ApiJob { Project = Project, JobNamePrefix = "nightly" } }, Cancellation.Token);

        Assert.Equal("nightly-1", response.Name);
    }

    [Fact]
    public async Task Deleted_jobs_do_not_exist()
    {
        var name = await SubmitAsync(new ApiJob());

        var response = await Jobs.DeleteJobAsync(name, Cancellation.Token);

        Assert.Equal((true, name, false), (response.Ok, response.Name, fixture.Sandbox.Tenant.Jobs.Any(job => job.Name == name)));
    }

    [Fact]
    public async Task Names_with_path_separators_are_one_segment()
    {
        var name = await SubmitAsync(new ApiJob { Name = "a/b?c#d%2f e" });

        Assert.Equal(name, (await Jobs.GetJobAsync(Project, name, cancellationToken: Cancellation.Token)).Data!.Single().Name);
    }

    private async Task<string> SubmitAsync(ApiJob job)
    {
        job.Name ??= Samples.Name("job");
        job.Project = Project;
        return (await Jobs.SubmitJobAsync(new() { Job = job }, Cancellation.Token)).Name!;
    }
}
