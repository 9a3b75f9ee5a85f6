using System.IO.Compression;
using System.Net;
using System.Text;
using RunAi.Administrator;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Testing.Recording;

/// <summary>Tests the files of recordings.</summary>
public sealed class RecordingFormatTests : IDisposable
{
    private readonly RecordingFixture _recordings = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _recordings.Dispose();

    [Fact]
    public async Task Recording_is_a_readable_file_for_each_exchange()
    {
        using var server = FakeServer.Json("""{"projects":[{"name":"vis<i>on","limit":1.50}],"next":2}""");

        await _recordings.RecordProjects(server).GetProjectsAsync(new() { Limit = 1, FilterBy = ["name==a=b", "x"] }, Cancellation);

        Assert.Matches("^get_projects-[0-9a-f]{8}-001.recording.json$", Assert.Single(_recordings.Names));
        Assert.Equal(
            """
            {
              "runaiRecording": 1,
              "operation": "get_projects",
              "request": {
                "method": "GET",
                "path": "/api/v1/org-unit/projects",
                "query": [
                  "limit=1",
                  "filterBy=name==a=b,x"
                ],
                "headers": {
                  "Accept": "application/json"
                }
              },
              "response": {
                "status": 200,
                "headers": {
                  "Content-Type": "application/json; charset=utf-8"
                },
                "json": {
                  "projects": [
                    {
                      "name": "vis<i>on",
                      "limit": 1.50
                    }
                  ],
                  "next": 2
                }
              }
            }

            """.ReplaceLineEndings("\n"),
            _recordings.ReadSingle());
    }

