namespace RunAi.Generated.Judging.Documents;

/// <param name="Method">In whatever case.</param>
/// <param name="Path">As the document writes it.</param>
/// <param name="Parameters">The operation's, and the path item's that it does not replace.</param>
/// <param name="Body">What is sent; null for nothing.</param>
/// <param name="Answers">The content by status.</param>
public sealed record JudgedOperation(
    string Method,
    string Path,
    IReadOnlyList<JudgedParameter> Parameters,
    JudgedBody? Body,
    IReadOnlyDictionary<string, IReadOnlyList<JudgedContent>> Answers);
