namespace RunAi.Generator.Specs.Paths;

/// <summary>
/// Counts the work of all queries and changes of an overlay. A step is about the cost of visiting one node. Small steps of other kinds, such as parsing
/// and comparing, are converted to that unit.
/// </summary>
internal sealed class QueryBudget(SpecLimits limits)
{
    // A parsed segment, selector or term takes several objects, which remain in memory.
    private const int StepsPerPart = 8;
    private const int CharactersPerStep = 32;

    private long _steps;

    /// <summary>Gets the number of steps so far.</summary>
    public long Steps => _steps;

    /// <summary>Gets a value indicating whether the number of steps is within the limit. Otherwise, results are incomplete.</summary>
    public bool IsWithinLimit => _steps < limits.QuerySteps;

    /// <summary>Counts steps and returns whether the total is within the limit.</summary>
    public bool Spend(long steps)
    {
        _steps += steps;
        return IsWithinLimit;
    }

    /// <summary>Counts a parsed segment, selector or term of a query and returns whether the total is within the limit.</summary>
    public bool SpendPart() => Spend(StepsPerPart);

    /// <summary>Counts a comparison of texts and returns whether the total is within the limit.</summary>
    public bool SpendText(string text) => Spend(1 + (text.Length / CharactersPerStep));
}
