namespace RunAi.Generated.DifferentialTesting.Documents;

/// <summary>Represents an operation as read by a third-party reader.</summary>
/// <param name="Method">The method, in any case.</param>
/// <param name="Path">The path as written in the document.</param>
/// <param name="Parameters">The parameters of the operation, and those of the path item that it does not replace.</param>
/// <param name="Body">The request body; null if there is none.</param>
/// <param name="Responses">The content by status code.</param>
public sealed record ParsedOperation(
    string Method,
    string Path,
    IReadOnlyList<ParsedParameter> Parameters,
    ParsedBody? Body,
    IReadOnlyDictionary<string, IReadOnlyList<ParsedContent>> Responses);
