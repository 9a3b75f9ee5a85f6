using System.Collections.Generic;

namespace RunAi.Generator.OpenApi.Model;

/// <summary>Represents the content of a body in one media type (OpenAPI 3.0.3, Media Type Object).</summary>
/// <param name="Name">The media type as written, such as <c>application/json; charset=utf-8</c>.</param>
/// <param name="Schema">The pointer of the schema; null if the document declares none.</param>
/// <param name="Encoding">The encodings of the properties of a form, by property name.</param>
internal sealed record OpenApiMediaType(string Name, string? Schema, IReadOnlyDictionary<string, OpenApiEncoding> Encoding)
{
    /// <summary>Gets the pointer of <c>itemSchema</c> (3.2), the schema of the items of a stream; null if there is none.</summary>
    public string? ItemSchema { get; init; }

    /// <summary>Gets <c>x-runai-stream</c>; null if there is none.</summary>
    public OpenApiStream? Stream { get; init; }
}
