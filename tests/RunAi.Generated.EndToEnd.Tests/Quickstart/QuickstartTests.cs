using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using RunAi.Generated.EndToEnd.Tests.Support;

namespace RunAi.Generated.EndToEnd.Tests.Quickstart;

/// <summary>The quickstart as its users run it: on a sandbox of its own, or on the tenant that the environment names.</summary>
public sealed class QuickstartTests(SandboxFixture fixture) : IClassFixture<SandboxFixture>
{
    private RunAiSandbox Sandbox => fixture.Sandbox;

    [Fact]
    public async Task Without_settings_it_runs_on_a_sandbox_of_its_own()
    {
        var run = await QuickstartProcess.RunAsync(Cancellation.Token);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All(
            ["vision", "sandbox-cluster", "runai-vision", "Submitted quickstart", "Running", "Deleted quickstart."],
            text => Assert.Contains(text, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task With_settings_it_runs_on_that_tenant()
    {
        var run = await QuickstartProcess.RunAsync(Cancellation.Token, Settings());

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(Sandbox.Requests, request => request is { OperationId: "delete_job", Status: 200 });
    }

    [Fact]
    public Task A_wrong_secret_is_said_in_one_line() => FailsSayingAsync(
        Settings(("RUNAI_CLIENT_SECRET", "wrong")), "invalid_client", "RUNAI_CLIENT_ID", "RUNAI_CLIENT_SECRET");

    [Fact]
    public Task A_missing_role_is_said_in_one_line()
    {
        Sandbox.AddApplication(new SandboxApplication("editor", "secret", RunAiRoles.Editor, RunAiRoles.Administrator));

        return FailsSayingAsync(
            Settings(("RUNAI_CLIENT_ID", "editor"), ("RUNAI_CLIENT_SECRET", "secret")), "submit_job failed with 403", "the Run:ai role 'Researcher'");
    }

    [Fact]
    public Task An_unreachable_server_is_said_in_one_line() => FailsSayingAsync(
        Settings(("RUNAI_URL", UnusedAddress())), "The control plane can't be reached", "RUNAI_URL");

    [Fact]
    public async Task A_tenant_without_a_project_to_submit_to_is_said_in_one_line()
    {
        await using var empty = await RunAiSandbox.StartAsync(cancellationToken: Cancellation.Token);
        await using var services = Clients.CreateProvider(empty);
        var clusters = services.GetRequiredService<IAdministratorClient>().Clusters;
        await clusters.DeleteClusterAsync(empty.Tenant.Clusters[0].Uuid, cancellationToken: Cancellation.Token);

        await FailsSayingAsync(Settings(("RUNAI_URL", empty.Url.AbsoluteUri)), "There is no project on a connected cluster");
    }

    [Fact]
    public Task Missing_settings_are_said_in_one_line() => FailsSayingAsync(
        [("RUNAI_URL", Sandbox.Url.AbsoluteUri)], "RUNAI_CLIENT_ID", "RUNAI_CLIENT_SECRET");

    [Fact]
    public Task An_address_that_is_none_is_said_in_one_line() => FailsSayingAsync(Settings(("RUNAI_URL", "company.run.ai")), "RUNAI_URL", "https://");

    [Fact]
    public Task An_address_that_would_send_the_secret_in_the_clear_is_said_in_one_line() => FailsSayingAsync(
        Settings(("RUNAI_URL", "http://run.ai.test")), "RUNAI_URL", "https://");

    // The rest of the sentences is the runtime's, which has tests of its own for them.
    private static async Task FailsSayingAsync((string, string)[] settings, params string[] parts)
    {
        var run = await QuickstartProcess.RunAsync(Cancellation.Token, settings);

        Assert.Equal(1, run.ExitCode);
        var line = Assert.Single(run.Error.TrimEnd().Split('\n'));
        Assert.EndsWith(".", line, StringComparison.Ordinal);
        Assert.All(parts, part => Assert.Contains(part, line, StringComparison.Ordinal));
    }

    /// <summary>An address of this machine where nobody listens: the port was free just now.</summary>
    private static string UnusedAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return $"http://{listener.LocalEndpoint}";
    }

    private (string Name, string Value)[] Settings(params (string Name, string Value)[] changes) =>
    [
        ("RUNAI_URL", Sandbox.Url.AbsoluteUri),
        ("RUNAI_REALM", Sandbox.Realm),
        ("RUNAI_CLIENT_ID", Sandbox.ClientId),
        ("RUNAI_CLIENT_SECRET", Sandbox.ClientSecret),
        .. changes,
    ];
}
