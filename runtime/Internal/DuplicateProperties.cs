using System.Runtime.InteropServices;
using System.Text.Json;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Internal;

/// <summary>
/// Finds properties that occur several times in an object (RFC 8259, section 4). Only the last value is read. Strict mode rejects them, and
/// <see cref="ApiResponse{T}.UnreadProperties"/> lists them.
/// </summary>
internal static class DuplicateProperties
{
    /// <exception cref="JsonException">A property occurs several times. The exception has its path.</exception>
    public static void Validate(ReadOnlySpan<byte> json)
    {
        if (FindOffsets(json, isStrict: true) is [var first, ..])
        {
            throw new JsonMismatchException(JsonExpectation.UniqueProperty, JsonTokenType.PropertyName, first);
        }
    }

    /// <summary>Finds the paths of the repeated properties. Usually the names are only hashed.</summary>
    public static IReadOnlyList<string> Find(ReadOnlySpan<byte> json) =>
        MayHaveAny(json) && FindOffsets(json, isStrict: false) is { Count: > 0 } offsets ? [.. JsonPathFinder.FindAll(json, offsets).Distinct()] : [];

    private static bool MayHaveAny(ReadOnlySpan<byte> json)
    {
        var starts = new Stack<int>();
        var hashes = new List<int>();
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    starts.Push(hashes.Count);
                    break;
                case JsonTokenType.PropertyName when reader.ValueIsEscaped:
                    return true;
                case JsonTokenType.PropertyName:
                    var hash = default(HashCode);
                    hash.AddBytes(reader.ValueSpan);
                    hashes.Add(hash.ToHashCode());
                    break;
                case JsonTokenType.EndObject:
                    var start = starts.Pop();
                    if (HasEqual(CollectionsMarshal.AsSpan(hashes)[start..]))
                    {
                        return true;
                    }

                    hashes.RemoveRange(start, hashes.Count - start);
                    break;
                default:
                    break;
            }
        }

        return false;
    }

    private static bool HasEqual(Span<int> hashes)
    {
        hashes.Sort();
        for (var index = 1; index < hashes.Length; index++)
        {
            if (hashes[index - 1] == hashes[index])
            {
                return true;
            }
        }

        return false;
    }

    private static List<long> FindOffsets(ReadOnlySpan<byte> json, bool isStrict)
    {
        var offsets = new List<long>();
        var objects = new Stack<HashSet<string>>();
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    objects.Push(new HashSet<string>(StringComparer.Ordinal));
                    break;
                case JsonTokenType.EndObject:
                    objects.Pop();
                    break;
                case JsonTokenType.PropertyName when JsonNames.TryGet(ref reader) is { } name:
                    if (!objects.Peek().Add(name))
                    {
                        offsets.Add(reader.TokenStartIndex);
                    }

                    break;
                case JsonTokenType.PropertyName when isStrict:
                    throw new JsonMismatchException(JsonExpectation.PropertyName, reader.TokenType, reader.TokenStartIndex);
                default:
                    break;
            }
        }

        return offsets;
    }
}
