using System.Text.Json;
using RunAi.Generated.Benchmarks.Plain;

namespace RunAi.Generated.Benchmarks.Hand;

/// <summary>The reader of the floor, written for speed. It does not handle escaped names, wrong types and missing properties.</summary>
internal static partial class HandReader
{
    private delegate T Function<out T>(ref Utf8JsonReader reader);

    public static ProjectPage ReadPage(ReadOnlySpan<byte> json) => Read(json, ProjectPage);

    public static Project ReadProject(ReadOnlySpan<byte> json) => Read(json, Project);

    public static SubmittedJob ReadJob(ReadOnlySpan<byte> json) => Read(json, SubmittedJob);

    public static ProblemDetails ReadProblem(ReadOnlySpan<byte> json) => Read(json, ProblemDetails);

    private static T Read<T>(ReadOnlySpan<byte> json, Function<T> read)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        return read(ref reader);
    }

    private static string Text(ref Utf8JsonReader reader) => reader.GetString()!;

    private static JsonElement Any(ref Utf8JsonReader reader) => JsonElement.ParseValue(ref reader);

    private static List<T>? List<T>(ref Utf8JsonReader reader, Function<T> read)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        var list = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            list.Add(read(ref reader));
        }

        return list;
    }

    private static Dictionary<string, T>? Map<T>(ref Utf8JsonReader reader, Function<T> read)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        var map = new Dictionary<string, T>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            map[name] = read(ref reader);
        }

        return map;
    }
}
