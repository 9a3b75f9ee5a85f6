using RunAi.Administrator;

namespace RunAi.Generated.Recipes;

/// <summary>Recipe 2: a training with an image, a command, environment variables, one GPU and a persistent volume claim.</summary>
public static class SubmitTraining
{
    /// <summary>Submits the training and waits for its end.</summary>
    /// <returns>The training in its last phase.</returns>
    public static async Task<Training> RunAsync(
        IAdministratorClient runAi, string projectName, TimeSpan pollInterval, CancellationToken cancellationToken = default)
    {
        var projects = await runAi.Projects.GetProjectsAsync(new() { FilterBy = [ProjectFilter.Name == projectName] }, cancellationToken);
        var project = projects.Projects.Single();
        var training = await runAi.Trainings.CreateTrainingAsync(
            new()
            {
                Name = "train",
                UseGivenNameAsPrefix = true,
                ProjectId = project.Id,
                ClusterId = project.ClusterId,
                Spec = new()
                {
                    Image = "pytorch/pytorch:latest",
                    Command = "python train.py",
                    EnvironmentVariables = [new() { Name = "EPOCHS", Value = "10" }],
                    Compute = new() { GpuDevicesRequest = 1 },
                    Storage = new() { Pvc = [new() { ClaimName = "datasets", ExistingPvc = true, Path = "/data" }] },
                },
            },
            cancellationToken);

        while (training.ActualPhase != Phase.Completed && training.ActualPhase != Phase.Failed && training.ActualPhase != Phase.Stopped)
        {
            await Task.Delay(pollInterval, cancellationToken);
            training = await runAi.Trainings.GetTrainingAsync(training.WorkloadId, cancellationToken);
        }

        return training;
    }
}
