namespace RunAi.Generated.DifferentialTesting.Calls.Clients;

/// <summary>Represents a generated method of an operation, as its source code describes it.</summary>
/// <param name="Interface">The interface of the operation group.</param>
/// <param name="Name">The name of the method without suffixes.</param>
/// <param name="HttpMethod">The HTTP method in upper case.</param>
/// <param name="Route">The route, including the base path.</param>
/// <param name="Bindings">The calls that add parameters and bodies to the request.</param>
/// <param name="Responses">The responses that the method reads.</param>
public sealed record GeneratedMethod(
    string Interface, string Name, string HttpMethod, string Route, IReadOnlyList<RequestBinding> Bindings, IReadOnlyList<ResponseBinding> Responses);
