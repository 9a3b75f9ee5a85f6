using Microsoft.Extensions.DependencyInjection;
using RunAi.Generated.EndToEnd.Tests.Support;
using RunAi.Researcher;

namespace RunAi.Generated.EndToEnd.Tests.Errors;

/// <summary>Tests that errors of both APIs have the declared models.</summary>
public sealed class TypedErrorTests(SandboxFixture fixture) : IClassFixture<SandboxFixture>
{
    private IProjectsClient Projects => fixture.Administrator.Projects;

    [Fact]
    public async Task Unknown_IDs_return_404_with_the_error_model()
    {
        var error = await Assert.ThrowsAsync<RunAiApiException<Error>>(() => Projects.GetProjectAsync("4711", Cancellation.Token));

        Assert.Equal((404, 404, "There is no project '4711'."), (error.ResponseStatusCode, error.Error.Code, error.Error.Message));
    }

    [Fact]
    public async Task Exception_messages_contain_operation_status_code_and_reason()
    {
        var error = await Assert.ThrowsAnyAsync<RunAiApiException>(() => Projects.GetProjectAsync("4711", Cancellation.Token));

        Assert.Equal($"get_project failed with 404 (NotFound): There is no project '4711'. Request ID: {error.RequestId}.", error.Message);
    }

    [Fact]
    public async Task Exceptions_contain_the_route_template()
    {
        var error = await Assert.ThrowsAnyAsync<RunAiApiException>(() => Projects.GetProjectAsync("4711", Cancellation.Token));

        Assert.Equal(("get_project", "GET", "/api/v1/org-unit/projects/{projectId}"), (error.OperationId, error.Method, error.Route));
    }

    [Fact]
    public async Task Exceptions_contain_the_raw_body()
    {
        var error = await Assert.ThrowsAnyAsync<RunAiApiException>(() => Projects.GetProjectAsync("4711", Cancellation.Token));

        Assert.Equal("""{"code":404,"message":"There is no project '4711'."}""", error.RawBody);
    }

    [Fact]
    public async Task Existing_names_return_409()
    {
        var error = await Assert.ThrowsAsync<RunAiApiException<Error>>(
            () => Projects.CreateProjectAsync(Samples.Project(fixture.Cluster, "vision"), Cancellation.Token));

        Assert.Equal((409, "A project named 'vision' exists already."), (error.ResponseStatusCode, error.Error.Message));
    }

    [Fact]
    public async Task Invalid_requests_return_400_with_the_violation()
    {
        var request = Samples.Project(fixture.Cluster);
        request.SchedulingRules = new SchedulingRules { TrainingJobTimeLimitSeconds = 0 };

        var error = await Assert.ThrowsAsync<RunAiApiException<Error>>(() => Projects.CreateProjectAsync(request, Cancellation.Token));

        Assert.Equal((400, "The request is not valid."), (error.ResponseStatusCode, error.ServerMessage));
        Assert.StartsWith("body.schedulingRules.trainingJobTimeLimitSeconds", error.Details, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_of_the_Researcher_API_have_their_own_model()
    {
        var error = await Assert.ThrowsAsync<RunAiApiException<ResearcherError>>(
            () => fixture.Researcher.Jobs.ListJobsAsync("no-project", cancellationToken: Cancellation.Token));

        Assert.Equal((404, "There is no project 'no-project'."), (error.Error.Status, error.Error.Message));
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("")]
    public async Task Path_values_that_would_change_the_route_are_refused_before_sending(string id)
    {
        var before = fixture.Sandbox.Requests.Count;

        await Assert.ThrowsAnyAsync<ArgumentException>(() => Projects.GetProjectAsync(id, Cancellation.Token));

        Assert.Equal(before, fixture.Sandbox.Requests.Count);
    }

    [Fact]
    public async Task Exceptions_contain_the_missing_role()
    {
        var editor = new SandboxApplication("editor", "secret", RunAiRoles.Editor);
        fixture.Sandbox.AddApplication(editor);
        await using var services = Clients.CreateProvider(fixture.Sandbox, editor);
        var jobs = services.GetRequiredService<IResearcherClient>().Jobs;

        var error = await Assert.ThrowsAnyAsync<RunAiApiException>(() => jobs.ListJobsAsync("vision", cancellationToken: Cancellation.Token));

        Assert.Equal((403, RunAiRoles.Researcher), (error.ResponseStatusCode, error.RequiredRole));
        Assert.Contains("The API documents the role 'Researcher' for this call. The access rules", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_with_an_undeclared_body_keep_status_code_and_body()
    {
        var client = StubServer.CreateClient("<h1>Bad gateway</h1>", "text/html", System.Net.HttpStatusCode.BadGateway);

        var error = await Assert.ThrowsAnyAsync<RunAiApiException>(() => client.Projects.GetProjectAsync("1", Cancellation.Token));

        Assert.Equal((502, "<h1>Bad gateway</h1>"), (error.ResponseStatusCode, error.RawBody));
    }
}
