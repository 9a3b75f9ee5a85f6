namespace RunAi.Generated.Mutation;

/// <summary>The outcomes of a mutant.</summary>
internal enum MutantStatus
{
    /// <summary>A test failed.</summary>
    Killed,

    /// <summary>The tests did not end within the time limit.</summary>
    TimedOut,

    /// <summary>All tests that execute the mutated statement passed.</summary>
    Survived,

    /// <summary>No test executes the mutated statement.</summary>
    NotCovered,

    /// <summary>The compiler rejects the mutant, so it does not count.</summary>
    NotCompiled,
}
