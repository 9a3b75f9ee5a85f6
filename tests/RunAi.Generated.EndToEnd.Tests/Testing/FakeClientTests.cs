using RunAi.Generated.EndToEnd.Tests.EveryOperation;
using RunAi.Generated.EndToEnd.Tests.Support;
using RunAi.Generated.Testing;

namespace RunAi.Generated.EndToEnd.Tests.Testing;

/// <summary>Tests FakeRunAiHandler with both bundled clients.</summary>
public sealed class FakeClientTests : IDisposable
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly FakeRunAiHandler _runAi = new();

    public static TheoryData<string> Operations => [.. Calls.Keys];

    private static Dictionary<string, (OperationCall Call, bool IsAdministrator)> Calls { get; } = OperationCall.GetAll(typeof(IAdministratorClient))
        .Select(static call => (Call: call, IsAdministrator: true))
        .Concat(OperationCall.GetAll(typeof(RunAi.Researcher.IResearcherClient)).Select(static call => (Call: call, IsAdministrator: false)))
        .ToDictionary(static row => $"{(row.IsAdministrator ? "administrator" : "researcher")}.{row.Call.Name}");

    private AdministratorClient Administrator => _runAi.CreateClient<AdministratorClient>();

    public void Dispose() => _runAi.Dispose();

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Every_operation_can_be_configured_by_its_method_names(string operation)
    {
        var (call, isAdministrator) = Calls[operation];
        var setup = _runAi.On(call.Method.Name).RespondWithStatus(418);
        object client = isAdministrator ? Administrator : _runAi.CreateClient<RunAi.Researcher.ResearcherClient>();

        var sampler = new ArgumentSampler(call, TenantResources.None, everything: false);
        var error = await Assert.ThrowsAnyAsync<RunAiApiException>(() => call.InvokeAsync(client, sampler));

        Assert.Equal(418, error.ResponseStatusCode);
        Assert.Single(setup.Requests);
    }

    [Fact]
    public async Task Operations_with_two_formats_can_be_configured_separately()
    {
        _runAi.On(nameof(IProjectsClient.GetProjectMetricsAsync)).Respond(FakeModels.Create<MetricsResponse>());
        _runAi.On(nameof(IProjectsClient.GetProjectMetricsAsCsvAsync)).RespondWithText("time,value\n", "text/csv");

        OrgUnitMetricType[] types = [OrgUnitMetricType.GpuQuota];
        var projects = Administrator.Projects;
        await using var csv = await projects.GetProjectMetricsAsCsvAsync("7", types, Start, Start, cancellationToken: Cancellation.Token);
        using var text = new StreamReader(csv.Content);

        Assert.Equal("time,value", await text.ReadLineAsync(Cancellation.Token));
        Assert.Empty((await projects.GetProjectMetricsAsync("7", types, Start, Start, cancellationToken: Cancellation.Token)).Measurements);
    }

    [Fact]
    public async Task Lists_can_be_returned_in_pages()
    {
        _runAi.On(nameof(IProjectsClient.EnumerateProjectsAsync))
            .Respond(new GetProjectsResponse { Projects = FakeModels.List<Project>(2, (project, index) => project.Name = $"a{index}"), Next = 2 })
            .Respond(new GetProjectsResponse { Projects = FakeModels.List<Project>(1, (project, _) => project.Name = "b") });

        var names = new List<string>();
        await foreach (var project in Administrator.Projects.EnumerateProjectsAsync(cancellationToken: Cancellation.Token))
        {
            names.Add(project.Name);
        }

        Assert.Equal(["a0", "a1", "b"], names);
        Assert.Equal(["", "?offset=2"], _runAi.Requests.Select(request => request.Uri.Query));
    }

    [Fact]
    public async Task Lists_in_objects_can_be_returned_in_pages()
    {
        _runAi.On(nameof(IMeClient.EnumerateMeAccessRulesAsync))
            .RespondWithJson("""{ "accessRules": { "totalRecords": 3, "displayRecords": 2, "accessRules": [{}, {}] } }""")
            .RespondWithJson("""{ "accessRules": { "totalRecords": 3, "displayRecords": 1, "accessRules": [{}] } }""");

        var count = 0;
        await foreach (var rule in Administrator.Me.EnumerateMeAccessRulesAsync(cancellationToken: Cancellation.Token))
        {
            count++;
        }

        Assert.Equal((3, 2), (count, _runAi.Requests.Count));
    }

    [Fact]
    public async Task Errors_have_their_model()
    {
        var model = FakeModels.Create<Error>(error => error.Message = "no such project");
        _runAi.On(nameof(IProjectsClient.GetProjectAsync)).Respond(model, status: 404);

        var error = await Assert.ThrowsAsync<RunAiApiException<Error>>(
            () => Administrator.Projects.GetProjectAsync("7", Cancellation.Token));

        Assert.Equal((true, "no such project", "no such project"), (error.IsNotFound, error.Error.Message, error.ServerMessage));
    }

    [Fact]
    public async Task Requests_are_recorded_with_their_model()
    {
        var creations = _runAi.On(nameof(IProjectsClient.CreateProjectAsync)).Respond(FakeModels.Create<Project>(), status: 201);

        await Administrator.Projects.CreateProjectAsync(new() { Name = "vision", ClusterId = Guid.Empty, Resources = [], ParentId = null }, Cancellation.Token);

        var sent = Assert.Single(creations.Requests).ReadBody<ProjectCreationRequest>();
        Assert.Equal(("vision", true, null), (sent.Name, sent.IsSet(nameof(sent.ParentId)), sent.ParentId));
    }

    [Fact]
    public async Task The_example_in_the_README_works()
    {
        var runAi = new FakeRunAiHandler();
        runAi.On(nameof(IProjectsClient.GetProjectAsync)).Respond(FakeModels.Create<Project>(project => project.Name = "vision"));

        var title = await new ProjectTitle(runAi.CreateClient<AdministratorClient>()).GetAsync("4501");

        Assert.Equal("vision", title);
    }

    private sealed class ProjectTitle(IAdministratorClient runAi)
    {
        public async Task<string> GetAsync(string id) => (await runAi.Projects.GetProjectAsync(id)).Name;
    }
}
