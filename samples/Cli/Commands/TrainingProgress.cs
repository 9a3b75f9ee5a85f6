using RunAi.Administrator;
using Spectre.Console;

namespace RunAi.Generated.Cli.Commands;

/// <summary>Waits for trainings and shows their phases: in a line that changes in a terminal, otherwise in a line for each phase.</summary>
internal static class TrainingProgress
{
    /// <summary>Waits until a training has completed.</summary>
    /// <exception cref="RunAiWaitException">The training has failed or was deleted, or the time has passed.</exception>
    /// <exception cref="CommandException">Waiting was canceled. The training continues.</exception>
    public static async Task<Training> WaitAsync(
        CommandContext context, Training training, WaitOptions<Training> options, CancellationToken cancellationToken)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(context.Error) });
        try
        {
            if (!console.Profile.Out.IsTerminal)
            {
                options.Progress = new PhaseReceiver(phase => context.Error.WriteLine($"The training '{training.Name}' is {phase}."));
                return await WaitAsync();
            }

            return await console.Status().StartAsync($"Submitted {Markup.Escape(training.Name)}", status =>
            {
                options.Progress = new PhaseReceiver(phase => status.Status($"{Markup.Escape(training.Name)}: {Markup.Escape(phase)}"));
                return WaitAsync();
            });
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw new CommandException(ExitCodes.Canceled, $"Waiting was canceled; the training '{training.Name}' continues.");
        }

        Task<Training> WaitAsync() => context.RunAi.Trainings.WaitForTrainingAsync(training.WorkloadId, Phase.Completed, options, cancellationToken);
    }

    /// <summary>Receives phases in the order of the responses. <see cref="Progress{T}"/> would call on other threads.</summary>
    private sealed class PhaseReceiver(Action<string> receive) : IProgress<Training>
    {
        private Phase? _last;

        public void Report(Training value)
        {
            if (value.ActualPhase is { } phase && phase != _last)
            {
                _last = phase;
                receive(phase.Value);
            }
        }
    }
}
