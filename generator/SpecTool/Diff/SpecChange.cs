namespace RunAi.Generated.SpecTool.Diff;

/// <summary>One difference between two versions of a document, as callers see it.</summary>
/// <param name="Subject">What it is about.</param>
/// <param name="Where">The operation's method and route, or the model's name.</param>
/// <param name="What">What happened to it, in a few words.</param>
/// <param name="IsBreaking">Whether code that uses the client may no longer compile, or may no longer do what it did.</param>
internal sealed record SpecChange(ChangeSubject Subject, string Where, string What, bool IsBreaking);
