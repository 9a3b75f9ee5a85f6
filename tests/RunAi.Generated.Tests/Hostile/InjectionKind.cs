namespace RunAi.Generator.Tests.Hostile;

/// <summary>Specifies how a payload is inserted into a document.</summary>
internal enum InjectionKind
{
    /// <summary>Replaces a string.</summary>
    Replace,

    /// <summary>Follows a string, which keeps its meaning.</summary>
    After,

    /// <summary>Replaces all strings with the same text, so that references remain valid.</summary>
    Everywhere,
}
