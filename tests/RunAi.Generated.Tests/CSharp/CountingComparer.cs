namespace RunAi.Generator.Tests.CSharp;

/// <summary>Compares names and counts the comparisons, so that tests can check the work of a naming algorithm without measuring time.</summary>
internal sealed class CountingComparer : IEqualityComparer<string>
{
    /// <summary>Gets the number of computed hash codes and comparisons.</summary>
    public int Count { get; private set; }

    public bool Equals(string? x, string? y)
    {
        Count++;
        return string.Equals(x, y, StringComparison.Ordinal);
    }

    public int GetHashCode(string obj)
    {
        Count++;
        return obj.GetHashCode(StringComparison.Ordinal);
    }
}
