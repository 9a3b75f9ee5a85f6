namespace RunAi.Generated.Internal;

/// <summary>Specifies what a response means for a wait.</summary>
internal enum PollingResult
{
    Continue,
    Reached,
    Failed,
}
