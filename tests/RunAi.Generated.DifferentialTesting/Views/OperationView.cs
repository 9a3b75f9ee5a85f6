namespace RunAi.Generated.DifferentialTesting.Views;

/// <param name="Parameters">By place and name, such as <c>query limit</c>; names of headers are in lower case.</param>
/// <param name="Body">What is sent; null for nothing.</param>
/// <param name="Responses">The content of each declared status, by media type.</param>
public sealed record OperationView(
    IReadOnlyDictionary<string, ParameterView> Parameters,
    BodyView? Body,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, TypeView>> Responses);
