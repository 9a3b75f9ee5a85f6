namespace RunAi.Generated.Cli;

/// <summary>The exit codes, which the README lists.</summary>
internal static class ExitCodes
{
    public const int Success = 0;
    public const int Failure = 1;
    public const int Usage = 2;
    public const int NotSignedIn = 3;
    public const int Forbidden = 4;
    public const int NotFound = 5;
    public const int WorkloadFailed = 6;
    public const int TimedOut = 7;
    public const int Unavailable = 8;
    public const int Canceled = 130;
}
