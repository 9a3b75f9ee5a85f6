using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using RunAi.Generated.EndToEnd.Tests.Support;

namespace RunAi.Generated.EndToEnd.Tests.Quickstart;

/// <summary>Tests the quickstart as a process, with its own sandbox or with the tenant in the environment variables.</summary>
public sealed class QuickstartTests(SandboxFixture fixture) : IClassFixture<SandboxFixture>
{
    private RunAiSandbox Sandbox => fixture.Sandbox;

    [Fact]
    public async Task The_quickstart_uses_a_sandbox_without_settings()
    {
        var run = await QuickstartProcess.RunAsync(Cancellation.Token);

        Assert.Equal("", run.AssertExitCode(0).Error);
        Assert.All(
            ["vision", "sandbox-cluster", "runai-vision", "Submitted quickstart-", "Running", "Completed", "Training", "Deleted quickstart-"],
            text => Assert.Contains(text, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_quickstart_uses_the_configured_tenant()
    {
        var run = await QuickstartProcess.RunAsync(Cancellation.Token, Settings());

        Assert.Equal("", run.AssertExitCode(0).Error);
        Assert.Contains(Sandbox.Requests, request => request is { OperationId: "delete_training", Status: 202 });
    }

    [Fact]
    public async Task The_quickstart_submits_a_job_to_the_Researcher_API()
    {
        var run = await QuickstartProcess.RunAsync(["researcher"], Cancellation.Token, Settings());

        Assert.Equal("", run.AssertExitCode(0).Error);
        Assert.Contains("Deleted quickstart.", run.Output, StringComparison.Ordinal);
        Assert.Contains(Sandbox.Requests, request => request is { OperationId: "delete_job", Status: 200 });
    }

    [Fact]
    public Task Wrong_secrets_are_reported_in_one_line() => AssertFailsAsync(
        Settings(("RUNAI_CLIENT_SECRET", "wrong")), "invalid_client", "RUNAI_CLIENT_ID", "RUNAI_CLIENT_SECRET");

    [Fact]
    public Task Missing_roles_are_reported_in_one_line()
    {
        Sandbox.AddApplication(new SandboxApplication("editor", "secret", RunAiRoles.Editor, RunAiRoles.Administrator));

        return AssertFailsAsync(
            Settings(("RUNAI_CLIENT_ID", "editor"), ("RUNAI_CLIENT_SECRET", "secret")), "create_training failed with 403", "the role 'Researcher'");
    }

    [Fact]
    public Task Unreachable_servers_are_reported_in_one_line() => AssertFailsAsync(
        Settings(("RUNAI_URL", UnusedAddress())), "did not respond: the connection to 127.0.0.1:", "RUNAI_URL");

    [Fact]
    public async Task Tenants_without_a_usable_project_are_reported_in_one_line()
    {
        await using var empty = await RunAiSandbox.StartAsync(cancellationToken: Cancellation.Token);
        await using var services = Clients.CreateProvider(empty);
        var clusters = services.GetRequiredService<IAdministratorClient>().Clusters;
        await clusters.DeleteClusterAsync(empty.Tenant.Clusters[0].Uuid, cancellationToken: Cancellation.Token);

        await AssertFailsAsync(Settings(("RUNAI_URL", empty.Url.AbsoluteUri)), "No project on a connected cluster was found");
    }

    [Fact]
    public Task Missing_settings_are_reported_in_one_line() => AssertFailsAsync(
        [("RUNAI_URL", Sandbox.Url.AbsoluteUri)], "RUNAI_CLIENT_ID", "RUNAI_CLIENT_SECRET");

    [Fact]
    public Task Invalid_addresses_are_reported_in_one_line() => AssertFailsAsync(Settings(("RUNAI_URL", "company.run.ai")), "RUNAI_URL", "https://");

    [Fact]
    public Task Addresses_without_TLS_are_reported_in_one_line() => AssertFailsAsync(
        Settings(("RUNAI_URL", "http://run.ai.test")), "RUNAI_URL", "https://");

    // The runtime has tests for the complete messages.
    private static async Task AssertFailsAsync((string, string)[] settings, params string[] parts)
    {
        var run = await QuickstartProcess.RunAsync(Cancellation.Token, settings);

        var line = Assert.Single(run.AssertExitCode(1).Error.TrimEnd().Split('\n'));
        Assert.EndsWith(".", line, StringComparison.Ordinal);
        Assert.All(parts, part => Assert.Contains(part, line, StringComparison.Ordinal));
    }

    /// <summary>Returns an address of this machine with an unused port.</summary>
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
