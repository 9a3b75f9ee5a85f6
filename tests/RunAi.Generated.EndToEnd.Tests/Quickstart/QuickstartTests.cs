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
        Assert.All(["vision", "sandbox-cluster", "runai-vision", "Submitted quickstart", "Running", "Deleted quickstart."], text => Assert.Contains(text, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task With_settings_it_runs_on_that_tenant()
    {
        var run = await QuickstartProcess.RunAsync(Cancellation.Token, Settings());

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(Sandbox.Requests, request => request is { OperationId: "delete_job", Status: 200 });
    }

    [Fact]
    public Task A_wrong_secret_is_said_in_one_line() => FailsWithAsync(
        $"The token endpoint of {Sandbox.Url.Authority} refused the request with 401: invalid_client (Invalid client or invalid client credentials.). "
        + "Check RunAi:ClientId (RUNAI_CLIENT_ID) and RunAi:ClientSecret (RUNAI_CLIENT_SECRET).",
        Settings(("RUNAI_CLIENT_SECRET", "wrong")));

    [Fact]
    public Task A_missing_role_is_said_in_one_line()
    {
        Sandbox.AddApplication(new SandboxApplication("editor", "secret", RunAiRoles.Editor, RunAiRoles.Administrator));

        return FailsWithAsync(
            "submit_job failed with 403 (Forbidden): The operation submit_job needs the role Researcher. The call needs the Run:ai role 'Researcher'.",
            Settings(("RUNAI_CLIENT_ID", "editor"), ("RUNAI_CLIENT_SECRET", "secret")));
    }

    [Fact]
    public async Task An_unreachable_server_is_said_in_one_line()
    {
        var run = await QuickstartProcess.RunAsync(Cancellation.Token, Settings(("RUNAI_URL", UnusedAddress())));

        // The reason that follows is the operating system's.
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("The server can't be reached, check RUNAI_URL: ", OnlyLine(run), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tenant_without_a_project_to_submit_to_is_said_in_one_line()
    {
        await using var empty = await RunAiSandbox.StartAsync(cancellationToken: Cancellation.Token);
        await using var services = Clients.On(empty);
        await services.GetRequiredService<IAdministratorClient>().Clusters.DeleteClusterAsync(empty.Tenant.Clusters[0].Uuid, cancellationToken: Cancellation.Token);

        await FailsWithAsync("There is no project on a connected cluster, so there is nothing to submit a job to.", Settings(("RUNAI_URL", empty.Url.AbsoluteUri)));
    }

    [Fact]
    public Task Missing_settings_are_said_in_one_line() => FailsWithAsync(
        "RunAi:ClientSecret isn't set: the application's secret. Set it in the configuration section 'RunAi', by the environment variable RUNAI_CLIENT_SECRET, or in code.",
        Settings(("RUNAI_CLIENT_SECRET", "")));

    [Fact]
    public async Task Every_missing_setting_is_named()
    {
        var run = await QuickstartProcess.RunAsync(Cancellation.Token, ("RUNAI_URL", Sandbox.Url.AbsoluteUri));

        Assert.Equal(1, run.ExitCode);
        Assert.All(["RUNAI_CLIENT_ID", "RUNAI_CLIENT_SECRET"], variable => Assert.Contains(variable, OnlyLine(run), StringComparison.Ordinal));
    }

    [Fact]
    public Task An_address_that_would_send_the_secret_in_the_clear_is_said_in_one_line() => FailsWithAsync(
        "RunAi:Url (RUNAI_URL) must begin with https:// (http:// only to this machine): the token and the secret would travel in the clear.",
        Settings(("RUNAI_URL", "http://run.ai.test")));

    private static async Task FailsWithAsync(string line, (string, string)[] settings)
    {
        var run = await QuickstartProcess.RunAsync(Cancellation.Token, settings);

        Assert.Equal((1, line), (run.ExitCode, OnlyLine(run)));
    }

    private static string OnlyLine(QuickstartProcess run) => Assert.Single(run.Error.TrimEnd().Split('\n'));

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
