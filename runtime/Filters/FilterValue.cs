using System.Buffers;
using System.Globalization;
using RunAi.Generated.Internal;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Filters;

/// <summary>Converts the values of conditions to text, and rejects those that a condition cannot contain.</summary>
internal static class FilterValue
{
    // The dot of a regular expression matches all characters but these (ECMAScript, section 22.2.2.7).
    private static readonly SearchValues<char> LineTerminators = SearchValues.Create("\n\r\u2028\u2029");

    /// <summary>Converts a value to text. Dates are in UTC, and numbers have no exponent.</summary>
    /// <exception cref="ArgumentException">The number is not finite, or the enum was never set.</exception>
    public static string ToText<TValue>(string field, TValue value) => value switch
    {
        DateTimeOffset time => Rfc3339.Format(time.ToUniversalTime()),
        float number => ToText(field, number, number.ToString(CultureInfo.InvariantCulture)),
        double number => ToText(field, number, number.ToString(CultureInfo.InvariantCulture)),
        IExtensibleEnum { Value: null } => throw new ArgumentException(
            $"The value for the field '{field}' was never set. Assign one of the values of '{value.GetType().Name}'.", nameof(value)),
        _ => WireFormat.ToText(value) ?? string.Empty,
    };

    /// <summary>Throws an exception if a condition cannot contain a value.</summary>
    /// <param name="field">The name of the field.</param>
    /// <param name="text">The value.</param>
    /// <param name="delimiter">The character that separates conditions.</param>
    /// <param name="longerOperator">The operator that the server would read instead; <see langword="null"/> if there is none.</param>
    public static void Validate(string field, string text, char? delimiter, string? longerOperator)
    {
        if (text.Length == 0)
        {
            throw new ArgumentException($"The field '{field}' cannot be compared with an empty text, which a condition cannot contain.", "value");
        }

        if (delimiter is { } character && text.Contains(character))
        {
            var reason = $"{Describe(character)}, which separates the conditions of a request and cannot be escaped";
            throw new ArgumentException($"The value \"{text}\" for the field '{field}' contains {reason}.", "value");
        }

        if (text.AsSpan().ContainsAny(LineTerminators))
        {
            throw new ArgumentException($"The value for the field '{field}' contains a line break, which a condition cannot contain.", "value");
        }

        if (longerOperator is not null)
        {
            throw new ArgumentException(
                $"The value \"{text}\" for the field '{field}' would be read as a part of the operator '{longerOperator}'.", "value");
        }
    }

    /// <summary>Returns the operator that an operator and the start of a value are together; <see langword="null"/> if there is none.</summary>
    public static string? FindLongerOperator(string comparison, string text, IReadOnlyList<string> operators)
    {
        foreach (var longer in operators)
        {
            if (longer.Length > comparison.Length
                && longer.StartsWith(comparison, StringComparison.Ordinal)
                && text.AsSpan().StartsWith(longer.AsSpan(comparison.Length), StringComparison.Ordinal))
            {
                return longer;
            }
        }

        return null;
    }

    private static string ToText(string field, double number, string text) => !double.IsFinite(number)
        ? throw new ArgumentException($"The field '{field}' cannot be compared with {text}, which is not a number.", "value")
        : !text.Contains('E') ? text
        : Math.Abs(number) < 1 ? ((decimal)number).ToString(CultureInfo.InvariantCulture)
        : number.ToString("F0", CultureInfo.InvariantCulture);

    private static string Describe(char delimiter) => delimiter switch
    {
        ',' => "a comma",
        ' ' => "a space",
        '\t' => "a tab",
        _ => $"'{delimiter}'",
    };
}
