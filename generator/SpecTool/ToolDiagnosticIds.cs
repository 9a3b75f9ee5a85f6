namespace RunAi.Generated.SpecTool;

/// <summary>The diagnostic IDs of this tool. The MSBuild targets report RUNAI0101 and RUNAI0102, and the generator IDs up to RUNAI0099.</summary>
internal static class ToolDiagnosticIds
{
    /// <summary>The spec cannot be downloaded.</summary>
    public const string DownloadFailed = "RUNAI0103";

    /// <summary>No client can be generated from the file.</summary>
    public const string UnusableDocument = "RUNAI0104";

    /// <summary>The spec violates a rule of the OpenAPI Specification.</summary>
    public const string RuleViolation = "RUNAI0105";

    /// <summary>The lock file is not valid.</summary>
    public const string InvalidLockFile = "RUNAI0106";

    /// <summary>A file cannot be read or written.</summary>
    public const string FileNotAccessible = "RUNAI0107";

    /// <summary>The spec cannot be downloaded from a cluster.</summary>
    public const string ClusterDownloadFailed = "RUNAI0114";

    /// <summary>A document that the spec refers to is not downloaded.</summary>
    public const string PartNotDownloaded = "RUNAI0121";

    /// <summary>A document that the spec refers to cannot be saved.</summary>
    public const string PartNotSaved = "RUNAI0122";

    /// <summary>A file is not overwritten because it is not a contract of a supported format.</summary>
    public const string NotAContract = "RUNAI0119";
}
