using System.Text.Json;
using RunAi.Generated.EndToEnd.Tests.Support;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.EndToEnd.Tests.Resources;

/// <summary>A request that leaves a member out says something else than one that sends null; so do the answers.</summary>
public sealed class AbsentAndNullTests(SandboxFixture fixture) : IClassFixture<SandboxFixture>
{
    private IProjectsClient Projects => fixture.Administrator.Projects;

    [Fact]
    public async Task A_member_that_was_not_set_is_not_sent()
    {
        var body = await SentByUpdateAsync(default);

        Assert.False(body.TryGetProperty("nodeTypes", out _));
    }

    [Fact]
    public async Task A_member_that_was_set_to_null_is_sent_as_null()
    {
        var body = await SentByUpdateAsync(null);

        Assert.Equal(JsonValueKind.Null, body.GetProperty("nodeTypes").ValueKind);
    }

    [Fact]
    public async Task A_member_that_was_set_is_sent()
    {
        var body = await SentByUpdateAsync(new NodeTypesPerWorkload { Training = ["a100"] });

        Assert.Equal("a100", body.GetProperty("nodeTypes").GetProperty("training")[0].GetString());
    }

    [Fact]
    public async Task A_list_is_set_to_null_as_well()
    {
        var project = await NewProjectAsync();
        await Projects.UpdateProjectAsync(project.Id, new() { DefaultNodePools = null, Resources = [Samples.Gpus(1)] }, Cancellation.Token);

        Assert.Equal(JsonValueKind.Null, fixture.Recorder.LastBody.GetProperty("defaultNodePools").ValueKind);
    }

    [Fact]
    public async Task A_setting_is_cleared_by_null()
    {
        var project = await NewProjectAsync();
        await Projects.UpdateProjectAsync(project.Id, WithNodeTypes(new NodeTypesPerWorkload { Training = ["a100"] }), Cancellation.Token);

        await Projects.UpdateProjectAsync(project.Id, WithNodeTypes(null), Cancellation.Token);

        Assert.Null((await Projects.GetProjectAsync(project.Id, Cancellation.Token)).NodeTypes);
    }

    [Fact]
    public async Task Null_inside_of_a_member_is_sent_as_null()
    {
        var project = await NewProjectAsync();
        var quota = Samples.Gpus(1);
        quota.Gpu!.Limit = null;

        await Projects.UpdateProjectResourcesAsync(project.Id, [quota], Cancellation.Token);

        Assert.Equal(JsonValueKind.Null, fixture.Recorder.LastBody[0].GetProperty("gpu").GetProperty("limit").ValueKind);
    }

    private static ProjectUpdateRequest WithNodeTypes(Optional<NodeTypesPerWorkload?> nodeTypes) =>
        new() { NodeTypes = nodeTypes, Resources = [Samples.Gpus(1)] };

    private Task<Project> NewProjectAsync() => Projects.CreateProjectAsync(Samples.Project(fixture.Cluster), Cancellation.Token);

    private async Task<JsonElement> SentByUpdateAsync(Optional<NodeTypesPerWorkload?> nodeTypes)
    {
        var project = await NewProjectAsync();
        await Projects.UpdateProjectAsync(project.Id, WithNodeTypes(nodeTypes), Cancellation.Token);
        return fixture.Recorder.LastBody;
    }
}
