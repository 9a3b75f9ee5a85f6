using System.ComponentModel;

namespace RunAi.Generated.CodeGeneration;

/// <summary>Represents a generated client or group that sends requests through a connection.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IConnectedClient
{
    /// <summary>Creates a client of the same type whose calls have options.</summary>
    /// <param name="options">The options.</param>
    object With(RunAiRequestOptions options);
}
