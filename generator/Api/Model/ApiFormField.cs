using System.Collections.Generic;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.Api.Model;

/// <summary>Represents a part of a multipart body.</summary>
/// <param name="Property">The name, type and description of the part.</param>
/// <param name="Kind">The content of the part.</param>
/// <param name="ContentType">The media type that the document declares; null for the default of <paramref name="Kind"/>.</param>
internal sealed record ApiFormField(ApiProperty Property, ApiFormFieldKind Kind, string? ContentType)
{
    /// <summary>Gets the style that joins a list into one part; null if each item is a part.</summary>
    public SerializationStyle? JoinStyle { get; init; }

    /// <summary>Gets the styles of the lists in a list, by level; empty if they are JSON.</summary>
    public IReadOnlyList<SerializationStyle> ItemStyles { get; init; } = [];
}
