using System.Collections.Generic;

namespace RunAi.Generator.Api.Model;

/// <param name="Kind">How it is written.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Type">What it holds; null for a stream and for parts.</param>
/// <param name="Required">Whether it may be left out.</param>
/// <param name="NameHint">What the document calls it, or null.</param>
/// <param name="Description">From the document, or null.</param>
/// <param name="Fields">Its parts where it is multipart; empty otherwise.</param>
internal sealed record ApiBody(
    ApiBodyKind Kind, string MediaType, ApiTypeUse? Type, bool Required, string? NameHint, string? Description, IReadOnlyList<ApiFormField> Fields)
{
    /// <summary>Its members that are written in a style of their own, where it is a form; empty otherwise.</summary>
    public IReadOnlyList<ApiFormStyle> Styles { get; init; } = [];
}
