using System.Globalization;
using System.Text;
using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace RunAi.Generated.Sandbox.Samples;

/// <summary>Generates candidates for strings, numbers and booleans. The caller uses the first valid one.</summary>
internal static class ScalarSamples
{
    private static readonly Dictionary<string, string> ByFormat = new(StringComparer.Ordinal)
    {
        ["date-time"] = "2024-01-01T00:00:00Z",
        ["date"] = "2024-01-01",
        ["time"] = "12:00:00Z",
        ["duration"] = "PT1H",
        ["uuid"] = "00000000-0000-4000-8000-000000000001",
        ["guid"] = "00000000-0000-4000-8000-000000000001",
        ["uri"] = "https://example.com/",
        ["url"] = "https://example.com/",
        ["email"] = "user@example.com",
        ["hostname"] = "host.example.com",
        ["ipv4"] = "192.0.2.1",
        ["ipv6"] = "2001:db8::1",
        ["byte"] = "c2FtcGxl",
    };

    /// <summary>Returns the candidates, best first. The result is not empty.</summary>
    public static IEnumerable<JValue> GetCandidates(MergedSchema merged, string name)
    {
        foreach (var value in merged.Values.Where(value => value is not null))
        {
            yield return new JValue(value);
        }

        if (merged.Is(JsonObjectType.Boolean))
        {
            yield return new JValue(true);
        }
        else if (merged.Is(JsonObjectType.Integer))
        {
            yield return new JValue((long)GetSmallestNumber(merged, 1));
        }
        else if (merged.Is(JsonObjectType.Number))
        {
            yield return new JValue((double)GetSmallestNumber(merged, merged.MultipleOf ?? 0.5m));
        }
        else
        {
            foreach (var text in GetTexts(merged, name))
            {
                yield return new JValue(text);
            }
        }
    }

    /// <summary>Converts the value to the type of the schema. IDs are numbers in one API and strings in another.</summary>
    public static JValue Convert(JValue value, MergedSchema merged)
    {
        if (merged.Is(JsonObjectType.String) && value.Type is JTokenType.Integer or JTokenType.Float)
        {
            return new JValue(value.ToString(CultureInfo.InvariantCulture));
        }

        if (merged.Is(JsonObjectType.Integer) && value.Value is string text && long.TryParse(text, CultureInfo.InvariantCulture, out var integer))
        {
            return new JValue(integer);
        }

        if (merged.Is(JsonObjectType.Integer) && value.Value is double number && Math.Truncate(number) == number && Math.Abs(number) < long.MaxValue)
        {
            return new JValue((long)number);
        }

        return new JValue(value.Value);
    }

    /// <summary>Returns a word for a name: "clusterUuid" and "cluster_uuid" become "cluster-uuid".</summary>
    public static string ToWord(string name)
    {
        var word = new StringBuilder();
        var previous = '-';
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && char.IsAsciiLetterLower(previous))
            {
                word.Append('-');
            }

            if (char.IsAsciiLetterOrDigit(letter))
            {
                word.Append(char.ToLowerInvariant(letter));
            }
            else if (word.Length > 0 && char.IsAsciiLetterOrDigit(previous))
            {
                word.Append('-');
            }

            previous = letter;
        }

        var text = word.ToString().TrimEnd('-');
        return text.Length == 0 ? "sample" : text;
    }

    private static IEnumerable<string> GetTexts(MergedSchema merged, string name)
    {
        if (merged.Format is { } format && ByFormat.TryGetValue(format, out var formatted))
        {
            yield return formatted;
        }

        if (merged.Example is string example)
        {
            yield return example;
        }

        if (merged.Default is string initial)
        {
            yield return initial;
        }

        foreach (var text in merged.Patterns.SelectMany(pattern => PatternSampler.Generate(pattern, merged.MinLength)))
        {
            yield return text;
        }

        var word = ToWord(name).PadRight(merged.MinLength, 'x');
        yield return merged.MaxLength is { } max && max < word.Length ? word[..max] : word;
    }

    // The minimum (or the preferred value if it is allowed), adjusted for an exclusive bound and for multipleOf.
    private static decimal GetSmallestNumber(MergedSchema merged, decimal step)
    {
        var value = merged.Minimum ?? Math.Min(1, merged.Maximum ?? 1);
        if (merged.IsMinimumExclusive && value == merged.Minimum)
        {
            value += step;
        }

        if (merged.IsMaximumExclusive && value == merged.Maximum)
        {
            value -= step;
        }

        return merged.MultipleOf is { } multiple && multiple > 0 ? Math.Ceiling(value / multiple) * multiple : value;
    }
}
