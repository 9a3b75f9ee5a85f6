using System.Buffers;
using System.Text;
using System.Text.Json;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Tests.Support;

/// <summary>Reads and writes JSON with the functions that generated code passes around.</summary>
internal static class Json
{
    public static T Read<T>(string json, JsonReadFunction<T> read)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        var value = read(ref reader);
        Assert.False(reader.Read());
        return value;
    }

    /// <summary>Reads from segments of one byte, as a pipe may return them.</summary>
    public static T ReadInPieces<T>(string json, JsonReadFunction<T> read)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        var first = new Piece(bytes.AsMemory(0, 1), 0);
        var last = first;
        for (var index = 1; index < bytes.Length; index++)
        {
            last = last.Append(bytes.AsMemory(index, 1));
        }

        var reader = new Utf8JsonReader(new ReadOnlySequence<byte>(first, 0, last, 1));
        reader.Read();
        return read(ref reader);
    }

    public static string Write<T>(T value, JsonWriteAction<T> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            write(writer, value);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(ReadOnlyMemory<byte> memory, long runningIndex)
        {
            Memory = memory;
            RunningIndex = runningIndex;
        }

        public Piece Append(ReadOnlyMemory<byte> memory)
        {
            var next = new Piece(memory, RunningIndex + Memory.Length);
            Next = next;
            return next;
        }
    }
}
