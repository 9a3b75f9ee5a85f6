using RunAi.Generated.Sandbox.Tests.Support;

namespace RunAi.Generated.Sandbox.Tests.Api;

public sealed class RecordingTests : SandboxTest
{
    [Fact]
    public async Task A_request_is_recorded_with_its_operation_and_status()
    {
        await Client.GetAsync("/api/v1/org-unit/projects?limit=2");

        var record = Assert.Single(Sandbox.Requests);
        Assert.Equal(("get_projects", "GET", "/api/v1/org-unit/projects?limit=2", 200), (record.OperationId, record.Method, record.Path, record.Status));
    }

    [Fact]
    public async Task The_caller_is_recorded()
    {
        await Client.GetAsync("/api/v1/clusters");

        Assert.Equal(Sandbox.ClientId, Assert.Single(Sandbox.Requests).ClientId);
    }

    [Fact]
    public async Task What_was_wrong_with_a_request_is_recorded()
    {
        await Client.GetAsync("/api/v1/org-unit/projects?limit=0");

        Assert.Equal([new SandboxFinding("query.limit", "0 is below the minimum 1")], Assert.Single(Sandbox.Requests).Findings);
    }

    [Fact]
    public async Task A_request_to_no_operation_is_recorded_without_one()
    {
        await Client.GetAsync("/nothing");

        Assert.Null(Assert.Single(Sandbox.Requests).OperationId);
    }

    [Fact]
    public async Task Token_requests_are_not_API_requests()
    {
        await Client.SignInAsync();

        Assert.Empty(Sandbox.Requests);
    }

    [Fact]
    public async Task Every_answer_has_a_request_id() => Assert.NotEmpty((await Client.GetAsync("/nothing")).Headers["X-Request-Id"]);
}
