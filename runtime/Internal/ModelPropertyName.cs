namespace RunAi.Generated.Internal;

/// <summary>Represents a property of a model class.</summary>
/// <param name="JsonName">The name in JSON.</param>
/// <param name="Index">The index of its bit, or <see langword="null"/> if assignments are not tracked.</param>
internal sealed record ModelPropertyName(string JsonName, int? Index);
