namespace RunAi.Generated.SpecTool.Diff;

/// <summary>What a change is about, in the order of a report.</summary>
internal enum ChangeSubject
{
    RemovedOperation,
    AddedOperation,
    Operation,
    Model,
}
