namespace RunAi.Generated.DifferentialTesting.Documents;

/// <param name="Method">In whatever case.</param>
/// <param name="Path">As the document writes it.</param>
/// <param name="Parameters">The operation's, and the path item's that it does not replace.</param>
/// <param name="Body">What is sent; null for nothing.</param>
/// <param name="Responses">The content by status.</param>
public sealed record ParsedOperation(
    string Method,
    string Path,
    IReadOnlyList<ParsedParameter> Parameters,
    ParsedBody? Body,
    IReadOnlyDictionary<string, IReadOnlyList<ParsedContent>> Responses);
