namespace RunAi.Generator.OpenApi.Reading;

/// <summary>
/// Bounds what reading may make of a document. The text itself is bounded, but a long name above many short ones, or one path item that all
/// paths refer to, multiply. Every part that is read costs the length of its JSON pointer and a little more.
/// </summary>
internal sealed class ReadingBudget(int limit)
{
    /// <summary>The usual limit: the largest public documents of 20 MB need a third of it, the administrator API a hundredth.</summary>
    public const int DefaultLimit = 128 * 1024 * 1024;

    // A part costs about as much as so many characters even where its pointer is short.
    private const int CostPerCharge = 32;

    private long _spent;

    /// <summary>Pays for a part of the document.</summary>
    /// <param name="characters">The characters copied for it.</param>
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
