namespace RunAi.Generator.Tests.Support;

/// <param name="Path">The overlay's path.</param>
/// <param name="Text">The overlay; null for a file that the compiler does not see.</param>
internal sealed record OverlayItem(string Path, string? Text);
