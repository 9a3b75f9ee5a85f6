using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using RunAi.Administrator;
using RunAi.Generated.Testing;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Testing.Recording;

/// <summary>Tests the replay of recordings.</summary>
public sealed class ReplayTests : IDisposable
{
    private readonly RecordingFixture _recordings = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _recordings.Dispose();

    [Fact]
    public async Task Recorded_response_is_returned_with_status_and_headers()
    {
        using var server = new FakeServer(static _ =>
        {
            var response = Responses.Json("""{"code":409,"message":"exists"}""", HttpStatusCode.Conflict);
            response.Headers.TryAddWithoutValidation("Retry-After", "7");
            return response;
        });
        await Assert.ThrowsAsync<RunAiApiException<Error>>(
            () => _recordings.RecordProjects(server).CreateProjectAsync(new Project { Name = "vision" }, Cancellation));

        using var replay = new ReplayHandler(_recordings.Folder);
        var exception = await Assert.ThrowsAsync<RunAiApiException<Error>>(
            () => replay.CreateClient<AdministratorClient>().Projects.CreateProjectAsync(new Project { Name = "vision" }, Cancellation));

        Assert.Equal("exists", exception.Error.Message);
        Assert.Equal(409, exception.ResponseStatusCode);
        Assert.Equal(TimeSpan.FromSeconds(7), exception.RetryAfter);
        Assert.Equal("create_project", Assert.Single(replay.Requests).OperationId);
        replay.AssertAllUsed();
    }

    [Theory]
    [InlineData("text/csv", "a,b\r\nü,\"2\"\n")]
    [InlineData("text/plain", "")]
    [InlineData("application/json", "null")]
    [InlineData("application/json", "{\"big\":123456789012345678901234567890.10}")]
    public async Task Text_bodies_are_equal_after_a_replay(string mediaType, string text)
    {
        await _recordings.RecordAsync(new(HttpMethod.Get, "/a"), () => Responses.Text(text, mediaType));

        using var replay = new ReplayHandler(_recordings.Folder);
        using var client = new HttpClient(replay) { BaseAddress = new Uri("https://runai.test") };

        var actual = await client.GetStringAsync(new Uri("/a", UriKind.Relative), Cancellation);
        Assert.Equal(text, mediaType == "application/json" ? string.Concat(actual.Where(static character => !char.IsWhiteSpace(character))) : actual);
    }

    [Fact]
    public async Task Binary_bodies_are_equal_after_a_replay()
    {
        byte[] bytes = [.. Enumerable.Range(0, 512).Select(static value => (byte)value)];
        await _recordings.RecordAsync(new(HttpMethod.Get, "/a"), () => new(HttpStatusCode.OK) { Content = new ByteArrayContent(bytes) });

        using var replay = new ReplayHandler(_recordings.Folder);
        using var client = new HttpClient(replay) { BaseAddress = new Uri("https://runai.test") };

        Assert.Equal(bytes, await client.GetByteArrayAsync(new Uri("/a", UriKind.Relative), Cancellation));
    }

    [Fact]
    public async Task Query_and_properties_match_in_any_order()
    {
        _recordings.Write("a", """{"method":"POST","path":"/a","query":["x=1","y=2","x=3"],"json":{"a":1,"b":{"c":2,"d":[1,2]}}}""", """{"status":204}""");
        using var replay = new ReplayHandler(_recordings.Folder);

        using var response = await PostAsync(replay, "/a?x=3&y=2&x=1", """{"b":{"d":[1,2],"c":2},"a":1}""");

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
    }

