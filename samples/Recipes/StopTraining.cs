using RunAi.Administrator;

namespace RunAi.Generated.Recipes;

/// <summary>Recipe 7: suspends, resumes and deletes a training that others may have deleted (404), or that has ended (409).</summary>
public static class StopTraining
{
    /// <summary>Suspends a training.</summary>
    /// <returns>Whether the training is being suspended: <see langword="false"/> if it does not exist or has ended.</returns>
    public static Task<bool> SuspendAsync(IAdministratorClient runAi, Guid id, CancellationToken cancellationToken = default) =>
        TryAsync(() => runAi.Trainings.SuspendTrainingAsync(id, cancellationToken));

    /// <summary>Resumes a suspended training.</summary>
    /// <returns>Whether the training is being resumed: <see langword="false"/> if it does not exist or has ended.</returns>
    public static Task<bool> ResumeAsync(IAdministratorClient runAi, Guid id, CancellationToken cancellationToken = default) =>
        TryAsync(() => runAi.Trainings.ResumeTrainingAsync(id, cancellationToken));

    /// <summary>Deletes a training.</summary>
    /// <returns>Whether the training existed.</returns>
    public static Task<bool> DeleteAsync(IAdministratorClient runAi, Guid id, CancellationToken cancellationToken = default) =>
        TryAsync(() => runAi.Trainings.DeleteTrainingAsync(id, cancellationToken));

    private static async Task<bool> TryAsync(Func<Task> call)
    {
        try
        {
            await call();
            return true;
        }
        catch (RunAiApiException exception) when (exception.IsNotFound || exception.IsConflict)
        {
            return false;
        }
    }
}
