namespace RunAi.Generated.EndToEnd.Tests.Support;

internal static class Cancellation
{
    /// <summary>Ends the running test's calls when the run is cancelled.</summary>
    public static CancellationToken Token => TestContext.Current.CancellationToken;
}
