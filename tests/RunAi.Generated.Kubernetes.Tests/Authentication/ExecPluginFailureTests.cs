using RunAi.Generated.Kubernetes.Tests.Support;

namespace RunAi.Generated.Kubernetes.Tests.Authentication;

public sealed class ExecPluginFailureTests : IDisposable
{
    private const string Secret = "s3cr3t-value";
    private const string Start = "apiVersion: client.authentication.k8s.io/v1\n  command: ./plugin";

    private readonly KubeFolder _folder = new();

    public ExecPluginFailureTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "The plugins of these tests are shell scripts.");

    /// <summary>Gets outputs of plugins and parts of the message.</summary>
    public static TheoryData<string, string> Outputs { get; } = new()
    {
        { "", "apiVersion is not" },
        { $"{Secret}: [", "neither JSON nor YAML" },
        { "{\"kind\":\"Status\"}", "not an ExecCredential" },
        { "{\"apiVersion\":\"client.authentication.k8s.io/v1beta1\",\"kind\":\"ExecCredential\"}", "apiVersion is not client.authentication.k8s.io/v1" },
        { Response("\"a\":1"), "neither a token nor a client certificate" },
        { "{\"apiVersion\":\"client.authentication.k8s.io/v1\",\"kind\":\"ExecCredential\"}", "without a status" },
        { Response($"\"token\":\"{Secret}\\nX: y\""), "not allowed in a header" },
        { Response("\"token\":\"a\",\"expirationTimestamp\":\"2020-01-01T00:00:00Z\""), "expired at 2020-01-01 00:00 UTC" },
        { Response("\"token\":\"a\",\"expirationTimestamp\":\"soon\""), "not a time of RFC 3339" },
        { Response("\"clientCertificateData\":\"a\""), "certificate without its key" },
        { Response("\"clientKeyData\":\"a\""), "key without its certificate" },
        { Response("\"clientCertificateData\":\"a\",\"clientKeyData\":\"b\""), "no certificate in PEM format" },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Outputs))]
    public async Task Unusable_output_is_described_without_quoting_it(string output, string part)
    {
        _folder.Write("output", output);
        _folder.WriteScript("plugin", "cat \"$(dirname \"$0\")/output\"");

        await CheckAsync(Start, part);
    }

    [Fact]
    public Task Missing_plugin_is_described_with_its_install_hint() =>
        CheckAsync(
            "apiVersion: client.authentication.k8s.io/v1\n  command: kubectl-runai-login\n"
                + "  installHint: |\n    Get it from\n    https://runai.example.com/cli",
            "'kubectl-runai-login'",
            "does not exist",
            "install it (Get it from https://runai.example.com/cli)");

    [Fact]
    public async Task Program_in_the_working_directory_is_not_run()
    {
        var name = $"runai-test-{Guid.NewGuid():N}";
        var path = Path.Combine(Directory.GetCurrentDirectory(), name);
        File.Copy(_folder.WriteScript("plugin", "echo 1"), path);
        try
        {
            await CheckAsync($"apiVersion: client.authentication.k8s.io/v1\n  command: {name}", "does not exist", "PATH");
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task Failing_plugin_is_described_with_its_error_output_on_one_line_without_secrets()
    {
        _folder.WriteScript("plugin", $"echo 'cannot reach the issuer:' >&2; echo 'Authorization: Bearer {Secret}0123456789' >&2; exit 3");

        await CheckAsync(Start, "failed with exit code 3 (cannot reach the issuer: ", "Bearer ***");
    }

    [Fact]
    public async Task Plugin_that_does_not_end_is_stopped()
    {
        _folder.WriteScript("plugin", "sleep 60");
        var options = _folder.WriteContext("server: https://lab.example.com", $"exec:\n  {Start}");
        options.ExecTimeout = TimeSpan.FromMilliseconds(200);

        var exception = await Assert.ThrowsAsync<RunAiAuthenticationException>(
            () => _folder.Load(options).Credentials.GetAsync(TestContext.Current.CancellationToken).AsTask());

        Assert.Contains("did not end within 0.2 seconds", exception.Message, StringComparison.Ordinal);
        Assert.Contains("ExecTimeout", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plugin_that_needs_a_terminal_is_not_run()
    {
        _folder.WriteScript("plugin", "touch \"$(dirname \"$0\")/ran\"");

        await CheckAsync(Start + "\n  interactiveMode: Always", "needs a terminal", "AllowInteractiveExec");

        Assert.False(File.Exists(_folder.GetPath("ran")));
    }

    [Fact]
    public async Task Callers_fail_fast_during_the_pause_after_a_failure()
    {
        _folder.WriteScript("plugin", "echo run >> \"$(dirname \"$0\")/runs\"; exit 1");
        var source = _folder.Load(_folder.WriteContext("server: https://lab.example.com", $"exec:\n  {Start}")).Credentials;

        for (var call = 0; call < 5; call++)
        {
            await Assert.ThrowsAsync<RunAiAuthenticationException>(() => source.GetAsync(TestContext.Current.CancellationToken).AsTask());
        }

        Assert.Single(await File.ReadAllLinesAsync(_folder.GetPath("runs"), TestContext.Current.CancellationToken));
    }

    private static string Response(string status) =>
        $$$"""{"apiVersion":"client.authentication.k8s.io/v1","kind":"ExecCredential","status":{{{{status}}}}}""";

    private async Task CheckAsync(string exec, params string[] parts)
    {
        var options = _folder.WriteContext("server: https://lab.example.com", $"exec:\n  {exec}");

        var exception = await Assert.ThrowsAsync<RunAiAuthenticationException>(
            () => _folder.Load(options).Credentials.GetAsync(TestContext.Current.CancellationToken).AsTask());

        Assert.All([.. parts, "user 'mira'", options.KubeconfigFile!], part => Assert.Contains(part, exception.Message, StringComparison.Ordinal));
        Assert.DoesNotContain(Secret, exception.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(". ", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', exception.Message);
    }
}
