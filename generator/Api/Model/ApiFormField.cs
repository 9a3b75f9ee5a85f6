using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.Api.Model;

/// <summary>A part of a multipart body.</summary>
/// <param name="Property">Its name, type and description.</param>
/// <param name="Kind">What the part holds.</param>
/// <param name="ContentType">The media type that the document gives it; null for the default of its kind.</param>
internal sealed record ApiFormField(ApiProperty Property, ApiFormFieldKind Kind, string? ContentType)
{
    /// <summary>How a list is written as one text; null where each of its items is a part.</summary>
    public SerializationStyle? JoinStyle { get; init; }
}
