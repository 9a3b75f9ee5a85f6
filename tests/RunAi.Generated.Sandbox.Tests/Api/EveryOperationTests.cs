using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Specs;
using RunAi.Generated.Sandbox.Tests.Support;

namespace RunAi.Generated.Sandbox.Tests.Api;

public sealed class EveryOperationTests : SandboxTest
{
    private static readonly Lazy<Task<IReadOnlyList<SpecDocument>>> Specs = new(() => SpecCatalog.LoadAsync(new RunAiSandboxOptions(), CancellationToken.None));

    public static async Task<IEnumerable<TheoryDataRow<string>>> OperationIds() =>
        (await Specs.Value).SelectMany(api => api.Operations).Select(operation => new TheoryDataRow<string>(operation.Id));

    [Theory]
    [MemberData(nameof(OperationIds))]
    public Task Answers_a_request_with_all_that_the_spec_declares(string operationId) => AssertRespondsAsync(operationId, withOptional: true);

    [Theory]
    [MemberData(nameof(OperationIds))]
    public Task Answers_a_request_with_only_what_the_spec_requires(string operationId) => AssertRespondsAsync(operationId, withOptional: false);

    // A job to ask for, and a department without projects, which may be deleted.
    private async Task ArrangeAsync()
    {
        var job = new JObject { ["name"] = "job", ["project"] = AnyProject.Name };
        var department = new JObject { ["name"] = "empty", ["clusterId"] = Cluster.Uuid.ToString(), ["resources"] = new JArray() };
        await Client.SendAsync("POST", "/researcher/api/v1/job", new JObject { ["job"] = job });
        await Client.SendAsync("POST", "/api/v1/org-unit/departments", department);
    }

    private async Task AssertRespondsAsync(string operationId, bool withOptional)
    {
        var operation = (await Specs.Value).SelectMany(api => api.Operations).Single(candidate => candidate.Id == operationId);
        await ArrangeAsync();
        using var request = new RequestSampler(Sandbox.Tenant, new RunAiSandboxOptions().Applications[0], withOptional).Make(operation);

        var reply = await Client.SendAsync(request);

        Assert.True(reply.Status == operation.Success.Status, $"{request.Method} {request.RequestUri} -> {reply.Status} {reply.Text}");
        Assert.Empty(Sandbox.Violations);
    }
}
