using System.Text.Json.Nodes;
using RunAi.Generated.EndToEnd.Tests.Support;
using RunAi.Generated.Testing;

namespace RunAi.Generated.EndToEnd.Tests.Resources;

/// <summary>Tests models that are read, changed and sent back: only the change differs from the response.</summary>
public sealed class ReadChangeSendTests : IDisposable
{
    private readonly FakeRunAiHandler _runAi = new();

    private AdministratorClient Administrator => _runAi.CreateClient<AdministratorClient>();

    public void Dispose() => _runAi.Dispose();

    [Theory]
    [InlineData("""{"cpuCoreLimit":null,"gpuDevicesRequest":1,"gpuPortionLimit":null}""")]
    [InlineData("""{"gpuDevicesRequest":1}""")]
    [InlineData("""{"cpuCoreLimit":0.5,"gpuDevicesRequest":null,"newerProperty":{"a":null}}""")]
    public async Task Nulls_and_absent_properties_survive_a_change(string spec)
    {
        _runAi.On(nameof(IComputeClient.GetComputeAssetByIdAsync)).RespondWithJson($$"""{"spec":{{spec}}}""");
        var update = _runAi.On(nameof(IComputeClient.UpdateComputeAssetByIdAsync)).RespondWithJson("{}", 202);

        var asset = await Administrator.Compute.GetComputeAssetByIdAsync(Guid.Empty, Cancellation.Token);
        asset.Spec.CpuMemoryLimit = "2G";
        await Administrator.Compute.UpdateComputeAssetByIdAsync(Guid.Empty, new() { Meta = new() { Name = "a" }, Spec = asset.Spec }, Cancellation.Token);

        var expected = JsonNode.Parse(spec)!.AsObject();
        expected["cpuMemoryLimit"] = "2G";
        AssertSpec(expected, update);
    }

    [Fact]
    public async Task Required_properties_that_the_response_lacked_are_not_invented()
    {
        // The server calls the ID of the cluster "uuid", and omits the number of GPUs.
        _runAi.On(nameof(IK8sProjectsClient.GetK8sProjectAsync))
            .RespondWithJson("""{"id":7,"name":"vision","departmentId":3,"interactiveJobTimeLimitSecs":0}""");
        var update = _runAi.On(nameof(IK8sProjectsClient.UpdateK8sProjectAsync)).RespondWithJson("{}");

        var project = await Administrator.K8sProjects.GetK8sProjectAsync(7, Cancellation.Token);
        project.Name = "speech";
        await Administrator.K8sProjects.UpdateK8sProjectAsync(7, project, Cancellation.Token);
        Assert.False(project.IsSet(nameof(project.ClusterUuid)));
        project.DeservedGpus = 0;
        await Administrator.K8sProjects.UpdateK8sProjectAsync(7, project, Cancellation.Token);

        AssertBody("""{"id":7,"name":"speech","departmentId":3,"interactiveJobTimeLimitSecs":0}""", update.Requests[0]);
        AssertBody("""{"id":7,"name":"speech","departmentId":3,"deservedGpus":0,"interactiveJobTimeLimitSecs":0}""", update.Requests[1]);
    }

    private static void AssertSpec(JsonNode expected, FakeResponses responses)
    {
        var body = JsonNode.Parse(Assert.Single(responses.Requests).Body!)!;
        Assert.True(JsonNode.DeepEquals(expected, body["spec"]), body.ToJsonString());
    }

    private static void AssertBody(string expected, FakeRequest request) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(request.Body!)), request.Body);
}
