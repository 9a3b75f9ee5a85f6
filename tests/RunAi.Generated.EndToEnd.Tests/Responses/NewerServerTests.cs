using System.Text.Json;
using RunAi.Generated.EndToEnd.Tests.Support;

namespace RunAi.Generated.EndToEnd.Tests.Responses;

/// <summary>Tests that values and properties of a server that is newer than the spec are kept.</summary>
public sealed class NewerServerTests(SandboxFixture fixture) : IClassFixture<SandboxFixture>
{
    private const string Cluster = """
        { "uuid": "11111111-2222-4333-8444-555555555555", "tenantId": 1, "name": "one", "createdAt": "2026-01-01T00:00:00Z",
          "status": { "state": "Hibernating" }, "flavour": { "sweet": true } }
        """;

    [Fact]
    public async Task Unknown_enum_values_are_kept() => Assert.Equal("Hibernating", (await ReadClusterAsync()).Status!.State!.Value.Value);

    [Fact]
    public async Task Unknown_enum_values_are_marked_as_unknown() => Assert.False((await ReadClusterAsync()).Status!.State!.Value.IsKnown);

    [Fact]
    public async Task Unknown_properties_are_kept() =>
        Assert.True((await ReadClusterAsync()).AdditionalProperties["flavour"].GetProperty("sweet").GetBoolean());

    [Fact]
    public async Task Unknown_values_are_written_back()
    {
        var written = JsonSerializer.SerializeToElement(await ReadClusterAsync());
        var state = written.GetProperty("status").GetProperty("state").GetString();
        var sweet = written.GetProperty("flavour").GetProperty("sweet").GetBoolean();

        Assert.Equal(("Hibernating", true), (state, sweet));
    }

    [Fact]
    public async Task Undeclared_properties_can_be_sent()
    {
        var request = Samples.Project(fixture.Cluster);
        request.AdditionalProperties["costCentre"] = JsonElement.Parse("4711");

        await fixture.Administrator.Projects.CreateProjectAsync(request, Cancellation.Token);

        Assert.Equal(4711, fixture.Recorder.LastBody.GetProperty("costCentre").GetInt32());
    }

    private static Task<DisplayedCluster> ReadClusterAsync() =>
        StubServer.CreateClient(Cluster).Clusters.GetClusterByUuidAsync(Guid.NewGuid(), cancellationToken: Cancellation.Token);
}
