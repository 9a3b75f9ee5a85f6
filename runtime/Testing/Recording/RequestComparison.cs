using System.Text.Json;
using RunAi.Generated.Internal;

namespace RunAi.Generated.Testing.Recording;

/// <summary>Compares a request with a recorded one. Headers, the order of query parameters and the order of properties are not compared.</summary>
internal static class RequestComparison
{
    private const int MaxLength = 100;

    /// <summary>Describes the differences; empty if the requests match.</summary>
    public static IReadOnlyList<string> Compare(RecordedRequest recorded, RecordedRequest actual)
    {
        var differences = new List<string>();
        if (recorded.Method != actual.Method)
        {
            differences.Add($"method: recorded {recorded.Method}, sent {actual.Method}");
        }

        if (!TextPattern.IsMatch(recorded.Path, actual.Path))
        {
            differences.Add($"path: recorded {recorded.Path}, sent {actual.Path}");
        }

        CompareQuery(differences, recorded, actual);
        CompareBody(differences, recorded.Body, actual.Body);
        return differences;
    }

    private static void CompareQuery(List<string> differences, RecordedRequest recorded, RecordedRequest actual)
    {
        var unmatched = actual.Query.ToList();
        foreach (var (name, value) in recorded.Query)
        {
            var index = unmatched.FindIndex(pair => pair.Key == name && TextPattern.IsMatch(value, pair.Value));
            if (index >= 0)
            {
                unmatched.RemoveAt(index);
            }
            else
            {
                differences.Add($"query: recorded {name}={value}, which was not sent");
            }
        }

        differences.AddRange(unmatched.Select(static pair => $"query: sent {pair.Key}={pair.Value}, which is not recorded"));
    }

    private static void CompareBody(List<string> differences, RecordedBody? recorded, RecordedBody? actual)
    {
        if (recorded is { Json: { } recordedJson } && actual is { Json: { } actualJson })
        {
            CompareJson(differences, recordedJson, actualJson, "$");
        }
        else if (recorded is { Text: { } recordedText } && actual is { Text: { } actualText })
        {
            CompareText(differences, recordedText.Split('\n'), actualText.Split('\n'));
        }
        else if (recorded is { Binary: { } recordedBytes } && actual is { Binary: { } actualBytes })
        {
            if (!recordedBytes.AsSpan().SequenceEqual(actualBytes))
            {
                differences.Add($"body: recorded {recordedBytes.Length} bytes, sent {actualBytes.Length} bytes with other content");
            }
        }
        else if (recorded is not null || actual is not null)
        {
            differences.Add($"body: recorded {Describe(recorded)}, sent {Describe(actual)}");
        }
    }

    private static void CompareText(List<string> differences, string[] recorded, string[] actual)
    {
        for (var line = 0; line < Math.Max(recorded.Length, actual.Length); line++)
        {
            var (left, right) = (recorded.ElementAtOrDefault(line), actual.ElementAtOrDefault(line));
            if (left is null || right is null || !TextPattern.IsMatch(left, right))
            {
                differences.Add($"body, line {line + 1}: recorded {Show(left)}, sent {Show(right)}");
            }
        }
    }

    private static void CompareJson(List<string> differences, JsonElement recorded, JsonElement actual, string path)
    {
        if (recorded.ValueKind == JsonValueKind.Object && actual.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in recorded.EnumerateObject())
            {
                var inner = JsonPathFinder.Append(path, property.Name);
                if (actual.TryGetProperty(property.Name, out var value))
                {
                    CompareJson(differences, property.Value, value, inner);
                }
                else
                {
                    differences.Add($"{inner}: recorded {Show(property.Value)}, which was not sent");
                }
            }

            differences.AddRange(actual.EnumerateObject().Where(property => !recorded.TryGetProperty(property.Name, out _))
                .Select(property => $"{JsonPathFinder.Append(path, property.Name)}: sent {Show(property.Value)}, which is not recorded"));
        }
        else if (recorded.ValueKind == JsonValueKind.Array && actual.ValueKind == JsonValueKind.Array)
        {
            var (left, right) = (recorded.EnumerateArray().ToList(), actual.EnumerateArray().ToList());
            for (var index = 0; index < Math.Min(left.Count, right.Count); index++)
            {
                CompareJson(differences, left[index], right[index], $"{path}[{index}]");
            }

            if (left.Count != right.Count)
            {
                differences.Add($"{path}: recorded {left.Count} items, sent {right.Count}");
            }
        }
        else if (!AreEqual(recorded, actual))
        {
            differences.Add($"{path}: recorded {Show(recorded)}, sent {Show(actual)}");
        }
    }

    private static bool AreEqual(JsonElement recorded, JsonElement actual) =>
        recorded.ValueKind == JsonValueKind.String && actual.ValueKind == JsonValueKind.String
        ? TextPattern.IsMatch(recorded.GetString()!, actual.GetString()!)
        : recorded.ValueKind == actual.ValueKind && recorded.GetRawText() == actual.GetRawText();

    private static string Describe(RecordedBody? body) => body switch
    {
        null => "no body",
        { Json: { } json } => "JSON " + Show(json),
        { Text: { } text } => "text " + Show(text),
        _ => "bytes",
    };

    private static string Show(JsonElement json) => Shorten(json.GetRawText().ReplaceLineEndings(" "));

    private static string Show(string? text) => text is null ? "nothing" : $"\"{Shorten(text)}\"";

    private static string Shorten(string text) => text.Length <= MaxLength ? text : string.Concat(text.AsSpan(0, MaxLength), "…");
}
