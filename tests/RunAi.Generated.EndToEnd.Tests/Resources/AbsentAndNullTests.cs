using System.Text.Json;
using RunAi.Generated.EndToEnd.Tests.Support;

namespace RunAi.Generated.EndToEnd.Tests.Resources;

/// <summary>Tests that absent properties and null are distinguished in requests and responses.</summary>
public sealed class AbsentAndNullTests(SandboxFixture fixture) : IClassFixture<SandboxFixture>
{
    private IProjectsClient Projects => fixture.Administrator.Projects;

    [Fact]
    public async Task Properties_that_are_not_set_are_not_sent()
    {
        var body = await SentByUpdateAsync(_ => { });

        Assert.False(body.TryGetProperty("nodeTypes", out _));
    }

    [Fact]
    public async Task Properties_that_are_set_to_null_are_sent_as_null()
    {
        var body = await SentByUpdateAsync(update => update.NodeTypes = null);

        Assert.Equal(JsonValueKind.Null, body.GetProperty("nodeTypes").ValueKind);
    }

    [Fact]
    public async Task Properties_that_are_set_are_sent()
    {
        var body = await SentByUpdateAsync(update => update.NodeTypes = new() { Training = ["a100"] });

        Assert.Equal("a100", body.GetProperty("nodeTypes").GetProperty("training")[0].GetString());
    }

    [Fact]
    public async Task Lists_that_are_set_to_null_are_sent_as_null()
    {
        var project = await NewProjectAsync();
        await Projects.UpdateProjectAsync(project.Id, new() { DefaultNodePools = null, Resources = [Samples.Gpus(1)] }, Cancellation.Token);

        Assert.Equal(JsonValueKind.Null, fixture.Recorder.LastBody.GetProperty("defaultNodePools").ValueKind);
    }

    [Fact]
    public async Task Sending_null_clears_a_property()
    {
        var project = await NewProjectAsync();
        await Projects.UpdateProjectAsync(project.Id, new() { NodeTypes = new() { Training = ["a100"] }, Resources = [Samples.Gpus(1)] }, Cancellation.Token);

        await Projects.UpdateProjectAsync(project.Id, new() { NodeTypes = null, Resources = [Samples.Gpus(1)] }, Cancellation.Token);

        Assert.Null((await Projects.GetProjectAsync(project.Id, Cancellation.Token)).NodeTypes);
    }

    [Fact]
    public async Task Nested_null_is_sent_as_null()
    {
        var project = await NewProjectAsync();
        var quota = Samples.Gpus(1);
        quota.Gpu!.Limit = null;

        await Projects.UpdateProjectResourcesAsync(project.Id, [quota], Cancellation.Token);

        Assert.Equal(JsonValueKind.Null, fixture.Recorder.LastBody[0].GetProperty("gpu").GetProperty("limit").ValueKind);
    }

    private Task<Project> NewProjectAsync() => Projects.CreateProjectAsync(Samples.Project(fixture.Cluster), Cancellation.Token);

    private async Task<JsonElement> SentByUpdateAsync(Action<ProjectUpdateRequest> change)
    {
        var project = await NewProjectAsync();
        var update = new ProjectUpdateRequest { Resources = [Samples.Gpus(1)] };
        change(update);
        await Projects.UpdateProjectAsync(project.Id, update, Cancellation.Token);
        return fixture.Recorder.LastBody;
    }
}
