using System.Collections.Generic;

namespace RunAi.Generator.Api.Model;

/// <summary>Represents a request body.</summary>
/// <param name="Kind">The format of the body.</param>
/// <param name="MediaType">The media type of the body.</param>
/// <param name="Type">The type of the body; null for streams and multipart bodies.</param>
/// <param name="Required">Whether callers must send the body.</param>
/// <param name="NameHint">The name of the body in the document; null if it has none.</param>
/// <param name="Description">The description in the document; null if it has none.</param>
/// <param name="Fields">The parts of a multipart body; otherwise empty.</param>
internal sealed record ApiBody(
    ApiBodyKind Kind, string MediaType, ApiTypeUse? Type, bool Required, string? NameHint, string? Description, IReadOnlyList<ApiFormField> Fields)
{
    /// <summary>
    /// Gets the media types, some of which can be ranges, from which callers choose one; empty if the body has one. <see cref="MediaType"/> is then the
    /// default, or a range if callers must choose.
    /// </summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Gets the parts of a multipart body whose names are not declared; null if there are none, or if no parts are declared.</summary>
    public ApiFormField? AdditionalParts { get; init; }

    /// <summary>Gets the properties of a form that are not serialized in the default style; otherwise empty.</summary>
    public IReadOnlyList<ApiFormStyle> Styles { get; init; } = [];
}
