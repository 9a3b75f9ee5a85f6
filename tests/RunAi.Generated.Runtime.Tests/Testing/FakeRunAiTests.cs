using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using RunAi.Administrator;
using RunAi.Generated.Testing;
using RunAi.Researcher;

namespace RunAi.Generated.Tests.Testing;

/// <summary>Tests the fake that users test their applications with.</summary>
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
    public async Task Readme_example_returns_the_fake_model()
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
    public async Task Setup_matches_an_operation_by_its_id_or_a_method_name(string operation)
    {
        _runAi.On(operation).Respond(new ProjectList { Next = 7 });

        Assert.Equal(7, (await Projects.GetProjectsAsync(cancellationToken: Cancellation)).Next);
    }

    [Theory]
    [InlineData("/api/v1/org-unit/projects/{projectId}")]
    [InlineData("/api/v1/org-unit/projects/7")]
    public async Task Setup_matches_an_operation_by_method_and_path(string path)
    {
        _runAi.On(HttpMethod.Delete, path).RespondWithStatus(204);

        Assert.Equal(204, (await Projects.DeleteProjectWithResponseAsync("7", Cancellation)).StatusCode);
    }

    [Fact]
    public async Task Setup_matches_requests_by_a_condition()
    {
        _runAi.On(request => request.Query["limit"].Contains("1")).Respond(new ProjectList { Next = 1 });
        _runAi.On(request => request.Query["limit"].Contains("2")).Respond(new ProjectList { Next = 2 });

        Assert.Equal(1, (await Projects.GetProjectsAsync(new() { Limit = 1 }, Cancellation)).Next);
        Assert.Equal(2, (await Projects.GetProjectsAsync(new() { Limit = 2 }, Cancellation)).Next);
    }

    [Fact]
    public async Task Later_setup_is_used_if_two_match()
    {
        _runAi.On("get_projects").Respond(new ProjectList { Next = 1 });
        _runAi.On("get_projects").Respond(new ProjectList { Next = 2 });

        Assert.Equal(2, (await Projects.GetProjectsAsync(cancellationToken: Cancellation)).Next);
    }

    [Fact]
    public async Task Responses_are_returned_in_order_and_the_last_one_is_repeated()
    {
        _runAi.On("get_projects").RespondWithStatus(503).Respond(new ProjectList { Next = 2 });

        await Assert.ThrowsAnyAsync<RunAiApiException>(() => Projects.GetProjectsAsync(cancellationToken: Cancellation));
        Assert.Equal(2, (await Projects.GetProjectsAsync(cancellationToken: Cancellation)).Next);
        Assert.Equal(2, (await Projects.GetProjectsAsync(cancellationToken: Cancellation)).Next);
    }

    [Fact]
    public async Task Error_model_is_thrown_in_a_typed_exception()
    {
        _runAi.On("create_project").Respond(new Error { Code = 4, Message = "taken" }, status: 409);

        var error = await Assert.ThrowsAsync<RunAiApiException<Error>>(() => Projects.CreateProjectAsync(Vision, Cancellation));

        Assert.Equal((409, "taken"), (error.ResponseStatusCode, error.Error.Message));
    }

    [Fact]
    public async Task Lists_JSON_and_text_are_valid_responses()
    {
        var setup = _runAi.On(HttpMethod.Get, "/x").Respond([Vision, Vision]).RespondWithJson("{}").RespondWithText("a,b", "text/csv");
        using var client = new HttpClient(_runAi, disposeHandler: false);

        Assert.Equal("""[{"name":"vision"},{"name":"vision"}]""", await client.GetStringAsync(new Uri("https://x.test/x"), Cancellation));
        Assert.Equal("{}", await client.GetStringAsync(new Uri("https://x.test/x"), Cancellation));
        Assert.Equal("a,b", await client.GetStringAsync(new Uri("https://x.test/x"), Cancellation));
        Assert.Equal(3, setup.Requests.Count);
    }

    [Fact]
    public async Task Configured_exception_is_thrown()
    {
        _runAi.On("get_projects").Throw(new HttpRequestException("reset"));

        var error = await Assert.ThrowsAsync<RunAiConnectionException>(() => Projects.GetProjectsAsync(cancellationToken: Cancellation));

        Assert.IsType<HttpRequestException>(error.InnerException);
    }

    [Fact]
    public async Task Response_is_delayed_by_the_clock_of_the_test()
    {
        _runAi.On("get_projects").Respond(new ProjectList()).WithDelay(TimeSpan.FromMinutes(1));

        var call = Projects.GetProjectsAsync(cancellationToken: Cancellation);
        _time.Advance(TimeSpan.FromSeconds(59));
        Assert.False(call.IsCompleted);
        _time.Advance(TimeSpan.FromSeconds(1));

        await call;
    }

    [Fact]
    public async Task Requests_are_recorded_with_their_bodies()
    {
        var creations = _runAi.On("create_project").Respond(Vision, status: 201);

        await Projects.CreateProjectAsync(new() { Name = "speech" }, Cancellation);

        var request = Assert.Single(creations.Requests);
        Assert.Equal(("create_project", "/api/v1/org-unit/projects", "speech"), (request.OperationId, request.Route, request.ReadBody<Project>().Name));
        Assert.True(request.HasBody(new Project { Name = "speech" }));
        Assert.False(request.HasBody(Vision));
        Assert.Equal("application/json", request.Headers["content-type"]);
        Assert.Same(request, Assert.Single(_runAi.Requests));
    }

    [Theory]
    [InlineData(200)]
    [InlineData(201)]
    public async Task Status_alone_returns_an_example_of_the_declared_result(int status)
    {
        _runAi.On(nameof(IProjectsClient.CreateProjectAsync)).RespondWithStatus(status);

        var created = await Projects.CreateProjectAsync(new Project { Name = "speech" }, Cancellation);

        Assert.Equal(FakeModels.Create<Project>().Name, created.Name);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(503)]
    public async Task Status_alone_of_an_error_has_no_body(int status)
    {
        _runAi.On(nameof(IProjectsClient.CreateProjectAsync)).RespondWithStatus(status);

        var error = await Assert.ThrowsAnyAsync<RunAiApiException>(() => Projects.CreateProjectAsync(new Project { Name = "speech" }, Cancellation));

        Assert.Equal((status, true), (error.ResponseStatusCode, string.IsNullOrEmpty(error.RawBody)));
    }

    [Fact]
    public async Task Unmatched_request_message_lists_the_setups()
    {
        _runAi.On("create_project").RespondWithStatus(201);
        _runAi.On(HttpMethod.Get, "/x").RespondWithStatus(200);

        var error = await Assert.ThrowsAsync<UnmatchedRequestException>(() => Projects.DeleteProjectAsync("7", Cancellation));

        Assert.Equal(
            "No response is set up for DELETE https://runai.test/api/v1/org-unit/projects/7 "
            + "(operation delete_project, route /api/v1/org-unit/projects/{projectId}). "
            + "Existing setups: create_project; GET /x. Add one with On(…).Respond(…).",
            error.Message);
    }

    [Fact]
    public void Model_is_created_from_partial_JSON() => Assert.Equal(3, FakeModels.FromJson<Project>("""{ "limit": 3 }""").Limit);

    [Theory]
    [InlineData("")]
    [InlineData("{} {}")]
    public void Model_is_created_from_exactly_one_JSON_value(string json) =>
        Assert.ThrowsAny<System.Text.Json.JsonException>(() => FakeModels.FromJson<Project>(json));

    [Fact]
    public async Task Application_with_a_fake_requires_no_settings()
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
        await provider.GetRequiredService<IResearcherClient>().Jobs.GetJobAsync("j", Cancellation);

        Assert.Equal(["get_projects", "get_projects", "get_job"], runAi.Requests.Select(request => request.OperationId));
    }

    [Fact]
    public async Task Fake_replaces_the_credential_of_the_application()
    {
        var services = new ServiceCollection();
        services.AddRunAi(
            options => (options.Url, options.ClientId, options.ClientSecret) = (new Uri("https://tenant.test"), "app", "s")).AddAdministratorClient();
        var runAi = services.AddFakeRunAi();
        runAi.On("get_projects").Respond(new ProjectList());
        await using var provider = services.BuildServiceProvider(validateScopes: true);

        await provider.GetRequiredService<IAdministratorClient>().Projects.GetProjectsAsync(cancellationToken: Cancellation);

        Assert.Equal(("tenant.test", "Bearer fake-token"), (Assert.Single(runAi.Requests).Uri.Host, runAi.Requests[0].Headers["authorization"]));
    }

    [Fact]
    public async Task Handlers_of_the_application_remain_in_place()
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
