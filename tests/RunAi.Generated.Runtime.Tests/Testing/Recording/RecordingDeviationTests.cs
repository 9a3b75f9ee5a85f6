using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using RunAi.Administrator;
using RunAi.Generated.Testing;
using RunAi.Generated.Tests.Support;
using AdministratorNextClient = RunAi.AdministratorNext.AdministratorNextClient;

namespace RunAi.Generated.Tests.Testing.Recording;

/// <summary>Tests which recordings of a real server match its spec, and the spec after a refresh.</summary>
public sealed class RecordingDeviationTests : IDisposable
{
    private readonly RecordingFixture _recordings = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _recordings.Dispose();

    [Fact]
    public async Task Recordings_of_a_server_are_replayed_and_compared_with_both_versions_of_its_spec()
    {
        await using var server = await LocalServer.StartControlPlaneAsync(RespondAsync);
        var services = new ServiceCollection();
        var options = server.Options();
        services.AddRunAi(target => (target.Url, target.ClientId, target.ClientSecret) = (options.Url, options.ClientId, options.ClientSecret))
            .AddAdministratorClient()
            .AddHttpMessageHandler(() => new RecordingHandler(_recordings.Folder));
        await using var provider = services.BuildServiceProvider();
        await CallAsync(provider.GetRequiredService<IAdministratorClient>().Projects);

        using var replay = new ReplayHandler(_recordings.Folder);
        await CallAsync(replay.CreateClient<AdministratorClient>(strictResponses: true).Projects);
        replay.AssertAllUsed();
        Assert.Empty(await Recordings.FindDeviationsAsync<AdministratorClient>(_recordings.Folder, Cancellation));

        var deviations = await Recordings.FindDeviationsAsync<AdministratorNextClient>(_recordings.Folder, Cancellation);
        Assert.Equal(
            [
                "create_project 201 : No operation of the client has the method POST and this path.",
                "delete_project 202 : The status code 202 is not declared.",
                "get_projects 200 $.next: The property is not declared.",
                "get_projects 200 $.projects[0].description: The property is not declared.",
                "get_projects 200 $.projects[0].limit: Expected a string, but the JSON has a number that cannot be read as such.",
                "get_projects 200 $.projects[1].phase: The required property is missing.",
            ],
            deviations.Select(static deviation => $"{deviation.OperationId} {deviation.Status} {deviation.JsonPath}: {deviation.Message}")
                .Order(StringComparer.Ordinal));
        foreach (var deviation in deviations)
        {
            var line = (await File.ReadAllLinesAsync(Path.Combine(_recordings.Folder, deviation.File), Cancellation))[deviation.Line - 1];
            var name = deviation.JsonPath?.Split('.')[^1] ?? (deviation.Status == 202 ? "status" : "request");
            Assert.Contains(name == "phase" ? "{" : $"\"{name}\"", line, StringComparison.Ordinal);
            Assert.StartsWith($"{deviation.File}({deviation.Line}): {deviation.Request}, status", deviation.ToString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("""{"code":"1","message":"m"}""", 403, "")]
    [InlineData("""{"code":1,"message":"m"}""", 403, "$.code: Expected a string")]
    [InlineData("""{"code":"1"}""", 403, "$.message: The required property is missing.")]
    [InlineData("""{"code":"1","message":"m"}""", 418, "The status code 418 is not declared.")]
    [InlineData("""{}""", 204, "The status code 204 is not declared.")]
    [InlineData("""{"projects":[{"name":"n","phase":"p","password":"***"}]}""", 200, "")]
    [InlineData("""{"projects":[{"name":"n","phase":"p","password":"no uuid"}]}""", 200, "$.projects[0].password: Expected a UUID")]
    [InlineData("""{"projects":[{"name":"n","phase":"p"},7,"x"]}""", 200, "$.projects[1]: Expected")]
    [InlineData("""{"projects":[{"name":"n","name":"m","phase":"p"}]}""", 200, "$.projects[0].name: The property occurs several times.")]
    [InlineData("7", 200, "$: Expected")]
    public async Task Deviations_of_errors_and_values_have_JSON_paths(string json, int status, string expected)
    {
        _recordings.Write("a", $$"""
            {
              "runaiRecording": 1,
              "request": { "method": "GET", "path": "/prefix/api/v1/org-unit/projects" },
              "response": { "status": {{status}}, "headers": { "Content-Type": "application/json" }, "json": {{json}} }
            }
            """);

        var deviations = await Recordings.FindDeviationsAsync<AdministratorNextClient>(_recordings.Folder, Cancellation);

        if (expected.Length == 0)
        {
            Assert.Empty(deviations);
        }
        else
        {
            Assert.Contains(expected, deviations[0].ToString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("""{"runaiRecording":1,"operation":"update_overloads","request":{"method":"PATCH","path":"/api/v1/overloads"},"response":{"status":200}}""",
        "The operation is now PATCH /api/v2/overloads.")]
    [InlineData("""{"runaiRecording":1,"request":{"method":"GET","path":"/api/v1/org-unit/projects"},"response":{"status":200}}""",
        "$: The declared body is missing.")]
    [InlineData("""{"runaiRecording":1,"request":{"method":"GET","path":"/api/v1/org-unit/projects"},"response":{"status":200,"text":["<html>"]}}""",
        "$: The declared body is JSON, but the response has another format.")]
    public async Task Moved_operations_and_other_bodies_are_reported(string recording, string expected)
    {
        _recordings.Write("a", recording);

        var deviation = Assert.Single(await Recordings.FindDeviationsAsync<AdministratorNextClient>(_recordings.Folder, Cancellation));

        Assert.EndsWith(expected, deviation.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deviations_of_a_body_that_are_not_listed_are_counted_as_one()
    {
        var properties = string.Join(',', Enumerable.Range(0, 600).Select(static index => $"\"p{index}\":1"));
        _recordings.Write("a", """{"method":"GET","path":"/api/v1/org-unit/projects"}""", "{\"status\":200,\"json\":{" + properties + "}}");

        var deviations = await Recordings.FindDeviationsAsync<AdministratorNextClient>(_recordings.Folder, Cancellation);

        Assert.Equal(501, deviations.Count);
        Assert.Equal("Further deviations are not listed.", deviations[^1].Message);
    }

    [Fact]
    public async Task Subfolders_are_read_too()
    {
        Directory.CreateDirectory(Path.Combine(_recordings.Folder, "sub"));
        _recordings.Write(Path.Combine("sub", "a"), """{"runaiRecording":1,"request":{"method":"GET","path":"/gone"},"response":{"status":200}}""");

        var deviation = Assert.Single(await Recordings.FindDeviationsAsync<AdministratorNextClient>(_recordings.Folder, Cancellation));

        Assert.Equal("sub/a.recording.json", deviation.File);
    }

    [Fact]
    public async Task Folder_without_recordings_is_an_error() =>
        await Assert.ThrowsAsync<RecordingException>(() => Recordings.FindDeviationsAsync<AdministratorClient>(_recordings.Folder, Cancellation));

    private static async Task CallAsync(IProjectsClient projects)
    {
        await projects.CreateProjectAsync(new Project { Name = "vision" }, Cancellation);
        await projects.GetProjectsAsync(new GetProjectsOptions(), Cancellation);
        await projects.DeleteProjectAsync("7", Cancellation);
    }

    private static Task RespondAsync(HttpContext context)
    {
        context.Response.ContentType = "application/json";
        context.Response.StatusCode = context.Request.Method switch { "POST" => 201, "DELETE" => 202, _ => 200 };
        return context.Request.Method switch
        {
            "POST" => context.Response.WriteAsync("""{"name":"vision"}"""),
            "DELETE" => Task.CompletedTask,
            _ => context.Response.WriteAsync(
                """{"projects":[{"name":"vision","limit":5,"phase":"Ready","description":null},{"name":"speech"}],"next":2}"""),
        };
    }
}
