using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using RunAi.Generated.Benchmarks.Plain;

namespace RunAi.Generated.Benchmarks.Hand;

/// <summary>The writer of the floor: one writer and one buffer per thread, without validation.</summary>
internal static partial class HandWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? Buffer;

    [ThreadStatic]
    private static Utf8JsonWriter? Writer;

    private delegate void Function<in T>(Utf8JsonWriter writer, T value);

    public static byte[] ToJson(ProjectPage page) => Write(page, ProjectPage).ToArray();

    public static byte[] ToJson(ProjectCreation project) => Write(project, ProjectCreation).ToArray();

    public static byte[] ToJson(JobSubmission job) => Write(job, JobSubmission).ToArray();

    /// <summary>Writes a page to any writer.</summary>
    public static void Write(Utf8JsonWriter writer, ProjectPage page) => ProjectPage(writer, page);

    private static ReadOnlySpan<byte> Write<T>(T value, Function<T> write)
    {
        var buffer = Buffer ??= new ArrayBufferWriter<byte>(1024);
        var writer = Writer ??= new Utf8JsonWriter(buffer, Options);
        buffer.ResetWrittenCount();
        writer.Reset(buffer);
        write(writer, value);
        writer.Flush();
        return buffer.WrittenSpan;
    }

    private static void Text(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);

    private static void Any(Utf8JsonWriter writer, JsonElement value) => value.WriteTo(writer);

    private static void List<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, List<T>? values, Function<T> write)
    {
        if (values is null)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            write(writer, value);
        }

        writer.WriteEndArray();
    }

    private static void Map<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Dictionary<string, T>? values, Function<T> write)
    {
        if (values is null)
        {
            return;
        }

        writer.WriteStartObject(name);
        foreach (var (key, value) in values)
        {
            writer.WritePropertyName(key);
            write(writer, value);
        }

        writer.WriteEndObject();
    }
}
