using System.ComponentModel;

namespace RunAi.Generated.CodeGeneration;

/// <summary>A generated client, which can be made from a connection without reflection.</summary>
/// <typeparam name="TSelf">The client itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IApiClient<TSelf>
    where TSelf : class, IApiClient<TSelf>
{
    /// <summary>Makes the client.</summary>
    /// <param name="connection">The connection its calls use.</param>
    static abstract TSelf Create(ApiConnection connection);
}
