using System.Text;
using System.Text.Json;
using RunAi.Administrator;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Testing;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Testing.Recording;

/// <summary>A folder for the recordings of one test.</summary>
internal sealed class RecordingFixture : IDisposable
{
    public RecordingOptions Options { get; } = new();

    public string Folder { get; } = Path.Combine(Path.GetTempPath(), $"runai-recordings-{Guid.NewGuid():N}");

    /// <summary>Gets the names of the files, in ordinal order.</summary>
    public IReadOnlyList<string> Names => [.. Files.Select(static file => Path.GetFileName(file)!)];

    private IEnumerable<string> Files => Directory.Exists(Folder) ? Directory.EnumerateFiles(Folder).Order(StringComparer.Ordinal) : [];

    /// <summary>Creates an HTTP client that records the exchanges with a server.</summary>
    public HttpClient Record(FakeServer server, string address = "https://acme.corp.test") =>
        new(new RecordingHandler(Folder, Options) { InnerHandler = server }) { BaseAddress = new Uri(address) };

    /// <summary>Creates a generated client that records the exchanges with a server.</summary>
    public IProjectsClient RecordProjects(FakeServer server, string address = "https://acme.corp.test") =>
        new AdministratorClient(new ApiConnection(Record(server, address))).Projects;

    /// <summary>Records one exchange and returns its file.</summary>
    public async Task<string> RecordAsync(HttpRequestMessage request, Func<HttpResponseMessage> respond)
    {
        using var server = new FakeServer(_ => respond());
        using var client = Record(server);
        using (var response = await client.SendAsync(request, TestContext.Current.CancellationToken))
        {
            await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        }

        return ReadSingle();
    }

    public string ReadSingle() => File.ReadAllText(Assert.Single(Files));

    /// <summary>Returns the content of all files, with their names and the decoded text of bodies in Base64.</summary>
    public string ReadAll()
    {
        var text = new StringBuilder();
        foreach (var file in Files)
        {
            var content = File.ReadAllText(file);
            text.AppendLine(file).AppendLine(content);
            using var document = JsonDocument.Parse(content);
            foreach (var message in new[] { "request", "response" })
            {
                if (document.RootElement.GetProperty(message).TryGetProperty("base64", out var lines))
                {
                    var bytes = Convert.FromBase64String(string.Concat(lines.EnumerateArray().Select(static line => line.GetString())));
                    text.AppendLine(Encoding.Latin1.GetString(bytes));
                }
            }
        }

        return text.ToString();
    }

    /// <summary>Writes a recording by hand.</summary>
    public void Write(string name, string content)
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllText(Path.Combine(Folder, name + ".recording.json"), content);
    }

    /// <summary>Writes a recording of a request and a response without operation.</summary>
    public void Write(string name, string request, string response) =>
        Write(name, $"{{\"runaiRecording\":1,\"request\":{request},\"response\":{response}}}");

    public void Dispose()
    {
        if (Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }
    }
}
