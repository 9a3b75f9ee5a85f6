using System.CommandLine;
using System.CommandLine.Invocation;
using RunAi.Generated.Cli.Commands;
using RunAi.Generated.Cli.Output;

namespace RunAi.Generated.Cli;

/// <summary>Parses a command line and runs its command.</summary>
/// <param name="configure">Configures the tenant in tests; null for the RUNAI_* variables.</param>
internal sealed class RunAiCommandLine(Action<RunAiOptions>? configure = null)
{
    private readonly Option<string> _format = new Option<string>("--output", "-o")
    {
        Description = "The format of the result.",
        DefaultValueFactory = _ => "table",
        Recursive = true,
    }.AcceptOnlyFromAmong("table", "json");

    /// <summary>Runs a command. Results are written to the output; progress and errors, one sentence each, to the error writer.</summary>
    /// <returns>The exit code, one of <see cref="ExitCodes"/>.</returns>
    public async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, CancellationToken cancellationToken = default)
    {
        var result = CreateRoot().Parse(args);
        if (result.Action is ParseErrorAction)
        {
            await error.WriteLineAsync($"{DescribeError(result).TrimEnd('.')}. Use --help for the syntax.");
            return ExitCodes.Usage;
        }

        var configuration = new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false };
        return await result.InvokeAsync(configuration, cancellationToken);
    }

    /// <summary>Creates a command that calls Run:ai.</summary>
    /// <param name="name">The name.</param>
    /// <param name="description">The description for the help.</param>
    /// <param name="run">Runs the command and returns the exit code.</param>
    /// <param name="symbols">The arguments and options.</param>
    public Command CreateCommand(
        string name, string description, Func<CommandContext, CancellationToken, Task<int>> run, params ReadOnlySpan<Symbol> symbols)
    {
        var command = new Command(name, description);
        foreach (var symbol in symbols)
        {
            if (symbol is Argument argument)
            {
                command.Add(argument);
            }
            else
            {
                command.Add((Option)symbol);
            }
        }

        command.SetAction((arguments, cancellationToken) => RunAsync(arguments, run, cancellationToken));
        return command;
    }

    private static string DescribeError(ParseResult result) => result.UnmatchedTokens is [var token, ..]
        ? $"'{token}' is not a command, an argument or an option here"
        : string.Join(' ', result.Errors[0].Message.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    private RootCommand CreateRoot() => new("Lists and submits workloads of Run:ai. The RUNAI_* environment variables name the tenant.")
    {
        _format,
        ClusterCommands.Create(this),
        ProjectCommands.Create(this),
        TrainingCommands.Create(this),
        WorkloadCommands.Create(this),
        CompletionCommand.Create(),
    };

    private async Task<int> RunAsync(
        ParseResult arguments, Func<CommandContext, CancellationToken, Task<int>> run, CancellationToken cancellationToken)
    {
        var (output, error) = (arguments.InvocationConfiguration.Output, arguments.InvocationConfiguration.Error);
        try
        {
            await using var session = await Session.OpenAsync(configure, error, cancellationToken);
            var printer = new Printer(output, isJson: arguments.GetValue(_format) == "json");
            return await run(new CommandContext(arguments, session.RunAi, session.Clusters, printer, error), cancellationToken);
        }
        catch (Exception exception) when (ErrorReporter.Describe(exception, cancellationToken) is { } failure)
        {
            await error.WriteLineAsync(failure.Message);
            return failure.ExitCode;
        }
    }
}
