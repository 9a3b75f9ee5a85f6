using System.ComponentModel;

namespace RunAi.Generated.CodeGeneration;

/// <summary>Marks the constructor through which a generated model reads itself, where required members are set afterwards.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct JsonModelInitializer;
