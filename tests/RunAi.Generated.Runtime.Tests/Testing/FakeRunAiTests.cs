using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using RunAi.Administrator;
using RunAi.Generated.DependencyInjection;
using RunAi.Generated.Testing;
using RunAi.Researcher;

namespace RunAi.Generated.Tests.Testing;

/// <summary>The fake that users test their applications with.</summary>
public sealed class FakeRunAiTests : IDisposable
{
    private static readonly Project Vision = new() { Name = "vision" };

    private readonly FakeTimeProvider _time = new();
    private readonly FakeRunAiHandler _runAi;

    public FakeRunAiTests() => _runAi = new FakeRunAiHandler(_time);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private IProjectsClient Projects => _runAi.CreateClient<AdministratorClient>().Projects;

    public void Dispose() => _runAi.Dispose();

    [Fact]
    public async Task The_example_of_the_readme()
    {
        var runAi = new FakeRunAiHandler();
        runAi.On(nameof(IProjectsClient.GetProjectsAsync)).Respond(new ProjectList { Projects = [Vision] });

        var page = await runAi.CreateClient<AdministratorClient>().Projects.GetProjectsAsync(cancellationToken: Cancellation);

        Assert.Equal("vision", Assert.Single(page.Projects!).Name);
    }

    [Theory]
    [InlineData("get_projects")]
    [InlineData("GetProjects")]
    [InlineData(nameof(IProjectsClient.GetProjectsAsync))]
    [InlineData(nameof(IProjectsClient.GetProjectsWithResponseAsync))]
    public async Task An_operation_is_known_by_its_id_and_by_its_methods(string operation)
    {
        _runAi.On(operation).Respond(new ProjectList { Next = 7 });

        Assert.Equal(7, (await Projects.GetProjectsAsync(cancellationToken: Cancellation)).Next);
    }

    [Theory]
    [InlineData("/api/v1/org-unit/projects/{projectId}")]
    [InlineData("/api/v1/org-unit/projects/7")]
    public async Task An_operation_is_known_by_method_and_route_or_path(string path)
    {
        _runAi.On(HttpMethod.Delete, path).RespondWithStatus(204);

        Assert.Equal(204, (await Projects.DeleteProjectWithResponseAsync("7", Cancellation)).StatusCode);
    }

    [Fact]
    public async Task A_condition_chooses_requests()
    {
        _runAi.On(request => request.Query["limit"].Contains("1")).Respond(new ProjectList { Next = 1 });
        _runAi.On(request => request.Query["limit"].Contains("2")).Respond(new ProjectList { Next = 2 });

        Assert.Equal(1, (await Projects.GetProjectsAsync(new() { Limit = 1 }, Cancellation)).Next);
        Assert.Equal(2, (await Projects.GetProjectsAsync(new() { Limit = 2 }, Cancellation)).Next);
    }

    [Fact]
    public async Task Of_two_setups_the_later_one_counts()
    {
        _runAi.On("get_projects").Respond(new ProjectList { Next = 1 });
        _runAi.On("get_projects").Respond(new ProjectList { Next = 2 });

        Assert.Equal(2, (await Projects.GetProjectsAsync(cancellationToken: Cancellation)).Next);
    }

    [Fact]
    public async Task Answers_come_in_their_order_and_the_last_one_stays()
    {
        _runAi.On("get_projects").RespondWithStatus(503).Respond(new ProjectList { Next = 2 });

        await Assert.ThrowsAnyAsync<RunAiApiException>(() => Projects.GetProjectsAsync(cancellationToken: Cancellation));
        Assert.Equal(2, (await Projects.GetProjectsAsync(cancellationToken: Cancellation)).Next);
        Assert.Equal(2, (await Projects.GetProjectsAsync(cancellationToken: Cancellation)).Next);
    }

    [Fact]
    public async Task An_error_model_arrives_typed()
    {
        _runAi.On("create_project").Respond(new Error { Code = 4, Message = "taken" }, status: 409);

        var error = await Assert.ThrowsAsync<RunAiApiException<Error>>(() => Projects.CreateProjectAsync(Vision, Cancellation));

        Assert.Equal((409, "taken"), (error.ResponseStatusCode, error.Error.Message));
    }

