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
    public Task Operations_accept_requests_with_all_declared_values(string operationId) => AssertRespondsAsync(operationId, withOptional: true);

    [Theory]
    [MemberData(nameof(OperationIds))]
    public Task Operations_accept_requests_with_required_values_only(string operationId) => AssertRespondsAsync(operationId, withOptional: false);

    // A job and a workload of each kind to read, and a department without projects, which can be deleted.
    private async Task ArrangeAsync()
    {
        var job = new JObject { ["name"] = "job", ["project"] = AnyProject.Name };
        var department = new JObject { ["name"] = "empty", ["clusterId"] = Cluster.Uuid.ToString(), ["resources"] = new JArray() };
        await Client.SendAsync("POST", "/researcher/api/v1/job", new JObject { ["job"] = job });
        await Client.SendAsync("POST", "/api/v1/org-unit/departments", department);
        foreach (var kind in new[] { "workspaces", "trainings", "distributed", "inferences" })
        {
            await Client.SendAsync("POST", $"/api/v1/workloads/{kind}", new JObject
            {
                ["name"] = kind,
                ["projectId"] = AnyProject.Id.ToString(System.Globalization.CultureInfo.InvariantCulture),
                ["clusterId"] = Cluster.Uuid.ToString(),
            });
        }
    }

    private async Task AssertRespondsAsync(string operationId, bool withOptional)
    {
        var operation = (await Specs.Value).SelectMany(api => api.Operations).Single(candidate => candidate.Id == operationId);
        await ArrangeAsync();
        using var request = new RequestSampler(Sandbox.Tenant, new RunAiSandboxOptions().Applications[0], withOptional).Make(operation);

        var response = await Client.SendAsync(request);

        response.AssertStatus(operation.Success.Status);
    }
}
