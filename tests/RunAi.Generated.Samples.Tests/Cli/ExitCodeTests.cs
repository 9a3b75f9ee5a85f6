using System.Reflection;
using RunAi.Generated.Cli;
using RunAi.Generated.Samples.Tests.Support;
using RunAi.Generated.TestSupport;

namespace RunAi.Generated.Samples.Tests.Cli;

/// <summary>Tests the exit codes and messages of failures.</summary>
public sealed class ExitCodeTests(SampleFixture fixture) : IClassFixture<SampleFixture>
{
    [Theory]
    [InlineData("", "Required command was not provided. Use --help")]
    [InlineData("projects", "Required command was not provided")]
    [InlineData("projects lst", "'lst' is not a command")]
    [InlineData("projects list --output xml", "'xml' not recognized. Must be one of: 'table' 'json'")]
    [InlineData("training submit a --image i", "'--project' is required")]
    [InlineData("training submit a --project vision --image i --gpus 1.5", "'--gpus' must be a whole number up to 1000, or a fraction of one GPU")]
    [InlineData("training submit a --project vision --image i --gpus -1", "--gpus")]
    [InlineData("training submit a --project vision --image i --gpus x", "--gpus")]
    [InlineData("training submit a --project vision --image i --gpus", "--gpus")]
    [InlineData("training submit a --project vision --image i --env", "--env")]
    [InlineData("training submit a --project vision --image i --timeout", "--timeout")]
    [InlineData("training submit a --project vision --image i --gpus NaN", "--gpus")]
    [InlineData("training submit a --project vision --image i --env =1", "NAME=VALUE, but is '=1'")]
    [InlineData("training submit a --project vision --image i --timeout 8", "'8' is not a duration such as 90s, 15m or 8h")]
    [InlineData("training submit a --project vision --image i --timeout 99999999h", "is not a duration")]
    [InlineData("training submit a --project vision --image i --interval -1s", "is not a duration")]
    [InlineData("workloads list --limit many", "--limit")]
    public async Task Invalid_command_line_is_reported_in_one_line_and_sends_nothing(string line, string part)
    {
        var run = await CliRun.RunAsync(line, static _ => Assert.Fail("The tenant was configured."));

        run.AssertFailure(ExitCodes.Usage, part);
    }

    [Fact]
    public Task Refused_secret_is_not_signed_in() => AssertFailureAsync(
        ExitCodes.NotSignedIn, options => options.ClientSecret = "wrong", "RUNAI_CLIENT_SECRET");

    [Fact]
    public Task Missing_setting_is_not_signed_in() => AssertFailureAsync(ExitCodes.NotSignedIn, options => options.ClientId = null, "RUNAI_CLIENT_ID");

    [Fact]
    public Task Refused_token_is_not_signed_in() => AssertFailureAsync(
        ExitCodes.NotSignedIn, options => (options.ClientId, options.ClientSecret, options.AccessToken) = (null, null, "expired"), "401");

    [Fact]
    public Task Missing_role_is_forbidden()
    {
        fixture.Sandbox.AddApplication(new SandboxApplication("guest", "secret", "Guest"));
        return AssertFailureAsync(ExitCodes.Forbidden, options => (options.ClientId, options.ClientSecret) = ("guest", "secret"), "403");
    }

    [Fact]
    public Task Refused_connection_is_unavailable()
    {
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        var address = new Uri($"http://{listener.LocalEndpoint}");
        listener.Stop();
        return AssertFailureAsync(ExitCodes.Unavailable, options => options.Url = address, "RUNAI_URL");
    }

    [Fact]
    public void Exit_codes_are_those_in_the_README()
    {
        var documented = MarkdownTable.ReadRows("samples/Cli/README.md", "## Exit codes").Select(row => row[0]);

        var constants = typeof(ExitCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => $"{field.GetRawConstantValue()}");
        Assert.Equal(constants, documented);
    }

    private async Task AssertFailureAsync(int exitCode, Action<RunAiOptions> change, params string[] parts)
    {
        var run = await CliRun.RunAsync("clusters list", options =>
        {
            fixture.Configure(options);
            change(options);
        });

        run.AssertFailure(exitCode, parts);
    }
}
