namespace RunAi.Generated.SpecTool;

/// <summary>Ids of what only the refresh can find out. The targets have RUNAI0101 and RUNAI0102; the generator's own end at RUNAI0099.</summary>
internal static class ToolDiagnosticIds
{
    /// <summary>The document could not be downloaded.</summary>
    public const string DownloadFailed = "RUNAI0103";

    /// <summary>What was downloaded is no document that a client can be generated from.</summary>
    public const string UnusableDocument = "RUNAI0104";

    /// <summary>The document breaks a rule of the OpenAPI specification.</summary>
    public const string RuleViolation = "RUNAI0105";

    /// <summary>The lock file can't be read.</summary>
    public const string InvalidLockFile = "RUNAI0106";
}