    [Theory]
    [InlineData("/a", """{"a":1,"b":[{"c":"x"}]}""", "query: recorded x=1, which was not sent")]
    [InlineData("/a?x=2", """{"a":1,"b":[{"c":"x"}]}""", "query: sent x=2, which is not recorded")]
    [InlineData("/b?x=1", """{"a":1,"b":[{"c":"x"}]}""", "path: recorded /a, sent /b")]
    [InlineData("/a?x=1", """{"a":2,"b":[{"c":"x"}]}""", "$.a: recorded 1, sent 2")]
    [InlineData("/a?x=1", """{"a":1,"b":[{"c":"y"}]}""", "$.b[0].c: recorded \"x\", sent \"y\"")]
    [InlineData("/a?x=1", """{"a":1,"b":[]}""", "$.b: recorded 1 items, sent 0")]
    [InlineData("/a?x=1", """{"a":1,"b":[{}]}""", "$.b[0].c: recorded \"x\", which was not sent")]
    [InlineData("/a?x=1", """{"a":1,"b":[{"c":"x","d e":1}]}""", "$.b[0]['d e']: sent 1, which is not recorded")]
    [InlineData("/a?x=1", """{"a":1.0,"b":[{"c":"x"}]}""", "$.a: recorded 1, sent 1.0")]
    [InlineData("/a?x=1", "not json", "body: recorded JSON")]
    public async Task Unexpected_request_is_an_exception_with_the_differences(string path, string json, string difference)
    {
        _recordings.Write("a", """{"method":"POST","path":"/a","query":["x=1"],"json":{"a":1,"b":[{"c":"x"}]}}""", """{"status":204}""");
        _recordings.Write("other", """{"method":"DELETE","path":"/c"}""", """{"status":204}""");
        using var replay = new ReplayHandler(_recordings.Folder);

        var exception = await Assert.ThrowsAsync<UnrecordedRequestException>(() => PostAsync(replay, path, json));

        Assert.Contains($"\n  {difference}", exception.Message, StringComparison.Ordinal);
        Assert.Contains("a.recording.json (POST /a?x=1)", exception.Message, StringComparison.Ordinal);
        Assert.Equal(path, exception.Request.Uri.PathAndQuery);
    }

    [Fact]
    public async Task Exception_of_an_unexpected_request_contains_no_secret()
    {
        _recordings.Write("a", """{"method":"POST","path":"/a","json":{}}""", """{"status":204}""");
        using var replay = new ReplayHandler(_recordings.Folder);

        var exception = await Assert.ThrowsAsync<UnrecordedRequestException>(
            () => PostAsync(replay, "/a?api_key=c4nary", """{"password":"c4nary"}"""));

        Assert.DoesNotContain("c4nary", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Replaced_secrets_match_any_value()
    {
        using var content = new StringContent("""{"password":"recorded secret","note":"it is recorded secret!"}""", Encoding.UTF8, "application/json");
        await _recordings.RecordAsync(new(HttpMethod.Post, "/a?token=recorded") { Content = content }, static () => Responses.Empty(HttpStatusCode.NoContent));
        using var replay = new ReplayHandler(_recordings.Folder);

        using var response = await PostAsync(replay, "/a?token=other", """{"password":"another","note":"it is another!"}""");

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        await Assert.ThrowsAsync<UnrecordedRequestException>(
            () => PostAsync(replay, "/a?token=other", """{"password":"another","note":"it was another!"}"""));
    }

    [Fact]
    public async Task Equal_requests_get_the_next_recording_and_the_last_one_is_repeated()
    {
        var next = 0;
        using var server = new FakeServer(_ => Responses.Json($$"""{"next":{{++next}}}"""));
        var recorded = _recordings.RecordProjects(server);
        for (var call = 0; call < 11; call++)
        {
            await recorded.GetProjectsAsync(new GetProjectsOptions(), Cancellation);
        }

        using var replay = new ReplayHandler(_recordings.Folder);
        var projects = replay.CreateClient<AdministratorClient>().Projects;
        var values = new List<int?>();
        for (var call = 0; call < 13; call++)
        {
            values.Add((await projects.GetProjectsAsync(new GetProjectsOptions(), Cancellation)).Next);
        }

        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 11, 11], values);
    }

