namespace RunAi.Generated.EndToEnd.Tests.Support;

internal static class Cancellation
{
    /// <summary>Gets a token that is canceled with the test run.</summary>
    public static CancellationToken Token => TestContext.Current.CancellationToken;
}
