namespace RunAi.Generated.ClusterApi;

/// <summary>The diagnostics of members that can change without a new major version. Each has a page in generator/docs.</summary>
internal static class ExperimentalIds
{
    /// <summary>An operation or a name of the cluster API that no public document describes.</summary>
    public const string UndocumentedOperation = "RUNAI0115";
}
