namespace RunAi.Generator.OpenApi.Model;

/// <summary>OpenAPI 3.0.3, Encoding Object.</summary>
internal sealed record OpenApiEncoding(string? ContentType, ParameterStyle Style, bool Explode, bool AllowReserved);
