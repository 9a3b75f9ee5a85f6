namespace RunAi.Generator.Diagnostics;

/// <summary>How severe a project wants a diagnostic to be.</summary>
internal enum DiagnosticLevel
{
    /// <summary>As the descriptor says.</summary>
    Default,

    /// <summary>It is not reported.</summary>
    None,

    Hidden,
    Info,
    Warning,
    Error,
}
