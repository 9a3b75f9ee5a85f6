namespace RunAi.Generated.Dashboard.Data;

/// <summary>Represents what the page shows.</summary>
/// <param name="Snapshot">The last data that was read; null until it was read.</param>
/// <param name="Failure">Why newer data could not be read; null if it could.</param>
internal sealed record DashboardState(DashboardSnapshot? Snapshot, DashboardFailure? Failure);

/// <summary>Represents why data could not be read.</summary>
/// <param name="Message">The message of the exception, which contains no secrets.</param>
/// <param name="IsCredential">Whether the credential is missing, has expired or was refused.</param>
internal sealed record DashboardFailure(string Message, bool IsCredential);
