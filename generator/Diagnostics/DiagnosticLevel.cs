namespace RunAi.Generator.Diagnostics;

/// <summary>Specifies the configured severity of a diagnostic.</summary>
internal enum DiagnosticLevel
{
    /// <summary>The default severity of the descriptor.</summary>
    Default,

    /// <summary>The diagnostic is not reported.</summary>
    None,

    Hidden,
    Info,
    Warning,
    Error,
}