    [Fact]
    public async Task Lists_json_and_text_are_answers_too()
    {
        var answers = _runAi.On(HttpMethod.Get, "/x").Respond([Vision, Vision]).RespondWithJson("{}").RespondWithText("a,b", "text/csv");
        using var client = new HttpClient(_runAi, disposeHandler: false);

        Assert.Equal("""[{"name":"vision"},{"name":"vision"}]""", await client.GetStringAsync(new Uri("https://x.test/x"), Cancellation));
        Assert.Equal("{}", await client.GetStringAsync(new Uri("https://x.test/x"), Cancellation));
        Assert.Equal("a,b", await client.GetStringAsync(new Uri("https://x.test/x"), Cancellation));
        Assert.Equal(3, answers.Requests.Count);
    }

    [Fact]
    public async Task A_connection_can_break()
    {
        _runAi.On("get_projects").Throw(new HttpRequestException("reset"));

        await Assert.ThrowsAsync<HttpRequestException>(() => Projects.GetProjectsAsync(cancellationToken: Cancellation));
    }

    [Fact]
    public async Task An_answer_can_be_late_by_the_clock_of_the_test()
    {
        _runAi.On("get_projects").Respond(new ProjectList()).WithDelay(TimeSpan.FromMinutes(1));

        var call = Projects.GetProjectsAsync(cancellationToken: Cancellation);
        _time.Advance(TimeSpan.FromSeconds(59));
        Assert.False(call.IsCompleted);
        _time.Advance(TimeSpan.FromSeconds(1));

        await call;
    }

    [Fact]
    public async Task Requests_are_remembered_with_their_bodies()
    {
        var creations = _runAi.On("create_project").Respond(Vision, status: 201);

        await Projects.CreateProjectAsync(new() { Name = "speech" }, Cancellation);

        var request = Assert.Single(creations.Requests);
        Assert.Equal(("create_project", "/api/v1/org-unit/projects", "speech"), (request.OperationId, request.Route, request.ReadBody<Project>().Name));
        Assert.Equal("application/json", request.Headers["content-type"]);
        Assert.Same(request, Assert.Single(_runAi.Requests));
    }

    [Fact]
    public async Task A_request_without_a_setup_says_what_is_set_up()
    {
        _runAi.On("create_project").RespondWithStatus(201);
        _runAi.On(HttpMethod.Get, "/x").RespondWithStatus(200);

        var error = await Assert.ThrowsAsync<UnmatchedRequestException>(() => Projects.DeleteProjectAsync("7", Cancellation));

        Assert.Equal(
            "No answer is set up for DELETE https://runai.test/api/v1/org-unit/projects/7 (operation delete_project, route /api/v1/org-unit/projects/{projectId}). "
            + "Set up are: create_project; GET /x. Set one up by On(…).Respond(…).",
            error.Message);
    }

    [Fact]
    public void A_model_is_made_of_what_matters() => Assert.Equal(3, FakeModels.FromJson<Project>("""{ "limit": 3 }""").Limit);

    [Theory]
    [InlineData("")]
    [InlineData("{} {}")]
    public void A_model_is_made_of_one_json_value_only(string json) => Assert.ThrowsAny<System.Text.Json.JsonException>(() => FakeModels.FromJson<Project>(json));

    [Fact]
    public async Task An_application_needs_no_settings()
    {
        var services = new ServiceCollection();
        var runAi = services.AddFakeRunAi();
        var tenant = services.AddRunAi();
        tenant.AddAdministratorClient();
        tenant.AddResearcherClient();
        services.AddRunAi("west").AddAdministratorClient();
        runAi.On("get_projects").Respond(new ProjectList());
        runAi.On("get_job").RespondWithText("job");
        await using var provider = services.BuildServiceProvider(validateScopes: true);

        await provider.GetRequiredService<IAdministratorClient>().Projects.GetProjectsAsync(cancellationToken: Cancellation);
        await provider.GetRequiredKeyedService<IAdministratorClient>("west").Projects.GetProjectsAsync(cancellationToken: Cancellation);
        await provider.GetRequiredService<IResearcherClient>().GetJobAsync("j", Cancellation);

        Assert.Equal(["get_projects", "get_projects", "get_job"], runAi.Requests.Select(request => request.OperationId));
    }

    [Fact]
    public async Task Handlers_of_the_application_stay_in_place()
    {
        var services = new ServiceCollection();
        services.AddRunAi().AddAdministratorClient().AddRunAiResilience(options => options.Retry.Delay = TimeSpan.Zero);
        var runAi = services.AddFakeRunAi();
        runAi.On("get_projects").RespondWithStatus((int)HttpStatusCode.BadGateway).Respond(new ProjectList());
        await using var provider = services.BuildServiceProvider(validateScopes: true);

        await provider.GetRequiredService<IAdministratorClient>().Projects.GetProjectsAsync(cancellationToken: Cancellation);

        Assert.Equal(2, runAi.Requests.Count);
    }
}
