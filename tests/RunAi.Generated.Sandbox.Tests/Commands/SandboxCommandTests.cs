using System.CommandLine;
using System.Security.Authentication;
using System.Threading.Channels;
using k8s;

namespace RunAi.Generated.Sandbox.Tests.Commands;

public sealed class SandboxCommandTests
{
    private const string WidgetDefinition = """
        kind: CustomResourceDefinition
        spec:
          group: example.com
          scope: Namespaced
          names: {kind: Widget, plural: widgets}
          versions: [{name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object}}}]
        """;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Settings_are_printed_until_the_command_is_canceled()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var output = new LineWriter();
        var kubeconfig = Path.Combine(Directory.CreateTempSubdirectory("sandbox-").FullName, "kubeconfig");

        var run = RunAsync(output, TextWriter.Null, stop.Token, "--kubeconfig", kubeconfig, "--scenario", "drift", "--https");
        var settings = await output.ReadSettingsAsync("KUBECONFIG");
        await stop.CancelAsync();

        Assert.Equal(0, await run);
        Assert.StartsWith("https://127.0.0.1:", settings["RUNAI_URL"], StringComparison.Ordinal);
        Assert.Equal(kubeconfig, settings["KUBECONFIG"]);
        Assert.Contains("BEGIN CERTIFICATE", await File.ReadAllTextAsync(settings["RUNAI_CA_FILE"], Cancellation), StringComparison.Ordinal);
        Assert.Contains("current-context: sandbox", await File.ReadAllTextAsync(kubeconfig, Cancellation), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--port", "80000", "--port must be a number from 0 to 65535.")]
    [InlineData("--scenario", "fast", "fast")]
    [InlineData("--clock", "yesterday", "--clock must be a time in the future")]
    [InlineData("--clock", "2001-01-01T00:00:00Z", "--clock must be a time in the future")]
    [InlineData("--prot", "80", "--prot")]
    public async Task Invalid_option_is_refused(string option, string value, string message)
    {
        using var error = new StringWriter();

        Assert.Equal(1, await RunAsync(TextWriter.Null, error, Cancellation, option, value));
        Assert.Contains(message, error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Missing_seed_file_is_one_line()
    {
        using var error = new StringWriter();

        Assert.Equal(1, await RunAsync(TextWriter.Null, error, Cancellation, "--seed", "missing.yaml"));
        Assert.Contains("missing.yaml", Assert.Single(error.ToString().TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Kinds_of_custom_resource_definitions_are_served()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var output = new LineWriter();
        var folder = Directory.CreateTempSubdirectory("sandbox-").FullName;
        var file = Path.Combine(folder, "widgets.yaml");
        await File.WriteAllTextAsync(file, WidgetDefinition, Cancellation);

        var run = RunAsync(output, TextWriter.Null, stop.Token, "--kubeconfig", Path.Combine(folder, "kubeconfig"), "--crd", file);
        var settings = await output.ReadSettingsAsync("KUBECONFIG");
        using var client = new k8s.Kubernetes(KubernetesClientConfiguration.BuildConfigFromConfigFile(settings["KUBECONFIG"]));
        var kinds = await client.CustomObjects.GetAPIResourcesAsync("example.com", "v1", cancellationToken: Cancellation);
        await stop.CancelAsync();

        Assert.Equal(0, await run);
        Assert.Equal("Widget", Assert.Single(kinds.Resources).Kind);
    }

    [Theory]
    [InlineData("kind: ConfigMap", "is not a CustomResourceDefinition")]
    [InlineData("[]", "is not a CustomResourceDefinition")]
    [InlineData("kind: [", "is not valid YAML or JSON")]
    [InlineData("{kind: CustomResourceDefinition, spec: {group: example.com}}", "does not contain \"names\" and \"versions\"")]
    public async Task Invalid_custom_resource_definition_is_one_line(string text, string message)
    {
        using var error = new StringWriter();
        var file = Path.Combine(Directory.CreateTempSubdirectory("sandbox-").FullName, "invalid.yaml");
        await File.WriteAllTextAsync(file, text, Cancellation);

        Assert.Equal(1, await RunAsync(TextWriter.Null, error, Cancellation, "--crd", file));
        var line = Assert.Single(error.ToString().TrimEnd().Split('\n'));
        Assert.Contains(message, line, StringComparison.Ordinal);
        Assert.Contains("invalid.yaml", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Certificate_is_required_and_sufficient_with_TLS()
    {
        await using var sandbox = await RunAiSandbox.StartAsync(new RunAiSandboxOptions { UseHttps = true }, Cancellation);
        using var distrusting = new HttpClient();
        var exception = await Assert.ThrowsAsync<HttpRequestException>(() => distrusting.GetAsync(sandbox.Url, Cancellation));
        Assert.IsType<AuthenticationException>(exception.InnerException);

        // The operation forwards the request to the token endpoint.
        using var trusting = TrustingClient.Create(sandbox.CertificateAuthority);
        using var content = new StringContent(
            $$"""{"grantType":"app_token","appID":"{{sandbox.ClientId}}","appSecret":"{{sandbox.ClientSecret}}"}""", null, "application/json");
        using var response = await trusting.PostAsync(new Uri(sandbox.Url, "/api/v1/token"), content, Cancellation);

        Assert.Contains("accessToken", await response.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    private static Task<int> RunAsync(TextWriter output, TextWriter error, CancellationToken cancellationToken, params string[] arguments) => SandboxCommand
        .Create().Parse(arguments).InvokeAsync(new InvocationConfiguration { Output = output, Error = error }, cancellationToken);

    /// <summary>A writer whose lines can be awaited.</summary>
    private sealed class LineWriter : StringWriter
    {
        private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();

        public override Task WriteLineAsync(string? value) => _lines.Writer.WriteAsync(value ?? "").AsTask();

        public async Task<IReadOnlyDictionary<string, string>> ReadSettingsAsync(string last)
        {
            var settings = new Dictionary<string, string>();
            while (!settings.ContainsKey(last))
            {
                var line = await _lines.Reader.ReadAsync(Cancellation);
                settings.Add(line[..line.IndexOf('=', StringComparison.Ordinal)], line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..]);
            }

            return settings;
        }
    }
}
