namespace RunAi.Generated.DifferentialTesting.Known;

/// <summary>Whose reading departs from what the document says.</summary>
public enum Cause
{
    /// <summary>The reader misreads, or its model has no place for what is written.</summary>
    Misreading,

    /// <summary>The document breaks the specification, and we read it the more useful way.</summary>
    Tolerance,

    /// <summary>We know better what callers need.</summary>
    Decision,
}
