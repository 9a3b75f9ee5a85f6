using System.Buffers;
using System.Text;
using System.Text.Json;
using RunAi.Generated.Diagnostics.Drift;
using RunAi.Generated.Internal;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.CodeGeneration;

// The second reading of a body with values that could not be read (UnreadProperties).
public static partial class JsonRead
{
    /// <summary>Reads the properties of an object, and keeps the JSON of those that cannot be read, or not as a whole.</summary>
    private static void ReadOrKeep(ref Utf8JsonReader reader, JsonObjectModel model, int required, int nullable)
    {
        var tracker = new PropertyTracker(required, nullable);
        List<UnreadProperty> unread = [];
        HashSet<string> unreadNames = [];
        while (true)
        {
            Advance(ref reader);
            if (reader.TokenType == JsonTokenType.EndObject)
            {
                break;
            }

            var escapedName = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan.ToArray();
            var name = JsonNames.TryGet(ref reader);
            Advance(ref reader);
            if (name is not null && unreadNames.Remove(name))
            {
                // The last of several values counts.
                unread.RemoveAll(property => property.Name == name);
            }

            var start = reader;
            var utf8Name = name is null ? null : Encoding.UTF8.GetBytes(name);
            if (TryRead(ref reader, model, utf8Name, out var index))
            {
                tracker.Add(index, reader.TokenType == JsonTokenType.Null);
            }
            else
            {
                tracker.Remove(index);
                reader = start;
                var isReadOnly = utf8Name is not null && model.OmitsFromRequests(utf8Name);
                if (name is not null)
                {
                    unreadNames.Add(name);
                }

                unread.Add(new UnreadProperty(name, escapedName, JsonElement.ParseValue(ref reader), IsReadOnly: isReadOnly));
            }
        }

        var flags = tracker.Complete(model);
        if (ReadMode.Has(ReadModes.Recording))
        {
            DriftRecorder.Current.RecordMissing(ref reader, model, flags, unreadNames);
        }

        model.Keep(unread);
    }

    /// <summary>Reads the properties of an object with more tracked properties than <see cref="PropertyMasks"/> has bits.</summary>
    private static void ReadMany(ref Utf8JsonReader reader, JsonObjectModel model, int required, int nullable)
    {
        var tracker = new PropertyTracker(required, nullable);
        while (ReadPropertyName(ref reader, out var name))
        {
            tracker.Add(model.Read(ref reader, name), reader.TokenType == JsonTokenType.Null);
        }

        var flags = tracker.Complete(model);
        if (ReadMode.Has(ReadModes.Recording))
        {
            DriftRecorder.Current.RecordMissing(ref reader, model, flags);
        }
    }

    private static bool TryRead(ref Utf8JsonReader reader, JsonObjectModel model, byte[]? name, out int index)
    {
        index = -1;

        // The model can be an item of a list another item of which was skipped.
        var isOuterIncomplete = UnreadProperties.TakeIncomplete();
        var isInProperty = UnreadProperties.IsInProperty;
        UnreadProperties.IsInProperty = true;
        var offset = reader.TokenStartIndex;
        var isRead = false;
        try
        {
            if (name is not null)
            {
                index = model.Read(ref reader, name);
                isRead = true;
            }
        }
        catch (JsonMismatchException exception)
        {
            RecordMismatch(exception, ref reader);
        }

        if (!isRead)
        {
            UnreadProperties.Record(offset);
        }

        var isIncomplete = UnreadProperties.TakeIncomplete();
        UnreadProperties.IsIncomplete = isOuterIncomplete;
        UnreadProperties.IsInProperty = isInProperty;
        return !isIncomplete;
    }

    /// <summary>Reads an element of an array or a value of a map. Skips it if it cannot be read; the property that contains it keeps it.</summary>
    private static bool TryReadOrSkip<T>(ref Utf8JsonReader reader, JsonReadFunction<T> read, out T value)
    {
        var start = reader;
        try
        {
            value = read(ref reader);
            return !UnreadProperties.TakeWithoutValue();
        }
        catch (JsonMismatchException exception) when (UnreadProperties.CanSkip(exception))
        {
            RecordMismatch(exception, ref reader);
            reader = start;
            UnreadProperties.Record(reader.TokenStartIndex);
            reader.Skip();
            value = default!;
            return false;
        }
    }

    private static void RecordMismatch(JsonMismatchException exception, scoped ref Utf8JsonReader reader)
    {
        if (ReadMode.Has(ReadModes.Recording))
        {
            DriftRecorder.Current.Record(exception, ref reader);
        }
    }

    private static T[] ListOrKeep<T>(ref Utf8JsonReader reader, JsonReadFunction<T> read)
    {
        var list = new List<T>();
        while (true)
        {
            Advance(ref reader);
            if (reader.TokenType == JsonTokenType.EndArray)
            {
                return [.. list];
            }

            if (TryReadOrSkip(ref reader, read, out var value))
            {
                list.Add(value);
            }
        }
    }

    private static Dictionary<string, T> MapOrKeep<T>(ref Utf8JsonReader reader, JsonReadFunction<T> read)
    {
        var map = new Dictionary<string, T>(StringComparer.Ordinal);
        while (true)
        {
            Advance(ref reader);
            if (reader.TokenType == JsonTokenType.EndObject)
            {
                return map;
            }

            var name = JsonNames.TryGet(ref reader);
            Advance(ref reader);
            if (name is null)
            {
                UnreadProperties.Record(reader.TokenStartIndex);
                reader.Skip();
            }
            else if (TryReadOrSkip(ref reader, read, out var value))
            {
                map[name] = value;
            }
        }
    }
}
