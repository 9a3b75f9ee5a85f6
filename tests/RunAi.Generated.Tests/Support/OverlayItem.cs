namespace RunAi.Generator.Tests.Support;

/// <summary>Represents an overlay of a spec.</summary>
/// <param name="Path">The path of the overlay.</param>
/// <param name="Text">The text of the overlay; null if it is not an additional file.</param>
internal sealed record OverlayItem(string Path, string? Text);
