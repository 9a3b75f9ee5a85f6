using System.ComponentModel;

namespace RunAi.Generated.CodeGeneration;

/// <summary>Represents a generated class whose connection the runtime uses for additional requests. Fakes do not implement it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IApiGroup
{
    /// <summary>Gets the connection.</summary>
    ApiConnection Connection { get; }
}
