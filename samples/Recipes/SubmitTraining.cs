using RunAi.Administrator;

namespace RunAi.Generated.Recipes;

/// <summary>Recipe 2: a training with an image, a command, environment variables, one GPU and a persistent volume claim.</summary>
public static class SubmitTraining
{
    /// <summary>Submits the training and waits for its end. A failure is a <see cref="RunAiWaitException"/> with the last events.</summary>
    /// <returns>The completed training.</returns>
    public static async Task<Training> RunAsync(
        IAdministratorClient runAi, string projectName, WaitOptions<Training>? wait = null, CancellationToken cancellationToken = default)
    {
        var project = await runAi.Projects.GetProjectByNameAsync(projectName, cancellationToken: cancellationToken);
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
        return await runAi.Trainings.WaitForTrainingAsync(training.WorkloadId, Phase.Completed, wait, cancellationToken);
    }
}
