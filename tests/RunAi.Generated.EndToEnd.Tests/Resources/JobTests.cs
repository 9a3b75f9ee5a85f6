using RunAi.Generated.EndToEnd.Tests.Support;
using RunAi.Researcher;

namespace RunAi.Generated.EndToEnd.Tests.Resources;

/// <summary>The life of jobs on a cluster, through the Researcher API.</summary>
public sealed class JobTests(SandboxFixture fixture) : IClassFixture<SandboxFixture>
{
    private const string Project = "vision";

    private IJobsClient Jobs => fixture.Researcher.Jobs;

    [Fact]
    public async Task The_projects_to_submit_to_are_those_of_the_tenant()
    {
        var projects = await fixture.Researcher.Projects.ListProjectsAsync(Cancellation.Token);

        Assert.Equal(fixture.Sandbox.Tenant.Projects.Select(project => project.Name), projects.Data!.Select(project => project.Name));
    }

    [Fact]
    public async Task A_submitted_job_runs_with_its_settings()
    {
        var name = await SubmitAsync(new ApiJob { Gpu = 0.5, Type = "training", Image = "registry.example/image:1" });

        var job = (await Jobs.GetJobAsync(Project, name, cancellationToken: Cancellation.Token)).Data!.Single();

        Assert.Equal(("Running", 0.5, "registry.example/image:1"), (job.Status, job.CurrentAllocatedGpus, job.Images));
    }

    [Fact]
    public async Task A_submitted_job_is_in_the_list_of_its_project()
    {
        var name = await SubmitAsync(new ApiJob { Type = "training" });

        Assert.Contains((await Jobs.ListJobsAsync(Project, cancellationToken: Cancellation.Token)).Data!, job => job.Name == name);
    }

    [Fact]
    public async Task The_list_can_be_restricted_to_a_type()
    {
        await SubmitAsync(new ApiJob { Type = "training" });
        var name = await SubmitAsync(new ApiJob { Type = "interactive" });

        var jobs = await Jobs.ListJobsAsync(Project, "interactive", Cancellation.Token);

        Assert.Equal([name], jobs.Data!.Select(job => job.Name));
    }

    [Fact]
    public async Task A_job_without_a_name_gets_one_from_its_prefix()
    {
        var answer = await Jobs.SubmitJobAsync(new() { Job = new ApiJob { Project = Project, JobNamePrefix = "nightly" } }, Cancellation.Token);

        Assert.Equal("nightly-1", answer.Name);
    }

    [Fact]
    public async Task A_deleted_job_is_gone()
    {
        var name = await SubmitAsync(new ApiJob());

        var answer = await Jobs.DeleteJobAsync(name, Cancellation.Token);

        Assert.Equal((true, name, false), (answer.Ok, answer.Name, fixture.Sandbox.Tenant.Jobs.Any(job => job.Name == name)));
    }

    [Fact]
    public async Task A_name_with_characters_of_a_path_stays_one_segment()
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
