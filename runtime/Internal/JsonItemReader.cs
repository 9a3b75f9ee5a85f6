using System.Text.Json;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Internal;

/// <summary>
/// Reads the items of a list while its answer arrives: one buffer holds the item at hand and what came with it, so memory doesn't grow with
/// the list.
/// </summary>
internal sealed class JsonItemReader(
    ApiOperation operation, HttpResponseMessage response, Stream stream, ListPlace place, BodyRules rules, TimeSpan timeout) : IAsyncDisposable
{
    private readonly StreamBuffer _buffer = new(stream, rules.Limit, timeout);
    private JsonItemScanner _scanner = new(place);
    private int _count;

    /// <summary>What the answer says of its page; complete when the list has been read to its end.</summary>
    public PageMarks Marks { get; } = new(place);

    /// <summary>The JSON of the item that was moved to; valid until the next move.</summary>
    public ReadOnlySpan<byte> Current => _buffer.Bytes[_scanner.ValueStart.._scanner.ValueEnd];

    /// <summary>Moves to the next item; false at the end of the answer.</summary>
    public async ValueTask<bool> MoveNextAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            switch (Scan())
            {
                case ScanResult.Item:
                    _count++;
                    return true;
                case ScanResult.Mark:
                    Marks.Read(_scanner.Member!, Current);
                    break;
                case ScanResult.End:
                    return false;
                default:
                    _scanner.Moved(_buffer.Release(_scanner.Kept));
                    await _buffer.FillAsync(cancellationToken).ConfigureAwait(false);
                    break;
            }
        }
    }

    /// <summary>Reads the item that was moved to.</summary>
    /// <exception cref="RunAiResponseException">The item isn't what is declared.</exception>
    public T Read<T>(JsonReadFunction<T> read)
    {
        try
        {
            return JsonBody.Read(Current, read, rules.IsStrict);
        }
        catch (JsonException exception)
        {
            throw Mismatch(Current, exception, $"{Root}[{_count - 1}]");
        }
    }

    /// <summary>The exception for a page that the list can't go on with.</summary>
    public RunAiResponseException Failure(string reason)
    {
        using var body = PooledBody.Copy([]);
        return Failures.NoProgress(new Answer(operation, response, body), reason);
    }

    public async ValueTask DisposeAsync()
    {
        _buffer.Dispose();
        await stream.DisposeAsync().ConfigureAwait(false);
        response.Dispose();
    }

    private string Root => place.Member is { } member ? JsonPath.Append(place.Outer is { } outer ? JsonPath.Append("$", outer) : "$", member) : "$";

    private ScanResult Scan()
    {
        var before = _scanner;
        try
        {
            return _scanner.Scan(_buffer.Bytes, _buffer.IsComplete);
        }
        catch (JsonException exception)
        {
            // The scanner starts again where it started, over a text with NaN in quotes.
            _scanner = before;
            if (exception is not JsonMismatchException && !rules.IsStrict)
            {
                if (_buffer.QuoteNonFinite(before.Position, out var endsInside))
                    return Scan();
                if (endsInside && !_buffer.IsComplete)
                    return ScanResult.NeedsMore;
            }

            if (_buffer.IsEmpty)
                throw Failures.NoBody(new Answer(operation, response, PooledBody.None));
            throw Mismatch(exception, before);
        }
    }

    /// <summary>The exception for a text that is no JSON, or has no list where one is declared.</summary>
    private RunAiResponseException Mismatch(JsonException exception, JsonItemScanner before) =>
        before.IsInList ? Mismatch(_buffer.Bytes[before.Kept..].TrimStart(", \t\r\n"u8), exception, $"{Root}[{_count}]") : Mismatch(_buffer.Bytes, exception, "$");

    private RunAiResponseException Mismatch(ReadOnlySpan<byte> json, JsonException exception, string root)
    {
        using var body = PooledBody.Copy(json);
        return Failures.Mismatch(new Answer(operation, response, body), exception, root);
    }
}
