namespace RunAi.Generator.Api.Model;

/// <param name="WireValue">The value on the wire.</param>
/// <param name="NameHint">The name of the value in the document, or else the value itself.</param>
/// <param name="Description">The description in the document; null if it has none.</param>
internal sealed record ApiEnumValue(string WireValue, string NameHint, string? Description);
