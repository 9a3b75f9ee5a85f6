namespace RunAi.Generator.Api.Model;

/// <param name="WireValue">The value on the wire.</param>
/// <param name="NameHint">What the value should be called: the document's own name for it, or the value.</param>
/// <param name="Description">From the document, or null.</param>
internal sealed record ApiEnumValue(string WireValue, string NameHint, string? Description);
