using System.IO.Pipelines;
using System.Net;
using System.Text;
using System.Text.Json;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Serialization;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Transport;

/// <summary>Tests the reading of JSON values one after another.</summary>
public class JsonValueTests
{
    private static readonly Operation<ApiStream> Watch =
        new Operation<ApiStream>("watch", HttpMethod.Get, "/x").ReturnsStream("200", "application/x-ndjson");

    /// <summary>Gets responses and their values.</summary>
    public static TheoryData<string, string[]> Values { get; } = new()
    {
        { "", [] },
        { " \r\n\n", [] },
        { "{\"a\":1}\n{\"a\":2}\n", ["{\"a\":1}", "{\"a\":2}"] },
        { "{\"a\":1}\r\n\r\n{\"a\":2}", ["{\"a\":1}", "{\"a\":2}"] },
        { "{\"a\":1}{\"a\":2}[3][]{}", ["{\"a\":1}", "{\"a\":2}", "[3]", "[]", "{}"] },
        { "{\"a\":1}{\"a\":2}\n{\"a\":3}\n", ["{\"a\":1}", "{\"a\":2}", "{\"a\":3}"] },
        { "{\n \"a\": [\n  1\n ]\n}\n{\n}\n", ["{\n \"a\": [\n  1\n ]\n}", "{\n}"] },
        { "1 2\n3\n", ["1", "2", "3"] },
        { "\"a\\n}\"\"b\"null true\n", ["\"a\\n}\"", "\"b\"", "null", "true"] },
        { "\u001e{\"a\":1}\n\u001e{\"a\":2}\n", ["{\"a\":1}", "{\"a\":2}"] },
        { "\ufeff{\"ä\":\"😀\"}\n{\"ä\":\"\\ud83d\\ude00\"}", ["{\"ä\":\"😀\"}", "{\"ä\":\"\\ud83d\\ude00\"}"] },
        { "{\"a\":NaN}\n{\"a\":1}\n{\"a\":-Infinity}", ["{\"a\":\"NaN\"}", "{\"a\":1}", "{\"a\":\"-Infinity\"}"] },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public async Task Values_are_read_with_and_without_line_breaks_whatever_the_pieces(string text, string[] expected)
    {
        for (var size = 1; size <= 40; size++)
        {
            using var body = new PiecewiseStream(Encoding.UTF8.GetBytes(text), size);

            Assert.Equal((size, string.Join('\n', expected), true), (size, string.Join('\n', await ReadAsync(body)), body.IsDisposed));
        }
    }

    [Fact]
    public async Task Value_is_returned_before_more_data_arrives()
    {
        var pipe = new Pipe();
        await using var values = new ApiStream(pipe.Reader.AsStream()).ReadJsonValuesAsync(JsonRead.Any, TestContext.Current.CancellationToken)
            .GetAsyncEnumerator(TestContext.Current.CancellationToken);

        foreach (var text in new[] { "{\"a\":1}", "{\"a\":2}\n", "{\"a\":", "3}" })
        {
            await pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes(text), TestContext.Current.CancellationToken);
            if (text.EndsWith(':'))
            {
                continue;
            }

            Assert.True(await values.MoveNextAsync(), $"No value after {text}");
        }

        Assert.Equal("{\"a\":3}", values.Current.GetRawText());
        await pipe.Writer.CompleteAsync();
        Assert.False(await values.MoveNextAsync());
    }

    [Theory]
    [InlineData("{\"a\":1}\n{\"a\":x}\n{\"a\":3}", "valid JSON")]
    [InlineData("{\"a\":1}\n{\"a\":2", "valid JSON")]
    [InlineData("{\"a\":1}<html>", "valid JSON")]
    [InlineData("{\"a\":1}]", "valid JSON")]
    public async Task Values_before_an_error_are_returned(string text, string expected)
    {
        for (var size = 1; size <= 20; size++)
        {
            var read = new List<string>();
            using var body = new PiecewiseStream(Encoding.UTF8.GetBytes(text), size);

            var exception = await Assert.ThrowsAsync<RunAiResponseException>(() => ReadAsync(body, read));

            Assert.Equal((size, "{\"a\":1}", true), (size, string.Join('\n', read), body.IsDisposed));
            Assert.StartsWith("$[1]", exception.JsonPath!, StringComparison.Ordinal);
            Assert.Equal((size, expected, "watch"), (size, exception.ExpectedType, exception.OperationId));
        }
    }

