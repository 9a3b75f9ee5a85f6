using System.Text.Json;
using RunAi.Generated.Diagnostics.Drift;
using RunAi.Generated.Internal;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.CodeGeneration;

// Reading while deviations from the spec are recorded.
public static partial class JsonRead
{
    /// <summary>Reads the properties of an object, and records how they deviate.</summary>
    private static void ReadAndRecord(ref Utf8JsonReader reader, JsonObjectModel model, int required, int nullable)
    {
        var recorder = DriftRecorder.Current;
        var tracker = required + nullable > PropertyMasks.Size ? new PropertyTracker(required, nullable) : null;
        var masks = default(PropertyMasks);
        var steps = recorder.Steps;
        var (offset, depth) = (reader.TokenStartIndex, reader.CurrentDepth);
        while (true)
        {
            Advance(ref reader);
            if (reader.TokenType == JsonTokenType.EndObject)
            {
                break;
            }

            steps[depth] = (int)reader.TokenStartIndex;
            var name = reader.ValueIsEscaped || reader.HasValueSequence ? Unescape(ref reader, JsonExpectation.PropertyName) : reader.ValueSpan;
            Advance(ref reader);
            var index = model.Read(ref reader, name);
            masks.Add(index, reader.TokenType == JsonTokenType.Null);
            tracker?.Add(index, reader.TokenType == JsonTokenType.Null);
        }

        if (tracker is not null)
        {
            recorder.RecordMissing(model, offset, depth, tracker.Complete(model));
        }
        else if (masks.GetFlags(required, nullable) is var flags and not 0)
        {
            model.SetFlags(PropertyFlags.Create(flags));
            if (masks.GetFlags(required, nullable: 0) is var missing and not 0)
            {
                recorder.RecordMissing(model, offset, depth, PropertyFlags.Create(missing));
            }
        }
    }

    /// <summary>Reads the properties of an object in a mode that is not the usual one.</summary>
    private static void ReadObserved(ref Utf8JsonReader reader, JsonObjectModel model, int required, int nullable)
    {
        if (UnreadProperties.IsEnabled)
        {
            ReadOrKeep(ref reader, model, required, nullable);
        }
        else
        {
            ReadAndRecord(ref reader, model, required, nullable);
        }
    }

    /// <summary>Notes a list or map on its first token if deviations are recorded. Returns a value indicating whether unread elements are kept.</summary>
    private static bool EnterOrKeep(scoped ref Utf8JsonReader reader, int step)
    {
        if (ReadMode.Has(ReadModes.Recording))
        {
            DriftRecorder.Enter(ref reader, step);
        }

        return UnreadProperties.IsEnabled;
    }

    private static void RecordMismatch(JsonMismatchException exception, scoped ref Utf8JsonReader reader)
    {
        if (ReadMode.Has(ReadModes.Recording))
        {
            DriftRecorder.Current.Record(exception, ref reader);
        }
    }
}
