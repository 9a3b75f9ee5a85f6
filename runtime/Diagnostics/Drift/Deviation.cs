using System.Text.Json;
using RunAi.Generated.Internal;

namespace RunAi.Generated.Diagnostics.Drift;

/// <summary>
/// Decides what happens where JSON deviates from the spec: strict reading rejects it, and a recorder records it. Only called where the JSON deviates, so that
/// the usual path does not pay for it.
/// </summary>
internal static class Deviation
{
    /// <summary>Returns <see langword="false"/> if the deviation is an error; otherwise, records it if it is observed.</summary>
    /// <param name="reader">The reader, on the value that deviates.</param>
    /// <param name="kind">The kind of the deviation.</param>
    public static bool IsTolerated(scoped ref Utf8JsonReader reader, DriftKind kind)
    {
        var mode = ReadMode.Current;
        if ((mode & ReadModes.Strict) != 0)
        {
            return false;
        }

        if ((mode & ReadModes.Recording) != 0)
        {
            DriftRecorder.Current.Record(kind, ref reader);
        }

        return true;
    }

    /// <summary>Records a deviation that no mode rejects.</summary>
    public static void Report(scoped ref Utf8JsonReader reader, DriftKind kind)
    {
        if (ReadMode.Has(ReadModes.Recording))
        {
            DriftRecorder.Current.Record(kind, ref reader);
        }
    }
}
