namespace RunAi.Generated.Sandbox.Specs;

/// <summary>A declared operation.</summary>
internal sealed class SpecOperation
{
    /// <summary>Gets the operationId of the spec, or the method and path if it has none.</summary>
    public required string Id { get; init; }

    public required string Api { get; init; }

    /// <summary>Gets the HTTP method in upper case.</summary>
    public required string Method { get; init; }

    /// <summary>Gets the path in the spec, without the base path of the API.</summary>
    public required string Path { get; init; }

    /// <summary>Gets the path on the server: base path and path.</summary>
    public required string Route { get; init; }

    /// <summary>Gets a value indicating whether a bearer token is required; false for <c>security: []</c>.</summary>
    public required bool RequiresToken { get; init; }

    /// <summary>Gets the role in <c>x-runai-role</c>, else the default role of the API; null if no role is required.</summary>
    public required string? Role { get; init; }

    public required IReadOnlyList<SpecParameter> Parameters { get; init; }

    public required SpecRequestBody? Body { get; init; }

    public required IReadOnlyList<SpecResponse> Responses { get; init; }

    /// <summary>Gets the first declared success response, which the sandbox returns.</summary>
    public SpecResponse Success => Responses.FirstOrDefault(response => response.IsSuccess)
        ?? Responses.FirstOrDefault(response => response.Pattern == "default")
        ?? throw new InvalidOperationException($"The operation '{Id}' does not declare a success response.");

    /// <summary>Returns the declared response for a status code: an exact match, else a range, else the default.</summary>
    public SpecResponse? FindResponse(int status) =>
        Responses.FirstOrDefault(response => response.Pattern == $"{status}")
        ?? Responses.FirstOrDefault(response => string.Equals(response.Pattern, $"{status / 100}XX", StringComparison.OrdinalIgnoreCase))
        ?? Responses.FirstOrDefault(response => response.Pattern == "default");

    public SpecParameter? FindQueryParameter(string name) =>
        Parameters.FirstOrDefault(parameter => parameter.Location == SpecParameterLocation.Query && parameter.Name == name);
}
