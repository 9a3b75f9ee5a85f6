using System.Net;
using RunAi.Administrator;

namespace RunAi.Generated.Recipes;

/// <summary>Recipe 7: suspends, resumes and deletes a workload of any kind that others may have deleted (404), or that has ended (409).</summary>
public static class StopWorkload
{
    /// <summary>Suspends a workload.</summary>
    /// <returns>Whether the workload is being suspended: <see langword="false"/> if it does not exist or has ended.</returns>
    public static Task<bool> SuspendAsync(IAdministratorClient runAi, Guid id, CancellationToken cancellationToken = default) =>
        RunAiCall.TryAsync(runAi.SuspendWorkloadAsync(id, cancellationToken), HttpStatusCode.NotFound, HttpStatusCode.Conflict);

    /// <summary>Resumes a suspended workload.</summary>
    /// <returns>Whether the workload is being resumed: <see langword="false"/> if it does not exist or has ended.</returns>
    public static Task<bool> ResumeAsync(IAdministratorClient runAi, Guid id, CancellationToken cancellationToken = default) =>
        RunAiCall.TryAsync(runAi.ResumeWorkloadAsync(id, cancellationToken), HttpStatusCode.NotFound, HttpStatusCode.Conflict);

    /// <summary>Deletes a workload.</summary>
    /// <returns>Whether the workload existed.</returns>
    public static Task<bool> DeleteAsync(IAdministratorClient runAi, Guid id, CancellationToken cancellationToken = default) =>
        RunAiCall.TryAsync(runAi.DeleteWorkloadAsync(id, cancellationToken), HttpStatusCode.NotFound, HttpStatusCode.Conflict);
}
