using System.Net.Http.Headers;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.Extensions.Time.Testing;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Tests.Support;

namespace RunAi.Generated.Sandbox.Tests.Kubernetes.Support;

/// <summary>Provides each test with a sandbox that serves widgets, and sends requests to its Kubernetes API.</summary>
public abstract class KubernetesTest : SandboxTest
{
    private protected const string Space = "runai-vision";
    private protected const string Widgets = "/apis/shop.example.com/v1/namespaces/runai-vision/widgets";
    private protected const string Trainings = "/apis/run.ai/v2alpha1/namespaces/runai-vision/trainingworkloads";
    private protected const string MergePatch = "application/merge-patch+json";
    private protected const string JsonPatch = "application/json-patch+json";
    private protected const string ApplyPatch = "application/apply-patch+yaml";

    private HttpClient? _http;

    private protected static string DefinitionFile => Path.Combine(AppContext.BaseDirectory, "Kubernetes", "widgets.crd.yaml");

    private protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private protected virtual FakeTimeProvider? Time => null;

    private protected override RunAiSandboxOptions Options =>
        new() { CustomResourceDefinitions = [DefinitionFile], TimeProvider = Time ?? TimeProvider.System };

    private protected HttpClient Http
    {
        get
        {
            if (_http is null)
            {
                var authority = X509Certificate2.CreateFromPem(Sandbox.Kubernetes.CertificateAuthority);
                var handler = new HttpClientHandler
                {
                    ServerCertificateCustomValidationCallback = (_, certificate, _, _) => certificate!.RawDataMemory.Span.SequenceEqual(authority.RawData),
                };
                _http = new HttpClient(handler) { BaseAddress = Sandbox.Kubernetes.Url };
            }

            return _http;
        }
    }

    private protected async Task<SandboxResponse> CallAsync(
        string method, string path, string? body = null, string? type = null, string? accept = null, string? token = null)
    {
        using var request = await CreateRequestAsync(method, path, body, type, accept, token);
        using var response = await Http.SendAsync(request, Cancellation);
        var bytes = await response.Content.ReadAsByteArrayAsync(Cancellation);
        var headers = response.Headers.Concat(response.Content.Headers)
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        return new SandboxResponse(
            $"{method} {path} {body}", (int)response.StatusCode, response.Content.Headers.ContentType?.MediaType, headers, bytes);
    }

    /// <summary>Calls the API, asserts the status code and returns the body.</summary>
    private protected async Task<JObject> CallAsync(int status, string method, string path, string? body = null, string? type = null)
    {
        var response = await CallAsync(method, path, body, type);
        response.AssertStatus(status);
        return response.Json;
    }

    private protected Task<JObject> CreateAsync(string name, string spec = "size: 1", string metadata = "") =>
        CallAsync(201, "POST", Widgets, Widget(name, spec, metadata), "application/yaml");

    private protected Task<SandboxResponse> ApplyAsync(string name, string manager, string spec, string query = "") => CallAsync(
        "PATCH", $"{Widgets}/{name}?fieldManager={manager}{query}", Widget(name, spec), ApplyPatch);

    private protected static string Widget(string name, string spec = "size: 1", string metadata = "") => $$"""
        apiVersion: shop.example.com/v1
        kind: Widget
        metadata: { name: {{name}}{{(metadata.Length == 0 ? "" : ", " + metadata)}} }
        spec: { {{spec}} }
        """;

    private protected static string Training(string name, string spec = "") => $$"""
        apiVersion: run.ai/v2alpha1
        kind: TrainingWorkload
        metadata: { name: {{name}} }
        spec: { name: { value: {{name}} }, image: { value: registry/train }, gpu: { value: "1" }{{spec}} }
        """;

    /// <summary>Starts a watch, whose events the returned reader reads.</summary>
    private protected async Task<WatchReader> WatchAsync(string path)
    {
        using var request = await CreateRequestAsync("GET", path);
        var response = await Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancellation);
        Assert.True(response.IsSuccessStatusCode);
        return new WatchReader(response, await response.Content.ReadAsStreamAsync(Cancellation));
    }

    private protected async Task<HttpRequestMessage> CreateRequestAsync(
        string method, string path, string? body = null, string? type = null, string? accept = null, string? token = null)
    {
        token ??= (await Client.RequestTokenAsync(Sandbox.ClientId, Sandbox.ClientSecret)).Json.Value<string>("access_token")!;
        var request = new HttpRequestMessage(new HttpMethod(method), path);
        request.Headers.Authorization = token.Length == 0 ? null : new AuthenticationHeaderValue("Bearer", token);
        request.Headers.TryAddWithoutValidation("User-Agent", "tests/1.0");
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        if (body is not null)
        {
            request.Content = new StringContent(body, Encoding.UTF8, MediaTypeHeaderValue.Parse(type ?? "application/json"));
        }

        return request;
    }

    /// <summary>Reads the events of a watch.</summary>
    private protected sealed class WatchReader(HttpResponseMessage response, Stream stream) : IDisposable
    {
        private readonly StreamReader _reader = new(stream);

        /// <summary>Returns the next event, or null at the end of the response.</summary>
        public async Task<JObject?> ReadAsync()
        {
            var line = await _reader.ReadLineAsync(Cancellation);
            return line is null
                ? null
                : JsonConvert.DeserializeObject<JObject>(line, new JsonSerializerSettings { DateParseHandling = DateParseHandling.None });
        }

        /// <summary>Returns the type and the name of the next object.</summary>
        public async Task<string> ReadNameAsync()
        {
            var next = await ReadAsync();
            return next is null ? "END" : $"{next["type"]} {next.SelectToken("object.metadata.name")}".Trim();
        }

        public void Dispose()
        {
            _reader.Dispose();
            response.Dispose();
        }
    }
}
