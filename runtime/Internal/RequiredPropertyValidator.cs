using System.Text.Json;

namespace RunAi.Generated.Internal;

/// <summary>
/// Finds missing required properties in strict mode. Models write all required properties, so those that are written but were not read are missing. The
/// models contain no code for it.
/// </summary>
internal static class RequiredPropertyValidator
{
    /// <summary>Gets a value indicating whether the current thread writes a model to find out what is required in a response.</summary>
    [field: ThreadStatic]
    public static bool IsWriting { get; private set; }

    /// <exception cref="JsonException">A required property is missing. The exception has its path.</exception>
    public static void Validate<T>(ReadOnlySpan<byte> body, T value)
    {
        if (FindMissing(body, value) is [var path, ..])
        {
            throw new JsonException("A required property is missing.", path, null, null);
        }
    }

    /// <summary>Finds the paths of the missing required properties.</summary>
    public static IReadOnlyList<string> FindMissing<T>(ReadOnlySpan<byte> body, T value)
    {
        if (Serialize(value) is not { } written)
        {
            return [];
        }

        using var actual = JsonDocument.Parse(body.ToArray());
        using var complete = DiagnosticJson.Parse(written);
        return [.. FindMissing(actual.RootElement, complete.RootElement, "$")];
    }

    private static byte[]? Serialize<T>(T value)
    {
        IsWriting = true;
        try
        {
            return DiagnosticJson.Serialize(value);
        }
        finally
        {
            IsWriting = false;
        }
    }

    private static IEnumerable<string> FindMissing(JsonElement actual, JsonElement complete, string path)
    {
        if (actual.ValueKind == JsonValueKind.Object && complete.ValueKind == JsonValueKind.Object)
        {
            return complete.EnumerateObject()
                .Select(property => (
                    Path: JsonPathFinder.Append(path, property.Name),
                    Complete: property.Value,
                    IsPresent: actual.TryGetProperty(property.Name, out var value),
                    Actual: value))
                .SelectMany(static property => property.IsPresent ? FindMissing(property.Actual, property.Complete, property.Path) : [property.Path]);
        }

        return actual.ValueKind == JsonValueKind.Array && complete.ValueKind == JsonValueKind.Array
            ? actual.EnumerateArray().Zip(complete.EnumerateArray(), (left, right) => (Actual: left, Complete: right))
                .SelectMany((pair, index) => FindMissing(pair.Actual, pair.Complete, $"{path}[{index}]"))
            : [];
    }
}
