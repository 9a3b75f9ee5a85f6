namespace RunAi.Generated.Internal;

/// <summary>Represents text that is already in the encoding of its location, such as the joined items of a nested list.</summary>
internal readonly record struct EncodedText(string Value);
