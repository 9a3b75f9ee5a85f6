using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace RunAi.Generated.Benchmarks.Kubernetes;

/// <summary>A hand-written client over <see cref="HttpClient"/>: the floor.</summary>
internal sealed class HandCluster(HttpClient http)
{
    private const string Path = "/apis/bench.example.com/v1/namespaces/runai-vision/trainings";

    public async Task<List<PlainTraining>> ListAsync(CancellationToken cancellationToken = default)
    {
        using var response = await http.GetAsync(Path, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        response.EnsureSuccessStatusCode();
        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        var (buffer, length) = (ArrayPool<byte>.Shared.Rent(64 * 1024), 0);
        try
        {
            int read;
            while ((read = await stream.ReadAsync(buffer.AsMemory(length), cancellationToken)) > 0)
            {
                length += read;
                buffer = length == buffer.Length ? Grow(buffer, length) : buffer;
            }

            return ReadList(buffer.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    public async IAsyncEnumerable<(string Type, PlainTraining Object)> WatchAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var response = await http.GetAsync(Path + "?watch=true", HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        response.EnsureSuccessStatusCode();
        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        var (buffer, start, length) = (ArrayPool<byte>.Shared.Rent(64 * 1024), 0, 0);
        try
        {
            while (true)
            {
                int end;
                while ((end = buffer.AsSpan(start, length - start).IndexOf((byte)'\n')) >= 0)
                {
                    var message = ReadEvent(buffer.AsSpan(start, end));
                    start += end + 1;
                    yield return message;
                }

                buffer.AsSpan(start, length - start).CopyTo(buffer);
                (start, length) = (0, length - start);
                buffer = length == buffer.Length ? Grow(buffer, length) : buffer;
                var read = await stream.ReadAsync(buffer.AsMemory(length), cancellationToken);
                if (read == 0)
                {
                    yield break;
                }

                length += read;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static byte[] Grow(byte[] buffer, int length)
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }

    private static List<PlainTraining> ReadList(ReadOnlySpan<byte> json)
    {
        var items = new List<PlainTraining>();
        var reader = new Utf8JsonReader(json);
        reader.Read();
        while (HandTrainingReader.Next(ref reader))
        {
            if (!reader.ValueTextEquals("items"u8))
            {
                HandTrainingReader.Skip(ref reader);
                continue;
            }

            reader.Read();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                items.Add(HandTrainingReader.ReadTraining(ref reader));
            }
        }

        return items;
    }

    private static (string Type, PlainTraining Object) ReadEvent(ReadOnlySpan<byte> json)
    {
        var (type, value) = ("", default(PlainTraining));
        var reader = new Utf8JsonReader(json);
        reader.Read();
        while (HandTrainingReader.Next(ref reader))
        {
            if (reader.ValueTextEquals("type"u8))
            {
                reader.Read();
                type = reader.ValueTextEquals("ADDED"u8) ? "ADDED" : reader.ValueTextEquals("MODIFIED"u8) ? "MODIFIED" : reader.GetString()!;
            }
            else if (reader.ValueTextEquals("object"u8))
            {
                reader.Read();
                value = HandTrainingReader.ReadTraining(ref reader);
            }
            else
            {
                HandTrainingReader.Skip(ref reader);
            }
        }

        return (type, value!);
    }
}
