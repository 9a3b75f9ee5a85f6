using System.Text.Json;

namespace RunAi.Generated.Internal;

/// <summary>Compares JSON by content. The order of properties is insignificant (RFC 8259, section 4), and numbers are compared as they are written.</summary>
internal static class JsonComparison
{
    public static bool AreEqual(byte[] left, byte[] right)
    {
        if (left.AsSpan().SequenceEqual(right))
        {
            return true;
        }

        if (left.Length != right.Length)
        {
            return false;
        }

        using var leftDocument = DiagnosticJson.Parse(left);
        using var rightDocument = DiagnosticJson.Parse(right);
        return AreEqual(leftDocument.RootElement, rightDocument.RootElement);
    }

    private static bool AreEqual(JsonElement left, JsonElement right)
    {
        if (left.ValueKind != right.ValueKind)
        {
            return false;
        }

        return left.ValueKind switch
        {
            JsonValueKind.Object => left.EnumerateObject().Count() == right.EnumerateObject().Count()
                && left.EnumerateObject().All(property => right.TryGetProperty(property.Name, out var other) && AreEqual(property.Value, other)),
            JsonValueKind.Array => left.GetArrayLength() == right.GetArrayLength()
                && left.EnumerateArray().Zip(right.EnumerateArray()).All(static pair => AreEqual(pair.First, pair.Second)),
            _ => left.GetRawText() == right.GetRawText(),
        };
    }
}
