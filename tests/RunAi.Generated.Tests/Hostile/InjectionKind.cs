namespace RunAi.Generator.Tests.Hostile;

/// <summary>How a payload gets into a document.</summary>
internal enum InjectionKind
{
    /// <summary>In place of a string.</summary>
    Replace,

    /// <summary>After a string, so that its beginning still means what it meant.</summary>
    After,

    /// <summary>In place of all strings of that text, so that names still lead to what they name.</summary>
    Everywhere,
}
