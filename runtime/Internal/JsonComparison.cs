using System.Text.Json;

namespace RunAi.Generated.Internal;

/// <summary>Compares JSON by what it says: the order of members is of no meaning (RFC 8259, section 4), numbers are compared as they are written.</summary>
internal static class JsonComparison
{
    public static bool AreEqual(byte[] left, byte[] right)
    {
        if (left.AsSpan().SequenceEqual(right))
            return true;
        if (left.Length != right.Length)
            return false;

        using var leftDocument = DiagnosticJson.Parse(left);
        using var rightDocument = DiagnosticJson.Parse(right);
        return AreEqual(leftDocument.RootElement, rightDocument.RootElement);
    }

    /// <summary>A hash that equal texts share: a sum, so that order makes no difference.</summary>
    public static int ComputeHashCode(ReadOnlySpan<byte> json)
    {
        var sum = 0;
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 1000 });
        while (reader.Read())
        {
            var hash = default(HashCode);
            hash.Add(reader.TokenType);
            hash.AddBytes(reader.ValueSpan);
            sum = unchecked(sum + hash.ToHashCode());
        }

        return sum;
    }

    private static bool AreEqual(JsonElement left, JsonElement right)
    {
        if (left.ValueKind != right.ValueKind)
            return false;

        return left.ValueKind switch
        {
            JsonValueKind.Object => left.EnumerateObject().Count() == right.EnumerateObject().Count()
                && left.EnumerateObject().All(member => right.TryGetProperty(member.Name, out var other) && AreEqual(member.Value, other)),
            JsonValueKind.Array => left.GetArrayLength() == right.GetArrayLength()
                && left.EnumerateArray().Zip(right.EnumerateArray()).All(static pair => AreEqual(pair.First, pair.Second)),
            _ => left.GetRawText() == right.GetRawText(),
        };
    }
}
