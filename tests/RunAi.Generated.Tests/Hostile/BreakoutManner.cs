namespace RunAi.Generator.Tests.Hostile;

/// <summary>How a payload gets into a document.</summary>
internal enum BreakoutManner
{
    /// <summary>In place of a string.</summary>
    Instead,

    /// <summary>Behind a string, so that its beginning still means what it meant.</summary>
    Behind,

    /// <summary>In place of all strings of that text, so that names still lead to what they name.</summary>
    Everywhere,
}
