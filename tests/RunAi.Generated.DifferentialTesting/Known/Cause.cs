namespace RunAi.Generated.DifferentialTesting.Known;

/// <summary>Specifies the cause of a difference.</summary>
public enum Cause
{
    /// <summary>The reader is wrong, or its model cannot represent the document.</summary>
    Misreading,

    /// <summary>The document violates the specification, and the generator reads the likely intent.</summary>
    Tolerance,

    /// <summary>The generator deliberately chooses another type or signature for callers.</summary>
    Decision,
}
