using System.Diagnostics;
using RunAi.Generated.Cli;
using RunAi.Generated.Samples.Tests.Support;
using RunAi.Generated.TestSupport;

namespace RunAi.Generated.Samples.Tests.Cli;

/// <summary>Tests the program as a process.</summary>
public sealed class CliProcessTests(SampleFixture fixture) : IClassFixture<SampleFixture>
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "runai.dll");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Program_uses_a_sandbox_if_no_tenant_is_configured()
    {
        var run = await ProcessRun.RunAsync(SampleProcess.Create("dotnet", [Program, "projects", "list"]), Cancellation);

        Assert.Equal("RUNAI_URL is not set, so this command uses a new sandbox.\n", run.AssertExitCode(0).Error.ReplaceLineEndings("\n"));
        Assert.Contains("runai-vision", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signal_ends_the_wait_but_not_the_training()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signals.");
        var start = SampleProcess.Create(
            "dotnet",
            [Program, "training", "submit", "signaled", "--project", "vision", "--image", "i", "--wait", "--interval", "1h"],
            SampleProcess.GetVariables(fixture.Sandbox));
        using var process = Process.Start(start)!;
        using var stop = Cancellation.Register(() => process.Kill());
        Assert.Equal("The training 'signaled' is Running.", await process.StandardError.ReadLineAsync(Cancellation));

        // A shell can start a test run with SIGINT ignored, which the process would inherit. SIGTERM is handled in the same way.
        using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);

        Assert.Equal("Waiting was canceled; the training 'signaled' continues.", await process.StandardError.ReadLineAsync(Cancellation));
        await process.WaitForExitAsync(Cancellation);
        Assert.Equal(ExitCodes.Canceled, process.ExitCode);
        Assert.Equal("Running", Assert.Single(fixture.Sandbox.Tenant.Workloads, workload => workload.Name == "signaled").Phase);
    }

    [Theory]
    [InlineData("runai ", "clusters completion projects training workloads")]
    [InlineData("runai w", "workloads")]
    [InlineData("./runai projects ", "list")]
    [InlineData("runai workloads list --phase R", "Running")]
    [InlineData("runai projects list --output ", "json table")]
    public async Task Script_for_bash_completes_commands_options_and_values(string line, string expected)
    {
        new TestCapability("bash", "Install bash.").Require(File.Exists("/bin/bash"));
        const string script = """
            runai() { dotnet "$PROGRAM" "$@"; }
            source <(runai completion bash)
            COMP_POINT=${#COMP_LINE}
            read -ra COMP_WORDS <<< "$COMP_LINE"
            [[ $COMP_LINE == *' ' ]] && COMP_WORDS+=('')
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _runai
            printf '%s\n' "${COMPREPLY[@]}"
            """;

        var start = SampleProcess.Create("/bin/bash", ["-c", script], new Dictionary<string, string> { ["PROGRAM"] = Program, ["COMP_LINE"] = line });
        var run = (await ProcessRun.RunAsync(start, Cancellation)).AssertExitCode(0);

        Assert.Equal("", run.Error);
        var suggestions = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(word => !word.StartsWith('-') && word is not ("/?" or "/h"));
        Assert.Equal(expected, string.Join(' ', suggestions.Order(StringComparer.Ordinal)));
    }
}
