namespace RunAi.Generated.SpecTool.Diff;

/// <summary>Represents a difference between two versions of a spec, from the perspective of callers.</summary>
/// <param name="Subject">The subject of the change.</param>
/// <param name="Where">The method and route of the operation, or the name of the model.</param>
/// <param name="What">The description of the change.</param>
/// <param name="IsBreaking">Whether code that uses the client might not compile or might behave differently.</param>
internal sealed record SpecChange(ChangeSubject Subject, string Where, string What, bool IsBreaking);
