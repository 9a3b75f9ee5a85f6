using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using RunAi.Administrator;
using RunAi.Generated.Cli.Output;

namespace RunAi.Generated.Cli.Commands;

/// <summary>The commands for trainings.</summary>
internal static class TrainingCommands
{
    private const int MaxGpus = 1000;

    private static readonly Argument<string> Name = new("name") { Description = "The name, unique in the project." };
    private static readonly Option<string> Project = new("--project", "-p") { Description = "The name of the project.", Required = true };
    private static readonly Option<string> Image = new("--image", "-i") { Description = "The container image.", Required = true };
    private static readonly Option<string?> Command = new("--command") { Description = "The command to run instead of that of the image." };

    private static readonly Option<double> Gpus = new("--gpus", "-g")
    {
        Description = "The number of GPUs, or a fraction of one GPU such as 0.5.",
        DefaultValueFactory = static _ => 1,
        CustomParser = ParseGpus,
    };

    private static readonly Option<string[]> Variables = new("--env", "-e") { Description = "An environment variable, NAME=VALUE. Can be repeated." };
    private static readonly Option<bool> Wait = new("--wait", "-w") { Description = "Waits until the training has ended." };
    private static readonly Option<TimeSpan?> Timeout = DurationOption.Create("--timeout", "The longest time to wait, such as 90s, 15m or 8h.");
    private static readonly Option<TimeSpan?> Interval = DurationOption.Create("--interval", "The time between two requests while waiting. Default: 2s.");

    private static readonly Column<Training>[] Columns =
    [
        new("Name", static training => training.Name),
        new("ID", static training => training.WorkloadId.ToString()),
        new("Phase", static training => training.ActualPhase?.Value),
    ];

    static TrainingCommands()
    {
        Variables.Validators.Add(static result =>
        {
            if (result.GetValueOrDefault<string[]>()?.FirstOrDefault(static variable => variable.IndexOf('=') < 1) is { } invalid)
            {
                result.AddError($"Option '--env' must have the form NAME=VALUE, but is '{invalid}'.");
            }
        });
    }

    public static Command Create(RunAiCommandLine commandLine) => new("training", "Trainings, which end by themselves.")
    {
        commandLine.CreateCommand(
            "submit", "Submits a training.", SubmitAsync, Name, Project, Image, Command, Gpus, Variables, Wait, Timeout, Interval),
    };

    private static async Task<int> SubmitAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var arguments = context.Arguments;
        var project = await context.GetProjectAsync(arguments.GetRequiredValue(Project), cancellationToken);
        var training = await context.RunAi.Trainings.CreateTrainingAsync(
            new()
            {
                Name = arguments.GetRequiredValue(Name),
                ProjectId = project.Id,
                ClusterId = project.ClusterId,
                Spec = CreateSpec(arguments),
            },
            cancellationToken);
        if (arguments.GetValue(Wait))
        {
            var interval = arguments.GetValue(Interval);
            var options = new WaitOptions<Training> { Timeout = arguments.GetValue(Timeout) };
            if (interval is { } time)
            {
                (options.Interval, options.MaxInterval) = (time, time);
            }

            training = await TrainingProgress.WaitAsync(context, training, options, cancellationToken);
        }

        await context.Printer.PrintAsync(training, Columns);
        return ExitCodes.Success;
    }

    private static double ParseGpus(ArgumentResult result)
    {
        if (double.TryParse(result.Tokens[0].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var gpus)
            && (gpus <= 1 || (gpus == Math.Floor(gpus) && gpus <= MaxGpus)))
        {
            return gpus;
        }

        result.AddError($"Option '--gpus' must be a whole number up to {MaxGpus}, or a fraction of one GPU.");
        return 0;
    }

    private static TrainingSpecSpec CreateSpec(ParseResult arguments)
    {
        var gpus = arguments.GetValue(Gpus);
        var spec = new TrainingSpecSpec
        {
            Image = arguments.GetRequiredValue(Image),
            Compute = gpus is > 0 and < 1
                ? new() { GpuDevicesRequest = 1, GpuRequestType = GpuRequestType.Portion, GpuPortionRequest = gpus }
                : new() { GpuDevicesRequest = (int)gpus },
        };

        // Properties that are not set are not sent.
        if (arguments.GetValue(Command) is { } command)
        {
            spec.Command = command;
        }

        if (arguments.GetValue(Variables) is { Length: > 0 } variables)
        {
            spec.EnvironmentVariables =
            [
                .. variables.Select(static variable => variable.Split('=', 2))
                    .Select(static parts => new EnvironmentVariable { Name = parts[0], Value = parts[1] }),
            ];
        }

        return spec;
    }
}
