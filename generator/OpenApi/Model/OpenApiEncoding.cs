namespace RunAi.Generator.OpenApi.Model;

/// <summary>OpenAPI 3.0.3, Encoding Object.</summary>
internal sealed record OpenApiEncoding(string? ContentType, SerializationStyle Style, bool Explode, bool AllowReserved)
{
    /// <summary>Whether the document says how lists and objects are written. Without, an object in a form is its JSON (OpenAPI 3.1.1, Encoding Object).</summary>
    public bool IsStyled { get; init; }
}
