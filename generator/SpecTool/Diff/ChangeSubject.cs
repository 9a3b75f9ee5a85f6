namespace RunAi.Generated.SpecTool.Diff;

/// <summary>Specifies the subject of a change, in the order of the report.</summary>
internal enum ChangeSubject
{
    RemovedOperation,
    AddedOperation,
    Operation,
    Model,
    SecurityScheme,
}
