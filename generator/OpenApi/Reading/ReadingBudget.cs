namespace RunAi.Generator.OpenApi.Reading;

/// <summary>
/// Limits the work of reading a document. The length of the text has a limit of its own, but a long name above many short ones, or a path item
/// that all paths refer to, multiply it. Each part costs the length of its JSON pointer plus a constant.
/// </summary>
internal sealed class ReadingBudget(int limit)
{
    /// <summary>The default limit. The largest public documents (20 MB) need a third of it, the administrator API a hundredth.</summary>
    public const int DefaultLimit = 128 * 1024 * 1024;

    // The cost of a part with a short pointer, in characters.
    private const int CostPerCharge = 32;

    private long _spent;

    /// <summary>Charges the cost of a part of the document.</summary>
    /// <param name="characters">The number of characters copied.</param>
    /// <exception cref="ReadingBudgetExceededException">The limit is exceeded.</exception>
    public void Charge(int characters)
    {
        _spent += characters + CostPerCharge;
        if (_spent > limit)
        {
            throw new ReadingBudgetExceededException();
        }
    }
}
