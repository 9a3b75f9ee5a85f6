namespace RunAi.Generated.Mutation.Reporting;

/// <summary>Counts the outcomes of mutants.</summary>
internal sealed record MutationScore
{
    private MutationScore()
    {
    }

    public required string Name { get; init; }

    public required int Detected { get; init; }

    public required int Survived { get; init; }

    public required int NotCovered { get; init; }

    public required int Equivalent { get; init; }

    public required int NotCompiled { get; init; }

    /// <summary>Gets the percentage of detected mutants among those that compile.</summary>
    public double Raw => Percentage(Detected + Survived + NotCovered);

    /// <summary>Gets the percentage of detected mutants among those that compile and are not listed as equivalent.</summary>
    public double Adjusted => Percentage(Detected + Survived + NotCovered - Equivalent);

    /// <summary>Counts the outcomes.</summary>
    public static MutationScore Create(string name, IReadOnlyCollection<MutantResult> results) => new()
    {
        Name = name,
        Detected = results.Count(result => result.IsDetected),
        Survived = results.Count(result => result.Status == MutantStatus.Survived),
        NotCovered = results.Count(result => result.Status == MutantStatus.NotCovered),
        Equivalent = results.Count(result => result is { IsDetected: false, Counts: true, Equivalence: not null }),
        NotCompiled = results.Count(result => !result.Counts),
    };

    private double Percentage(int total) => total == 0 ? 100 : 100.0 * Detected / total;
}
