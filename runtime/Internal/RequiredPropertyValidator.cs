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
        if (Serialize(value) is not { } written)
        {
            return;
        }

        using var actual = JsonDocument.Parse(body.ToArray());
        using var complete = DiagnosticJson.Parse(written);
        if (FindMissing(actual.RootElement, complete.RootElement, "$") is { } path)
        {
            throw new JsonException("A required property is missing.", path, null, null);
        }
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

    private static string? FindMissing(JsonElement actual, JsonElement complete, string path)
    {
        if (actual.ValueKind == JsonValueKind.Object && complete.ValueKind == JsonValueKind.Object)
        {
            return complete.EnumerateObject()
                .Select(property => (
                    Path: JsonPathFinder.Append(path, property.Name),
                    Complete: property.Value,
                    IsPresent: actual.TryGetProperty(property.Name, out var value),
                    Actual: value))
                .Select(static property => property.IsPresent ? FindMissing(property.Actual, property.Complete, property.Path) : property.Path)
                .FirstOrDefault(static found => found is not null);
        }

        return actual.ValueKind == JsonValueKind.Array && complete.ValueKind == JsonValueKind.Array
            ? actual.EnumerateArray().Zip(complete.EnumerateArray(), (left, right) => (Actual: left, Complete: right))
                .Select((pair, index) => FindMissing(pair.Actual, pair.Complete, $"{path}[{index}]"))
                .FirstOrDefault(static found => found is not null)
            : null;
    }
}
