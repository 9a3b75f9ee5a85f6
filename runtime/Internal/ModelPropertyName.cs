namespace RunAi.Generated.Internal;

/// <summary>Represents a property of a model class.</summary>
/// <param name="JsonName">The name in JSON.</param>
/// <param name="Kind">What the model records of it.</param>
/// <param name="Index">The index.</param>
internal sealed record ModelPropertyName(string JsonName, ModelPropertyKind Kind, int Index);
