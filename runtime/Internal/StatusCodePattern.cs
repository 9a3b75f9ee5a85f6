using System.Globalization;

namespace RunAi.Generated.Internal;

/// <summary>A key of OpenAPI's responses object: "200", "4XX" or "default".</summary>
internal readonly struct StatusCodePattern
{
    private readonly int _first;
    private readonly int _last;

    private StatusCodePattern(int first, int last, int specificity)
    {
        _first = first;
        _last = last;
        Specificity = specificity;
    }

    /// <summary>Gets the specificity: 3 for one status code, 2 for a range, 1 for the default.</summary>
    public int Specificity { get; }

    public static StatusCodePattern Parse(string pattern)
    {
        if (pattern == "default")
        {
            return new(0, int.MaxValue, 1);
        }

        if (int.TryParse(pattern, NumberStyles.None, CultureInfo.InvariantCulture, out var status) && status is >= 100 and <= 599)
        {
            return new(status, status, 3);
        }

        if (pattern is [>= '1' and <= '5', 'X' or 'x', 'X' or 'x'])
        {
            return new((pattern[0] - '0') * 100, ((pattern[0] - '0') * 100) + 99, 2);
        }

        throw new ArgumentException($"'{pattern}' is not a valid status code. Expected \"200\", \"4XX\" or \"default\".", nameof(pattern));
    }

    public bool Matches(int status) => status >= _first && status <= _last;
}
