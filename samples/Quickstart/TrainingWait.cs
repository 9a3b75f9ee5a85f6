using RunAi.Administrator;

namespace RunAi.Generated.Quickstart;

/// <summary>Waits for trainings.</summary>
internal static class TrainingWait
{
    private static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(0.25);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(10);

    /// <summary>Polls a training until it ends.</summary>
    /// <param name="trainings">The client.</param>
    /// <param name="id">The ID of the training.</param>
    /// <param name="report">Called for each new phase.</param>
    /// <param name="cancellationToken">Cancels the wait, not the training.</param>
    /// <returns>The training in its last phase: Completed, Failed or Stopped.</returns>
    public static async Task<Training> WaitAsync(
        this ITrainingsClient trainings, Guid id, Action<Phase?> report, CancellationToken cancellationToken = default)
    {
        var (delay, reported) = (FirstDelay, default(Phase?));
        while (true)
        {
            var training = await trainings.GetTrainingAsync(id, cancellationToken);
            if (training.ActualPhase != reported)
            {
                reported = training.ActualPhase;
                report(reported);
            }

            if (training.ActualPhase is { Value: "Completed" or "Failed" or "Stopped" })
            {
                return training;
            }

            await Task.Delay(delay, cancellationToken);
            delay = delay < LongestDelay / 2 ? delay * 2 : LongestDelay;
        }
    }
}
