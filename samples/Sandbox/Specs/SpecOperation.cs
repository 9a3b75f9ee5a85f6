namespace RunAi.Generated.Sandbox.Specs;

/// <summary>A declared operation.</summary>
internal sealed class SpecOperation
{
    /// <summary>The spec's operationId, or method and path where it has none.</summary>
    public required string Id { get; init; }

    public required string Api { get; init; }

    /// <summary>In upper case.</summary>
    public required string Method { get; init; }

    /// <summary>As the spec writes it, without the API's base path.</summary>
    public required string Path { get; init; }

    /// <summary>The path on the server: base path and path.</summary>
    public required string Route { get; init; }

    /// <summary>Whether a bearer token is required; false for <c>security: []</c>.</summary>
    public required bool RequiresToken { get; init; }

    /// <summary>The role of <c>x-runai-role</c>, the API's default role, or null when any application may call.</summary>
    public required string? Role { get; init; }

    public required IReadOnlyList<SpecParameter> Parameters { get; init; }

    public required SpecRequestBody? Body { get; init; }

    public required IReadOnlyList<SpecResponse> Responses { get; init; }

    /// <summary>The first success response in the document's order: what the sandbox answers with.</summary>
    public SpecResponse Success => Responses.FirstOrDefault(response => response.IsSuccess)
        ?? Responses.FirstOrDefault(response => response.Pattern == "default")
        ?? throw new InvalidOperationException($"The operation '{Id}' declares no success response.");

    /// <summary>What the operation declares for a status: exact before range before default, as OpenAPI orders them.</summary>
    public SpecResponse? FindResponse(int status) =>
        Responses.FirstOrDefault(response => response.Pattern == $"{status}")
        ?? Responses.FirstOrDefault(response => string.Equals(response.Pattern, $"{status / 100}XX", StringComparison.OrdinalIgnoreCase))
        ?? Responses.FirstOrDefault(response => response.Pattern == "default");

    public SpecParameter? FindQueryParameter(string name) =>
        Parameters.FirstOrDefault(parameter => parameter.Location == SpecParameterLocation.Query && parameter.Name == name);
}
