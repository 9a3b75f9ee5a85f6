namespace RunAi.Generator.OpenApi.Reading;

/// <summary>
/// Bounds what reading may make of a document. The text itself is bounded, but a few long names above many short ones, or one path item that
/// all paths refer to, multiply: what is read often or has long pointers is charged here. It is measured in characters of JSON pointers; real documents need
/// up to five for each character of their text.
/// </summary>
internal sealed class ReadingBudget
{
    /// <summary>The limit in characters.</summary>
    public const int Limit = 256 * 1024 * 1024;

    private long _spent;

    /// <exception cref="ReadingBudgetExceededException">The limit is exceeded.</exception>
    public void Charge(int characters)
    {
        _spent += characters;
        if (_spent > Limit)
        {
            throw new ReadingBudgetExceededException();
        }
    }
}
