namespace RunAi.Generated.Mutation;

/// <summary>Represents the outcome of a mutant.</summary>
/// <param name="Mutant">The mutant.</param>
/// <param name="Status">The outcome.</param>
/// <param name="Detail">The first failed test, the compiler error, or the number of test classes that passed.</param>
/// <param name="Equivalence">The reason why no test can fail, from the list of equivalent mutants.</param>
internal sealed record MutantResult(Mutant Mutant, MutantStatus Status, string Detail, string? Equivalence = null)
{
    /// <summary>Gets a value indicating whether a test detects the mutant.</summary>
    public bool IsDetected => Status is MutantStatus.Killed or MutantStatus.TimedOut;

    /// <summary>Gets a value indicating whether the mutant compiles.</summary>
    public bool Counts => Status != MutantStatus.NotCompiled;
}
