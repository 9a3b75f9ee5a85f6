using System.Text.Json;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Internal;

/// <summary>
/// Finds the required members that a body lacks: models write all of theirs, so the ones that come out but did not go in are missing.
/// Needed for strict reading alone; it costs models no code.
/// </summary>
internal static class RequiredPropertyValidator
{
    /// <exception cref="JsonException">A required member is missing; the exception has its path.</exception>
    public static void Validate<T>(ReadOnlySpan<byte> body, T value)
    {
        if (DiagnosticJson.Serialize(value) is not { } shown)
            return;

        using var came = JsonDocument.Parse(body.ToArray());
        using var whole = DiagnosticJson.Parse(shown);
        if (FindMissing(came.RootElement, whole.RootElement, "$") is { } path)
            throw new JsonException("A required property is missing.", path, null, null);
    }

    private static string? FindMissing(JsonElement came, JsonElement whole, string path)
    {
        if (came.ValueKind == JsonValueKind.Object && whole.ValueKind == JsonValueKind.Object)
        {
            return whole.EnumerateObject()
                .Select(member => (Path: JsonPathFinder.Append(path, member.Name), Whole: member.Value, HasCome: came.TryGetProperty(member.Name, out var value), Came: value))
                .Select(static member => member.HasCome ? FindMissing(member.Came, member.Whole, member.Path) : member.Path)
                .FirstOrDefault(static found => found is not null);
        }

        return came.ValueKind == JsonValueKind.Array && whole.ValueKind == JsonValueKind.Array
            ? came.EnumerateArray().Zip(whole.EnumerateArray(), (left, right) => (Came: left, Whole: right))
                .Select((pair, index) => FindMissing(pair.Came, pair.Whole, $"{path}[{index}]"))
                .FirstOrDefault(static found => found is not null)
            : null;
    }
}
