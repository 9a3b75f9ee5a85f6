using System.ComponentModel;

namespace RunAi.Generated.CodeGeneration;

/// <summary>Marks the constructor that generated models use for reading, because required properties are set afterwards.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct JsonModelInitializer;
