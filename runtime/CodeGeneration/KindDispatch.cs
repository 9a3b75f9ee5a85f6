using System.ComponentModel;

namespace RunAi.Generated.CodeGeneration;

/// <summary>Reports kinds of resources without an operation.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class KindDispatch
{
    /// <summary>Creates the exception for a kind without an operation.</summary>
    /// <param name="method">The method.</param>
    /// <param name="kind">The kind.</param>
    public static NotSupportedException CreateException(string method, string? kind) =>
        new($"{method} does not support resources of the kind \"{kind}\". The API has no such operation for it, or the client does not contain its group.");
}
