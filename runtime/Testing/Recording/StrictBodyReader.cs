using System.Text;
using System.Text.Json;
using RunAi.Generated.Internal;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Testing.Recording;

/// <summary>
/// Finds all deviations of a body from the spec. Reading strictly ends at the first one, so each one that is found is corrected, and the body is read again.
/// </summary>
internal static class StrictBodyReader
{
    private const int MaxDeviations = 500;

    /// <summary>Finds the JSON paths of the deviations, with descriptions.</summary>
    public static IReadOnlyList<(string Path, string Message)> Find(byte[] body, JsonReadFunction<object?> read)
    {
        var deviations = new List<(string Path, string Message)>();
        var json = body;
        while (deviations.Count < MaxDeviations && !TryRead(ref json, read, deviations))
        {
        }

        if (deviations.Count >= MaxDeviations)
        {
            deviations.Add(("$", "Further deviations are not listed."));
        }

        return deviations;
    }

    /// <summary>Reads the body. Returns <see langword="false"/> if one deviation was added and corrected.</summary>
    private static bool TryRead(ref byte[] json, JsonReadFunction<object?> read, List<(string Path, string Message)> deviations)
    {
        try
        {
            StrictReader.ReadIncomplete(json, read, out var missing);
            foreach (var path in missing.Where(path => !IsInside(path, deviations)))
            {
                deviations.Add((path, "The required property is missing."));
            }

            deviations.AddRange(DuplicateProperties.Find(json).Select(static path => (path, "The property occurs several times.")));
            return true;
        }
        catch (JsonMismatchException mismatch)
        {
            var path = JsonPathFinder.Find(json, mismatch.Offset);
            if (!IsRedacted(json, mismatch.Offset) && !IsInside(path, deviations))
            {
                deviations.Add((path, mismatch.Expected == JsonExpectation.DeclaredProperty ? "The property is not declared." : mismatch.Message));
            }

            return path == "$" || Correct(json, mismatch, read) is not { } corrected || Replace(ref json, corrected);
        }
        catch (JsonException exception)
        {
            deviations.Add(("$", $"The body is not valid JSON: {exception.Message}"));
            return true;
        }
    }

    private static bool Replace(ref byte[] json, byte[] corrected)
    {
        json = corrected;
        return false;
    }

    /// <summary>
    /// Returns the body without an undeclared property, or with a value that matches. Returns <see langword="null"/> if no value matches.
    /// </summary>
    private static byte[]? Correct(byte[] json, JsonMismatchException mismatch, JsonReadFunction<object?> read)
    {
        if (mismatch.Expected is JsonExpectation.DeclaredProperty or JsonExpectation.PropertyName)
        {
            return RemoveProperty(json, mismatch.Offset);
        }

        try
        {
            var corrected = ExampleValues.Replace(json, FindExample(json, read) ?? mismatch);
            return corrected.AsSpan().SequenceEqual(json) ? null : corrected;
        }
        catch (InvalidOperationException)
        {
            // The value has no example. The deviations that follow it are found when the spec or the recording is corrected.
            return null;
        }
    }

    /// <summary>Finds the first mismatch with the JSON that would match.</summary>
    private static JsonMismatchException? FindExample(byte[] json, JsonReadFunction<object?> read)
    {
        try
        {
            ReadExample(json, read);
            return null;
        }
        catch (JsonMismatchException mismatch)
        {
            return mismatch;
        }
    }

    private static void ReadExample(byte[] json, JsonReadFunction<object?> read)
    {
        StrictMode.IsEnabled = ExampleMode.IsEnabled = true;
        try
        {
            JsonBody.ReadOnce(json, read);
        }
        finally
        {
            StrictMode.IsEnabled = ExampleMode.IsEnabled = false;
        }
    }

    private static byte[] RemoveProperty(byte[] json, long offset)
    {
        var reader = new Utf8JsonReader(json);
        var start = 0L;
        while (reader.Read() && reader.TokenStartIndex <= offset)
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                start = reader.TokenStartIndex;
            }
        }

        reader = new Utf8JsonReader(json);
        while (reader.Read() && reader.TokenStartIndex < start)
        {
        }

        reader.Skip();
        var end = (int)reader.BytesConsumed;
        var rest = json.AsSpan(end).TrimStart(" \t\r\n"u8);
        if (rest is [(byte)',', ..])
        {
            return [.. json.AsSpan(0, (int)start), .. rest[1..]];
        }

        var before = json.AsSpan(0, (int)start).TrimEnd(" \t\r\n"u8);
        return before is [.., (byte)','] ? [.. before[..^1], .. rest] : [.. before, .. rest];
    }

    private static bool IsRedacted(byte[] json, long offset)
    {
        var reader = new Utf8JsonReader(json.AsSpan((int)offset), isFinalBlock: false, default);
        return reader.Read() && reader.TokenType == JsonTokenType.String
            && Encoding.UTF8.GetString(reader.ValueSpan).Contains(SecretRedactor.Replacement, StringComparison.Ordinal);
    }

    /// <summary>Returns a value indicating whether a deviation was found at a path or at a value that contains it, which was replaced.</summary>
    private static bool IsInside(string path, List<(string Path, string Message)> deviations) => deviations.Exists(deviation =>
        path.StartsWith(deviation.Path, StringComparison.Ordinal)
        && (path.Length == deviation.Path.Length || path[deviation.Path.Length] is '.' or '['));
}
