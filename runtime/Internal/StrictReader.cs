using System.Text.Json;
using RunAi.Generated.Diagnostics.Drift;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Internal;

/// <summary>Reads JSON strictly: the first deviation from the spec throws. The deviations are those that the meter of drift counts.</summary>
internal static class StrictReader
{
    /// <summary>Reads a body.</summary>
    /// <exception cref="JsonException">The body deviates from the spec. The exception has its path.</exception>
    public static T Read<T>(ReadOnlySpan<byte> body, JsonReadFunction<T> read, DriftContext drift)
    {
        var recorder = DriftRecorder.Start(traces: true);
        StrictMode.IsEnabled = true;
        try
        {
            var value = JsonBody.ReadOnce(body, read);
            DuplicateProperties.Validate(body);
            if (FindMissing(body, recorder) is [var path, ..])
            {
                throw new JsonException("A required property is missing.", path, null, null);
            }

            return value;
        }
        finally
        {
            StrictMode.IsEnabled = false;
            recorder.Stop(drift, body);
        }
    }

    /// <summary>Reads JSON in which required properties can be missing, and returns their paths.</summary>
    /// <exception cref="JsonMismatchException">The JSON deviates from the spec in another way.</exception>
    public static T ReadIncomplete<T>(ReadOnlySpan<byte> json, JsonReadFunction<T> read, out IReadOnlyList<string> missing)
    {
        var recorder = DriftRecorder.Start(traces: true);
        StrictMode.IsEnabled = true;
        try
        {
            var value = JsonBody.ReadOnce(json, read);
            missing = FindMissing(json, recorder);
            return value;
        }
        finally
        {
            StrictMode.IsEnabled = false;
            recorder.Stop(default, json);
        }
    }

    /// <summary>Returns the paths of the missing required properties, in the order of the objects that lack them.</summary>
    private static List<string> FindMissing(ReadOnlySpan<byte> json, DriftRecorder recorder)
    {
        var paths = new List<string>();
        foreach (var deviation in recorder.Deviations.OrderBy(static deviation => deviation.Offset))
        {
            if (deviation.Missing is { } name)
            {
                paths.Add(JsonPathFinder.Append(JsonPathFinder.Find(json, deviation.Offset), name));
            }
        }

        return paths;
    }
}
