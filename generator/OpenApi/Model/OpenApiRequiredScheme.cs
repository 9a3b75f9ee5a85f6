using System.Collections.Generic;

namespace RunAi.Generator.OpenApi.Model;

/// <summary>Represents a scheme that a requirement names.</summary>
/// <param name="Name">The name of the scheme.</param>
/// <param name="Scopes">The required scopes or roles.</param>
internal sealed record OpenApiRequiredScheme(string Name, IReadOnlyList<string> Scopes);
