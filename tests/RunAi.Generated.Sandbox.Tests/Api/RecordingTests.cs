using RunAi.Generated.Sandbox.Tests.Support;

namespace RunAi.Generated.Sandbox.Tests.Api;

public sealed class RecordingTests : SandboxTest
{
    [Fact]
    public async Task Requests_are_recorded_with_operation_and_status_code()
    {
        await Client.GetAsync("/api/v1/org-unit/projects?limit=2");

        var record = Assert.Single(Sandbox.Requests);
        Assert.Equal(("get_projects", "GET", "/api/v1/org-unit/projects?limit=2", 200), (record.OperationId, record.Method, record.Path, record.Status));
    }

    [Fact]
    public async Task Requests_are_recorded_with_the_client_ID()
    {
        await Client.GetAsync("/api/v1/clusters");

        Assert.Equal(Sandbox.ClientId, Assert.Single(Sandbox.Requests).ClientId);
    }

    [Fact]
    public async Task Violations_of_requests_are_recorded()
    {
        await Client.GetAsync("/api/v1/org-unit/projects?limit=0");

        Assert.Equal([new SandboxFinding("query.limit", "0 is below the minimum 1")], Assert.Single(Sandbox.Requests).Findings);
    }

    [Fact]
    public async Task Requests_to_unknown_paths_are_recorded_without_an_operation()
    {
        await Client.GetAsync("/nothing");

        Assert.Null(Assert.Single(Sandbox.Requests).OperationId);
    }

    [Fact]
    public async Task Token_requests_are_not_recorded_as_API_requests()
    {
        await Client.SignInAsync();

        Assert.Empty(Sandbox.Requests);
    }

    [Fact]
    public async Task Responses_have_different_request_IDs()
    {
        var first = (await Client.GetAsync("/nothing")).Headers["X-Request-Id"];
        var second = (await Client.GetAsync("/nothing")).Headers["X-Request-Id"];

        Assert.NotEmpty(first);
        Assert.NotEqual(first, second);
    }
}
