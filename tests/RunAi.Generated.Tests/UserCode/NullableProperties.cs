using RunAi.Test;

namespace User;

/// <summary>First guesses at properties that are optional and nullable.</summary>
public static class NullableProperties
{
    public static Job Nested() => new() { Name = "train", Spec = new() { Image = "x" } };

    public static Job Explicit() => new() { Name = "train", Spec = new JobSpec { Image = null, Command = "python" } };

    public static Job CollectionExpressions() => new()
    {
        Name = "train",
        Spec = new()
        {
            EnvironmentVariables = [new() { Name = "A", Value = "1" }, new() { Name = "B", Value = null }],
            Arguments = ["--epochs", "3"],
            Labels = new Dictionary<string, string> { ["team"] = "vision" },
        },
    };

    public static Job Interfaces()
    {
        IReadOnlyList<string> arguments = ["--verbose"];
        IReadOnlyList<EnvironmentVariable> variables = new List<EnvironmentVariable> { new() { Name = "A" } };
        IReadOnlyDictionary<string, string>? labels = null;
        return new() { Name = "train", Spec = new() { Arguments = arguments, EnvironmentVariables = variables, Labels = labels } };
    }

    public static Job Values() => new()
    {
        Name = "train",
        Priority = 3,
        Spec = new() { Gpus = 0.5, Preemptible = false, Phase = Phase.Running, Started = DateTimeOffset.UnixEpoch, Id = Guid.Empty },
    };

    public static Job Nulls() => new() { Name = "train", Priority = null, Spec = new() { Gpus = null, Phase = null, EnvironmentVariables = null } };

    public static Job Conditional()
    {
        var isLarge = true;
        return new() { Name = "train", Priority = isLarge ? 5 : null, Spec = new() { Image = isLarge ? "large" : null } };
    }

    public static Job Mutated()
    {
        var job = Nested();
        string? image = job.Spec?.Image;
        job.Spec!.Command ??= image + " --run";
        job.Spec.Gpus = (job.Spec.Gpus ?? 0) + 1;
        job.Priority ??= 1;
        job.Priority++;
        (job.Spec.Image, job.Spec.Command) = (job.Spec.Command, job.Spec.Image);
        job.Spec.Unset(nameof(JobSpec.Command));
        return job;
    }

    public static Job Copied()
    {
        var job = Nested();
        return new() { Name = job.Name, Priority = job.Priority, Spec = job.Spec };
    }

    public static string Read()
    {
        var spec = new JobSpec { Image = null, Arguments = ["a"], Gpus = 2 };
        string? image = spec.Image;
        string text = spec.Image ?? "none";
        int length = spec.Image?.Length ?? 0;
        double gpus = spec.Gpus ?? 1;
        foreach (var argument in spec.Arguments ?? [])
        {
            text += argument;
        }

        var isNull = spec is { Image: null, Command: null, Arguments: [var first], Gpus: > 1 } && first == "a";
        return $"{image} {text} {length} {gpus} {isNull} {spec.IsSet(nameof(spec.Image))} {spec.IsSet(nameof(JobSpec.Command))}";
    }

    public static string Switch() => new JobSpec { Phase = Phase.Running } switch
    {
        { Image: { Length: > 0 } image } => image,
        { Phase: { Value: "Running" } phase } => phase.Value,
        _ => "other",
    };
}