    [Fact]
    public async Task Accept_header_selects_between_recordings_of_equal_requests()
    {
        _recordings.Write("a", """{"method":"GET","path":"/a","headers":{"Accept":"text/csv"}}""", """{"status":200,"text":["csv"]}""");
        _recordings.Write("b", """{"method":"GET","path":"/a","headers":{"Accept":"application/json"}}""", """{"status":200,"text":["json"]}""");
        using var replay = new ReplayHandler(_recordings.Folder);
        using var client = new HttpClient(replay) { BaseAddress = new Uri("https://runai.test") };
        client.DefaultRequestHeaders.Add("Accept", "application/json");

        Assert.Equal("json", await client.GetStringAsync(new Uri("/a", UriKind.Relative), Cancellation));
    }

    [Fact]
    public void Unused_recordings_are_listed()
    {
        _recordings.Write("a", """{"method":"GET","path":"/a","query":["x=1"]}""", """{"status":204}""");
        using var replay = new ReplayHandler(_recordings.Folder);

        var exception = Assert.Throws<InvalidOperationException>(replay.AssertAllUsed);

        Assert.Equal("1 of 1 recordings were not used:\n  a.recording.json (GET /a?x=1)", exception.Message);
    }

    [Fact]
    public async Task Strict_client_reports_deviations_of_the_replayed_responses()
    {
        _recordings.Write(
            "a",
            """{"method":"GET","path":"/api/v1/org-unit/projects"}""",
            """{"status":200,"headers":{"Content-Type":"application/json"},"json":{"unknown":1}}""");
        using var replay = new ReplayHandler(_recordings.Folder);

        await replay.CreateClient<AdministratorClient>().Projects.GetProjectsAsync(new GetProjectsOptions(), Cancellation);
        var exception = await Assert.ThrowsAsync<RunAiResponseException>(() => replay.CreateClient<AdministratorClient>(strictResponses: true)
            .Projects.GetProjectsAsync(new GetProjectsOptions(), Cancellation));

        Assert.Equal("$.unknown", exception.JsonPath);
    }

    [Fact]
    public async Task Application_is_recorded_and_replayed_with_dependency_injection()
    {
        await using (var server = await LocalServer.StartControlPlaneAsync(static context =>
        {
            context.Response.ContentType = "application/json";
            return context.Response.WriteAsync($$"""{"next":5,"projects":[{"name":"{{context.Request.Host}}"}]}""");
        }))
        {
            var services = new ServiceCollection();
            services.AddRunAiRecording(_recordings.Folder);
            var options = server.Options();
            services.AddRunAi(target => (target.Url, target.ClientId, target.ClientSecret) = (options.Url, options.ClientId, options.ClientSecret))
                .AddAdministratorClient();
            await using var provider = services.BuildServiceProvider();
            await provider.GetRequiredService<IAdministratorClient>().Projects.GetProjectsAsync(new GetProjectsOptions(), Cancellation);
            Assert.Contains(server.Requests, static request => request.Contains("/token", StringComparison.Ordinal));
        }

        Assert.DoesNotContain("token-1", _recordings.ReadAll(), StringComparison.Ordinal);
        Assert.DoesNotContain("127.0.0.1", _recordings.ReadAll(), StringComparison.Ordinal);
        var replayed = new ServiceCollection();
        using var replay = replayed.AddRunAiReplay(new ReplayHandler(_recordings.Folder));
        replayed.AddRunAi().AddAdministratorClient();
        await using var application = replayed.BuildServiceProvider();

        var list = await application.GetRequiredService<IAdministratorClient>().Projects.GetProjectsAsync(new GetProjectsOptions(), Cancellation);

        Assert.Equal("runai.test", Assert.Single(list.Projects!).Name);
        replay.AssertAllUsed();
    }

    private static async Task<HttpResponseMessage> PostAsync(ReplayHandler replay, string path, string json)
    {
        using var client = new HttpClient(replay, disposeHandler: false) { BaseAddress = new Uri("https://runai.test") };
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        return await client.PostAsync(path, content, Cancellation);
    }
}
