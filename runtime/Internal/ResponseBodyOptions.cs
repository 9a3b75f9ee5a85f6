namespace RunAi.Generated.Internal;

/// <summary>How the bodies of successes are read.</summary>
/// <param name="Limit">The longest body that is read into memory, in bytes.</param>
/// <param name="IsStrict">Whether a body that isn't exactly what is declared is an error.</param>
internal readonly record struct ResponseBodyOptions(long Limit, bool IsStrict);