    [Fact]
    public async Task Value_of_another_type_is_described_with_its_position()
    {
        using var body = new PiecewiseStream("{\"a\":1}\n{\"a\":{}}\n"u8.ToArray(), 100);
        var stream = (await Calls.CallAsync(Watch, () => Respond(body))).Value;
        JsonReadFunction<int> read = (ref Utf8JsonReader reader) =>
        {
            reader.Read();
            reader.Read();
            var value = JsonRead.Int32(ref reader);
            reader.Read();
            return value;
        };

        var exception = await Assert.ThrowsAsync<RunAiResponseException>(
            () => CollectAsync(stream.ReadJsonValuesAsync(read, TestContext.Current.CancellationToken), []));

        Assert.Equal("$[1].a", exception.JsonPath);
        Assert.Equal("{\"a\":{}}", exception.RawBody);
    }

    [Fact]
    public async Task Interrupted_connection_is_reported_with_the_operation()
    {
        var stream = (await Calls.CallAsync(Watch, () => Respond(new BreakingStream()))).Value;

        var exception = await Assert.ThrowsAsync<RunAiConnectionException>(
            () => CollectAsync(stream.ReadJsonValuesAsync(JsonRead.Any, TestContext.Current.CancellationToken), []));

        Assert.Equal("watch", exception.OperationId);
    }

    [Fact]
    public async Task Cancellation_ends_the_wait_for_a_value()
    {
        var pipe = new Pipe();
        using var cancellation = new CancellationTokenSource();
        var pending = CollectAsync(new ApiStream(pipe.Reader.AsStream()).ReadJsonValuesAsync(JsonRead.Any, cancellation.Token), []);

        await cancellation.CancelAsync();

        Assert.Equal(cancellation.Token, (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => pending)).CancellationToken);
    }

    [Fact]
    public async Task Memory_does_not_grow_with_the_number_of_values()
    {
        const int Count = 200_000;
        using var body = new RepeatingStream("{\"a\":1,\"b\":\"0123456789\"}\n"u8.ToArray(), Count);
        JsonReadFunction<int> skip = static (ref Utf8JsonReader reader) =>
        {
            reader.Skip();
            return 1;
        };

        // The stream responds at once, so that all values are read on this thread. Other tests allocate on others at the same time.
        var thread = Environment.CurrentManagedThreadId;
        var before = GC.GetAllocatedBytesForCurrentThread();

        var count = 0;
        await foreach (var value in new ApiStream(body).ReadJsonValuesAsync(skip, TestContext.Current.CancellationToken))
        {
            count += value;
        }

        Assert.Equal((Count, thread), (count, Environment.CurrentManagedThreadId));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 2_000_000);
    }

    private static HttpResponseMessage Respond(Stream body) => new(HttpStatusCode.OK) { Content = new StreamContent(body) };

    private static async Task<List<string>> ReadAsync(Stream body, List<string>? read = null)
    {
        var values = read ?? [];
        var stream = (await Calls.CallAsync(Watch, () => Respond(body))).Value;
        await CollectAsync(stream.ReadJsonValuesAsync(JsonRead.Any, TestContext.Current.CancellationToken), values);
        return values;
    }

    private static async Task CollectAsync<T>(IAsyncEnumerable<T> values, List<string> texts)
    {
        await foreach (var value in values)
        {
            texts.Add(value is JsonElement json ? json.GetRawText() : $"{value}");
        }
    }

    /// <summary>Repeats bytes.</summary>
    private sealed class RepeatingStream(byte[] bytes, int count) : MemoryStream
    {
        private long _position;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var length = (int)Math.Min(buffer.Length, ((long)bytes.Length * count) - _position);
            for (var index = 0; index < length; index++)
            {
                buffer.Span[index] = bytes[(_position + index) % bytes.Length];
            }

            _position += length;
            return new ValueTask<int>(length);
        }
    }
}
