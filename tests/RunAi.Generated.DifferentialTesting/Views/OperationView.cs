namespace RunAi.Generated.DifferentialTesting.Views;

/// <summary>Represents an operation.</summary>
/// <param name="Parameters">The parameters by location and name, such as <c>query limit</c>; the names of headers are in lower case.</param>
/// <param name="Body">The request body; null if there is none.</param>
/// <param name="Responses">The types of the content by status code and media type.</param>
public sealed record OperationView(
    IReadOnlyDictionary<string, ParameterView> Parameters,
    BodyView? Body,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, TypeView>> Responses);
