using System.ComponentModel;

namespace RunAi.Generated.CodeGeneration;

/// <summary>Represents a generated client that can be created without reflection.</summary>
/// <typeparam name="TSelf">The type of the client.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IApiClient<TSelf>
    where TSelf : class, IApiClient<TSelf>
{
    /// <summary>Creates the client.</summary>
    /// <param name="connection">The connection.</param>
    static abstract TSelf Create(ApiConnection connection);

    /// <summary>Returns the operations of the client. Only tests use them.</summary>
    static virtual ApiOperation[] GetOperations() => [];

    /// <summary>Returns the names of the JSON properties that the spec declares as passwords or write-only. Only tests use them.</summary>
    static virtual string[] GetSecretNames() => [];
}
