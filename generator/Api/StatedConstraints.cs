using System.Globalization;
using System.Linq;

namespace RunAi.Generator.Api;

/// <summary>Finds the constraints that a description states in one of the usual phrases, so that the documentation does not repeat them.</summary>
/// <param name="description">The description; empty for none.</param>
internal sealed class StatedConstraints(string description)
{
    private static readonly string[] RangePhrases = ["{0} to {1}", "between {0} and {1}", "{0}-{1}", "{0}–{1}", "{0} and at most {1}"];
    private static readonly string[] MinimumPhrases = ["at least {0}", "minimum {0}", "minimum of {0}", "minimum: {0}", "{0} or more", "{0} or greater"];
    private static readonly string[] MaximumPhrases =
        ["at most {0}", "up to {0}", "maximum {0}", "maximum of {0}", "maximum: {0}", "{0} or less", "{0} or fewer"];

    private static readonly string[] DefaultPhrases = ["default {0}", "default: {0}", "default is {0}", "defaults to {0}", "{0} by default", "{0} unless"];

    public bool HasRange(string minimum, string maximum) => States(RangePhrases, minimum, maximum);

    public bool HasMinimum(string minimum) => States(MinimumPhrases, minimum);

    public bool HasMaximum(string maximum) => States(MaximumPhrases, maximum);

    public bool HasDefault(string value) => value.Length > 0 && States(DefaultPhrases, value);

    private bool States(string[] phrases, params string[] values) =>
        values.All(value => description.IndexOf(value, StringComparison.Ordinal) >= 0)
        && phrases.Any(phrase => Contains(string.Format(CultureInfo.InvariantCulture, phrase, values)));

    /// <summary>Returns a value indicating whether the description contains a phrase that is not part of a longer word or number.</summary>
    private bool Contains(string phrase)
    {
        for (var start = 0; (start = description.IndexOf(phrase, start, StringComparison.OrdinalIgnoreCase)) >= 0; start++)
        {
            var end = start + phrase.Length;
            var isFraction = end + 1 < description.Length && description[end] is '.' or ',' && char.IsDigit(description[end + 1]);
            if (!IsWordPart(start - 1) && !IsWordPart(end) && !isFraction)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsWordPart(int index) =>
        index >= 0 && index < description.Length && (char.IsLetterOrDigit(description[index]) || description[index] is '_' or '-');
}
