using System.Collections.Generic;

namespace RunAi.Generator.OpenApi.Model;

/// <param name="Name">The media type as written, such as <c>application/json; charset=utf-8</c>.</param>
/// <param name="Schema">The pointer of the schema; null where the document gives none.</param>
/// <param name="Encoding">How the parts of a form are written, by property name.</param>
internal sealed record OpenApiMediaType(string Name, string? Schema, IReadOnlyDictionary<string, OpenApiEncoding> Encoding);
