using System.Globalization;
using System.Text;
using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace RunAi.Generated.Sandbox.Samples;

/// <summary>Candidates for strings, numbers and booleans; the caller takes the first valid one.</summary>
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

    /// <summary>Best first; never empty.</summary>
    public static IEnumerable<JValue> Candidates(SchemaView view, string name)
    {
        foreach (var value in view.Values.Where(value => value is not null))
            yield return new JValue(value);
        if (view.Is(JsonObjectType.Boolean))
        {
            yield return new JValue(true);
        }
        else if (view.Is(JsonObjectType.Integer))
        {
            yield return new JValue((long)SmallestNumber(view, 1));
        }
        else if (view.Is(JsonObjectType.Number))
        {
            yield return new JValue((double)SmallestNumber(view, view.MultipleOf ?? 0.5m));
        }
        else
        {
            foreach (var text in Texts(view, name))
                yield return new JValue(text);
        }
    }

    /// <summary>The value as the type that the schema asks for: ids are numbers in one API and strings in another.</summary>
    public static JValue Convert(JValue value, SchemaView view)
    {
        if (view.Is(JsonObjectType.String) && value.Type is JTokenType.Integer or JTokenType.Float)
            return new JValue(value.ToString(CultureInfo.InvariantCulture));
        if (view.Is(JsonObjectType.Integer) && value.Value is string text && long.TryParse(text, CultureInfo.InvariantCulture, out var integer))
            return new JValue(integer);
        if (view.Is(JsonObjectType.Integer) && value.Value is double number && Math.Truncate(number) == number && Math.Abs(number) < long.MaxValue)
            return new JValue((long)number);
        return new JValue(value.Value);
    }

    /// <summary>A word for a name: "clusterUuid" and "cluster_uuid" become "cluster-uuid".</summary>
    public static string Word(string name)
    {
        var word = new StringBuilder();
        var previous = '-';
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && char.IsAsciiLetterLower(previous))
                word.Append('-');
            if (char.IsAsciiLetterOrDigit(letter))
                word.Append(char.ToLowerInvariant(letter));
            else if (word.Length > 0 && char.IsAsciiLetterOrDigit(previous))
                word.Append('-');
            previous = letter;
        }

        var text = word.ToString().TrimEnd('-');
        return text.Length == 0 ? "sample" : text;
    }

    private static IEnumerable<string> Texts(SchemaView view, string name)
    {
        if (view.Format is { } format && ByFormat.TryGetValue(format, out var formatted))
            yield return formatted;
        if (view.Example is string example)
            yield return example;
        if (view.Default is string initial)
            yield return initial;
        foreach (var text in view.Patterns.SelectMany(pattern => PatternSampler.Samples(pattern, view.MinLength)))
            yield return text;

        var word = Word(name).PadRight(view.MinLength, 'x');
        yield return view.MaxLength is { } max && max < word.Length ? word[..max] : word;
    }

    // The minimum (or the preferred start, when that is allowed), stepped past an exclusive bound and onto a multiple.
    private static decimal SmallestNumber(SchemaView view, decimal step)
    {
        var value = view.Minimum ?? Math.Min(1, view.Maximum ?? 1);
        if (view.IsMinimumExclusive && value == view.Minimum)
            value += step;
        if (view.IsMaximumExclusive && value == view.Maximum)
            value -= step;
        return view.MultipleOf is { } multiple && multiple > 0 ? Math.Ceiling(value / multiple) * multiple : value;
    }
}
