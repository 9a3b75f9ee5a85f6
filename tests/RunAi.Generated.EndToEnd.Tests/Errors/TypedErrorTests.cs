using Microsoft.Extensions.DependencyInjection;
using RunAi.Generated.EndToEnd.Tests.Support;
using RunAi.Researcher;
using AdministratorError = RunAi.Administrator.Error;
using ResearcherError = RunAi.Researcher.Error;

namespace RunAi.Generated.EndToEnd.Tests.Errors;

/// <summary>Errors of both APIs arrive as the models that the specs declare for them.</summary>
public sealed class TypedErrorTests(SandboxFixture fixture) : IClassFixture<SandboxFixture>
{
    private RunAi.Administrator.IProjectsClient Projects => fixture.Administrator.Projects;

    [Fact]
    public async Task An_unknown_id_is_404_with_the_error_model()
    {
        var error = await Assert.ThrowsAsync<RunAiApiException<AdministratorError>>(() => Projects.GetProjectAsync("4711", Cancellation.Token));

        Assert.Equal((404, 404, "There is no project '4711'."), (error.ResponseStatusCode, error.Error.Code, error.Error.Message));
    }

    [Fact]
    public async Task The_message_says_operation_status_and_reason()
    {
        var error = await Assert.ThrowsAnyAsync<RunAiApiException>(() => Projects.GetProjectAsync("4711", Cancellation.Token));

        Assert.Equal("get_project failed with 404 (NotFound): There is no project '4711'.", error.Message);
    }

    [Fact]
    public async Task The_exception_knows_the_route_without_its_values()
    {
        var error = await Assert.ThrowsAnyAsync<RunAiApiException>(() => Projects.GetProjectAsync("4711", Cancellation.Token));

        Assert.Equal(("get_project", "GET", "/api/v1/org-unit/projects/{projectId}"), (error.OperationId, error.Method, error.Route));
    }

    [Fact]
    public async Task The_raw_body_is_kept()
    {
        var error = await Assert.ThrowsAnyAsync<RunAiApiException>(() => Projects.GetProjectAsync("4711", Cancellation.Token));

        Assert.Equal("""{"code":404,"message":"There is no project '4711'."}""", error.RawBody);
    }

    [Fact]
    public async Task A_name_that_is_taken_is_409()
    {
        var error = await Assert.ThrowsAsync<RunAiApiException<AdministratorError>>(
            () => Projects.CreateProjectAsync(Samples.Project(fixture.Cluster, "vision"), Cancellation.Token));

        Assert.Equal((409, "A project named 'vision' exists already."), (error.ResponseStatusCode, error.Error.Message));
    }

    [Fact]
    public async Task A_request_against_the_spec_is_400_and_says_what_is_wrong()
    {
        var request = Samples.Project(fixture.Cluster);
        request.SchedulingRules = new SchedulingRules { TrainingJobTimeLimitSeconds = 0 };

        var error = await Assert.ThrowsAsync<RunAiApiException<AdministratorError>>(() => Projects.CreateProjectAsync(request, Cancellation.Token));

        Assert.Equal((400, "The request is not valid."), (error.ResponseStatusCode, error.ServerMessage));
        Assert.StartsWith("body.schedulingRules.trainingJobTimeLimitSeconds", error.Details, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_researcher_api_has_an_error_model_of_its_own()
    {
        var error = await Assert.ThrowsAsync<RunAiApiException<ResearcherError>>(
            () => fixture.Researcher.Jobs.ListJobsAsync("no-project", cancellationToken: Cancellation.Token));

        Assert.Equal((404, "There is no project 'no-project'."), (error.Error.Status, error.Error.Message));
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("")]
    public async Task A_path_value_that_would_lead_elsewhere_is_refused_before_anything_is_sent(string id)
    {
        var before = fixture.Sandbox.Requests.Count;

        await Assert.ThrowsAnyAsync<ArgumentException>(() => Projects.GetProjectAsync(id, Cancellation.Token));

        Assert.Equal(before, fixture.Sandbox.Requests.Count);
    }

    [Fact]
    public async Task A_missing_role_is_named()
    {
        var editor = new SandboxApplication("editor", "secret", RunAiRoles.Editor);
        fixture.Sandbox.AddApplication(editor);
        await using var services = Clients.CreateProvider(fixture.Sandbox, editor);
        var jobs = services.GetRequiredService<IResearcherClient>().Jobs;

        var error = await Assert.ThrowsAnyAsync<RunAiApiException>(() => jobs.ListJobsAsync("vision", cancellationToken: Cancellation.Token));

        Assert.Equal((403, RunAiRoles.Researcher), (error.ResponseStatusCode, error.RequiredRole));
        Assert.EndsWith("The call needs the Run:ai role 'Researcher'.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_whose_body_is_not_the_declared_model_still_has_status_and_body()
    {
        var client = StubServer.CreateClient("<h1>Bad gateway</h1>", "text/html", System.Net.HttpStatusCode.BadGateway);

        var error = await Assert.ThrowsAnyAsync<RunAiApiException>(() => client.Projects.GetProjectAsync("1", Cancellation.Token));

        Assert.Equal((502, "<h1>Bad gateway</h1>"), (error.ResponseStatusCode, error.RawBody));
    }
}
