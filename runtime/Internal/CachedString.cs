namespace RunAi.Generated.Internal;

/// <summary>Represents an entry of a <see cref="StringCache"/>.</summary>
/// <param name="Utf8">The text in UTF-8.</param>
/// <param name="Text">The string.</param>
/// <param name="IsDeclared">Whether the spec declares the value.</param>
internal sealed record CachedString(byte[] Utf8, string Text, bool IsDeclared);
