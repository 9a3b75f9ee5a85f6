using System.Globalization;
using System.Text;
using System.Text.Json;

namespace RunAi.Generated.Internal;

/// <summary>Finds the JSON path of a position by scanning the text again, which only happens after a failure.</summary>
internal static class JsonPathFinder
{
    /// <summary>Finds the path of the token at an offset, or of the first invalid token, for example <c>$.projects[3].name</c>.</summary>
    public static string Find(ReadOnlySpan<byte> json, long offset)
    {
        var steps = new List<Step>();
        var reader = new Utf8JsonReader(json);
        try
        {
            while (reader.Read())
            {
                UpdatePath(steps, ref reader);
                if (reader.TokenStartIndex >= offset)
                {
                    break;
                }

                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                {
                    steps.Add(new Step(reader.TokenType == JsonTokenType.StartArray));
                }
            }
        }
        catch (JsonException)
        {
            // The path ends at the invalid token.
        }

        return Format(steps);
    }

    /// <summary>Finds the paths of the tokens at ascending offsets.</summary>
    public static IReadOnlyList<string> FindAll(ReadOnlySpan<byte> json, List<long> offsets)
    {
        var paths = new List<string>(offsets.Count);
        var steps = new List<Step>();
        var reader = new Utf8JsonReader(json);
        while (paths.Count < offsets.Count && reader.Read())
        {
            UpdatePath(steps, ref reader);
            if (reader.TokenStartIndex == offsets[paths.Count])
            {
                paths.Add(Format(steps));
            }

            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                steps.Add(new Step(reader.TokenType == JsonTokenType.StartArray));
            }
        }

        return paths;
    }

    /// <summary>Appends a property to the path of an object.</summary>
    public static string Append(string path, string name) => path + FormatProperty(name);

    private static void UpdatePath(List<Step> steps, ref Utf8JsonReader reader)
    {
        if (steps.Count == 0)
        {
            return;
        }

        var step = steps[^1];
        if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
        {
            steps.RemoveAt(steps.Count - 1);
        }
        else if (step.IsArray)
        {
            step.Index++;
        }
        else if (reader.TokenType == JsonTokenType.PropertyName)
        {
            // A name that is not valid Unicode is shown as it is escaped.
            step.Name = JsonNames.TryGet(ref reader) ?? Encoding.UTF8.GetString(reader.ValueSpan);
        }
    }

    private static string Format(List<Step> steps)
    {
        var path = new StringBuilder("$");
        foreach (var step in steps)
        {
            if (step.IsArray && step.Index >= 0)
            {
                path.Append(CultureInfo.InvariantCulture, $"[{step.Index}]");
            }
            else if (step.Name is { } name)
            {
                path.Append(FormatProperty(name));
            }
        }

        return path.ToString();
    }

    private static string FormatProperty(string name) => IsIdentifier(name) ? "." + name : $"['{name.Replace("'", "\\'", StringComparison.Ordinal)}']";

    private static bool IsIdentifier(string name)
    {
        foreach (var character in name)
        {
            if (!char.IsLetterOrDigit(character) && character != '_')
            {
                return false;
            }
        }

        return name.Length > 0;
    }

    private sealed class Step(bool isArray)
    {
        public bool IsArray { get; } = isArray;

        public int Index { get; set; } = -1;

        public string? Name { get; set; }
    }
}
