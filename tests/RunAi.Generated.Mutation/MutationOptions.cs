namespace RunAi.Generated.Mutation;

/// <summary>Represents the command line of a run.</summary>
internal sealed record MutationOptions
{
    /// <summary>Gets the files, folders and patterns to mutate, relative to the repository.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>Gets the project file or folder of the tests, relative to the repository.</summary>
    public required string Tests { get; init; }

    /// <summary>Gets patterns of the names of the test classes to run; empty for all.</summary>
    public required IReadOnlyList<string> Classes { get; init; }

    /// <summary>Gets patterns of the names of test classes not to run.</summary>
    public required IReadOnlyList<string> SkippedClasses { get; init; }

    /// <summary>Gets the number of mutants to choose at random; <see langword="null"/> for all.</summary>
    public int? Sample { get; init; }

    /// <summary>Gets the seed of the choice.</summary>
    public int Seed { get; init; }

    /// <summary>Gets the identifiers of the mutants to test; empty for all.</summary>
    public required IReadOnlyList<string> Mutants { get; init; }

    /// <summary>Gets a value indicating whether the mutants are listed instead of tested.</summary>
    public bool List { get; init; }

    /// <summary>Gets the folder for the copy of the repository and for the reports.</summary>
    public required string Output { get; init; }

    /// <summary>Gets the number of mutants to test at the same time.</summary>
    public int WorkerCount { get; init; } = 2;
}
