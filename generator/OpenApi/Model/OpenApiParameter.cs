using System.Collections.Generic;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.OpenApi.Model;

internal sealed class OpenApiParameter
{
    /// <summary>Gets the JSON pointer of the parameter object, after following references.</summary>
    public required string Pointer { get; init; }

    public required SourceLocation Location { get; init; }

    public required string Name { get; init; }

    /// <summary>Gets <c>x-runai-name</c>: the name of the parameter in C#; null for <see cref="Name"/>.</summary>
    public string? PreferredName { get; init; }

    public required ParameterLocation In { get; init; }

    public string? Description { get; init; }

    public bool Required { get; init; }

    public bool Deprecated { get; init; }

    public bool AllowReserved { get; init; }

    /// <summary>Gets the declared style, or the default of the location and version.</summary>
    public required SerializationStyle Style { get; init; }

    /// <summary>
    /// Gets a value indicating whether lists and objects are exploded. In 3.x the default is true for <see cref="SerializationStyle.Form"/> only.
    /// </summary>
    public required bool Explode { get; init; }

    /// <summary>Gets the styles of the lists in a list, by level (Swagger 2.0, Items Object); empty in OpenAPI 3, which does not define them.</summary>
    public IReadOnlyList<SerializationStyle> ItemStyles { get; init; } = [];

    /// <summary>Gets the pointer of the schema in <see cref="OpenApiDocument.Schemas"/>; null if the parameter has neither schema nor content.</summary>
    public string? Schema { get; init; }

    /// <summary>Gets the media type of a parameter with <c>content</c> instead of <c>schema</c>; otherwise null.</summary>
    public string? ContentMediaType { get; init; }

    /// <summary>
    /// Gets the only allowed value, if the path template contains it (<c>/users?view=full</c>). It is then the <c>const</c> and only <c>enum</c>
    /// value of <see cref="Schema"/>. Null if the caller chooses the value.
    /// </summary>
    public string? FixedValue { get; init; }

    /// <summary>Gets <c>x-runai-filter</c>; null if there is none.</summary>
    public OpenApiFilter? Filter { get; init; }
}
