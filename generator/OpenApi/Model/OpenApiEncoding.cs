using System.Collections.Generic;

namespace RunAi.Generator.OpenApi.Model;

/// <summary>Represents the serialization of a property in a form (OpenAPI 3.0.3, Encoding Object).</summary>
internal sealed record OpenApiEncoding(string? ContentType, SerializationStyle Style, bool Explode, bool AllowReserved)
{
    /// <summary>
    /// Gets a value indicating whether the document declares a style. Without one, an object in a form is serialized as JSON
    /// (OpenAPI 3.1.1, Encoding Object).
    /// </summary>
    public bool IsStyled { get; init; }

    /// <summary>Gets the styles of the lists in a list, by level (Swagger 2.0, Items Object); empty in OpenAPI 3, which does not define them.</summary>
    public IReadOnlyList<SerializationStyle> ItemStyles { get; init; } = [];
}