    [Fact]
    public async Task Request_bodies_and_empty_responses_are_recorded()
    {
        using var server = new FakeServer(static _ => Responses.Empty(HttpStatusCode.NoContent));
        using var client = _recordings.Record(server);
        using var content = new StringContent("""{"b":1,"a":"é"}""", Encoding.UTF8, "application/json");

        await client.PatchAsync("/things/1", content, Cancellation);

        Assert.StartsWith("PATCH-things-1-", Assert.Single(_recordings.Names), StringComparison.Ordinal);
        var file = _recordings.ReadSingle();
        Assert.Contains("    \"json\": {\n      \"b\": 1,\n      \"a\": \"é\"\n    }\n  },\n", file, StringComparison.Ordinal);
        Assert.Contains("  \"response\": {\n    \"status\": 204\n  }\n}\n", file, StringComparison.Ordinal);
        Assert.DoesNotContain("operation", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_is_recorded_in_lines_and_other_bytes_in_Base64_with_their_media_type()
    {
        var text = await _recordings.RecordAsync(new(HttpMethod.Get, "/a"), static () => Responses.Text("a,b\r\n1,\"2\"\n", "text/csv"));
        Assert.Contains("\"text\": [\n      \"a,b\\r\",\n      \"1,\\\"2\\\"\",\n      \"\"\n    ]", text, StringComparison.Ordinal);

        using var others = new RecordingFixture();
        var bytes = await others.RecordAsync(new(HttpMethod.Get, "/a"), static () => new(HttpStatusCode.OK)
        {
            Content = new ByteArrayContent([0xFF, 0xFE, 0]) { Headers = { ContentType = new("image/png") } },
        });
        Assert.Contains("\"Content-Type\": \"image/png\"", bytes, StringComparison.Ordinal);
        Assert.Contains("\"base64\": [\n      \"//4A\"\n    ]", bytes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_in_another_encoding_is_recorded_as_text()
    {
        var file = await _recordings.RecordAsync(new(HttpMethod.Get, "/a"), static () => new(HttpStatusCode.OK)
        {
            Content = new ByteArrayContent([(byte)'c', 0xE9]) { Headers = { ContentType = new("text/plain") { CharSet = "iso-8859-1" } } },
        });

        Assert.Contains("\"cé\"", file, StringComparison.Ordinal);
        Assert.Contains("charset=utf-8", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compressed_response_is_recorded_as_JSON_and_passed_on_as_received()
    {
        using var compressed = new MemoryStream();
        await using (var gzip = new GZipStream(compressed, CompressionMode.Compress, leaveOpen: true))
        {
            gzip.Write("""{"a":1}"""u8);
        }

        using var server = new FakeServer(_ => new(HttpStatusCode.OK)
        {
            Content = new ByteArrayContent(compressed.ToArray()) { Headers = { ContentType = new("application/json"), ContentEncoding = { "gzip" } } },
        });
        using var client = _recordings.Record(server);

        Assert.Equal(compressed.ToArray(), await client.GetByteArrayAsync(new Uri("/a", UriKind.Relative), Cancellation));
        Assert.Contains("\"a\": 1", _recordings.ReadSingle(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Response_in_an_unknown_content_coding_is_rejected()
    {
        using var server = new FakeServer(static _ => new(HttpStatusCode.OK)
        {
            Content = new ByteArrayContent([1]) { Headers = { ContentEncoding = { "zstd" } } },
        });
        using var client = _recordings.Record(server);

        var exception = await Assert.ThrowsAsync<NotSupportedException>(() => client.GetAsync("/a", Cancellation));

        Assert.Contains("'zstd'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_do_not_depend_on_the_order_of_requests()
    {
        using var others = new RecordingFixture();
        using var server = FakeServer.Json("""{"next":5}""");
        var (first, second) = (_recordings.RecordProjects(server), others.RecordProjects(server));

        await Task.WhenAll(Enumerable.Range(0, 20).Select(limit => first.GetProjectsAsync(new() { Limit = limit }, Cancellation)));
        foreach (var limit in Enumerable.Range(0, 20).Reverse())
        {
            await second.GetProjectsAsync(new() { Limit = limit }, Cancellation);
        }

        Assert.Equal(20, _recordings.Names.Count);
        Assert.Equal(others.Names, _recordings.Names);
    }

    [Fact]
    public async Task Equal_requests_are_numbered()
    {
        using var server = FakeServer.Json("""{"next":5}""");
        var projects = _recordings.RecordProjects(server);

        await projects.GetProjectsAsync(new GetProjectsOptions(), Cancellation);
        await projects.GetProjectsAsync(new GetProjectsOptions(), Cancellation);

        Assert.Equal(["-001", "-002"], _recordings.Names.Select(static name => name.Replace(".recording.json", "", StringComparison.Ordinal)[^4..]));
    }

    [Fact]
    public async Task First_request_deletes_earlier_recordings_but_no_other_files()
    {
        _recordings.Write("old", "{}");
        await File.WriteAllTextAsync(Path.Combine(_recordings.Folder, "notes.json"), "{}", Cancellation);

        using var server = FakeServer.Json("{}");
        using var client = _recordings.Record(server);

        await client.GetAsync("/a", Cancellation);

        Assert.Contains("notes.json", _recordings.Names);
        Assert.DoesNotContain("old.recording.json", _recordings.Names);
        Assert.Equal(2, _recordings.Names.Count);
    }

    [Fact]
    public async Task Multipart_bodies_have_a_fixed_boundary()
    {
        using var server = new FakeServer(static _ => Responses.Empty(HttpStatusCode.OK));
        using var client = _recordings.Record(server);
        foreach (var _ in Enumerable.Range(0, 2))
        {
            using var content = new MultipartFormDataContent { { new StringContent("x"), "title" } };
            await client.PostAsync("/upload", content, Cancellation);
        }

        var names = _recordings.Names;
        Assert.Equal(names[0].Replace("-001", "-002", StringComparison.Ordinal), names[1]);
        Assert.Contains("--recorded-boundary--", _recordings.ReadAll(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stream_is_recorded_when_the_application_stops_reading()
    {
        using var body = new MemoryStream(Encoding.UTF8.GetBytes("line 1\nline 2\n"));
        using var server = new FakeServer(_ => new(HttpStatusCode.OK) { Content = new PiecewiseContent(body) });
        using var client = _recordings.Record(server);
        using (var response = await client.GetAsync("/log", HttpCompletionOption.ResponseHeadersRead, Cancellation))
        {
            var stream = await response.Content.ReadAsStreamAsync(Cancellation);
            await stream.ReadExactlyAsync(new byte[7], Cancellation);
            Assert.Empty(_recordings.Names);
        }

        var file = _recordings.ReadSingle();
        Assert.Contains("\"truncated\": true", file, StringComparison.Ordinal);
        Assert.Contains("\"line 1\",\n      \"\"\n", file, StringComparison.Ordinal);
        Assert.DoesNotContain("line 2", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stream_that_is_read_to_its_end_is_recorded_completely()
    {
        using var body = new MemoryStream(Encoding.UTF8.GetBytes("line 1\nline 2"));
        using var server = new FakeServer(_ => new(HttpStatusCode.OK) { Content = new PiecewiseContent(body) });
        using var client = _recordings.Record(server);

        Assert.Equal("line 1\nline 2", await client.GetStringAsync(new Uri("/log", UriKind.Relative), Cancellation));
        Assert.DoesNotContain("truncated", _recordings.ReadSingle(), StringComparison.Ordinal);
        Assert.Contains("line 2", _recordings.ReadSingle(), StringComparison.Ordinal);
    }

    [Fact]
    public void Synchronous_requests_are_rejected()
    {
        using var server = FakeServer.Json("{}");
        using var client = _recordings.Record(server);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/a");

        Assert.Throws<NotSupportedException>(() => client.Send(request, Cancellation));
    }

    /// <summary>Content without a length.</summary>
    private sealed class PiecewiseContent(Stream stream) : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream target, TransportContext? context) => stream.CopyToAsync(target);

        protected override Task<Stream> CreateContentReadStreamAsync() => Task.FromResult(stream);

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
