using System.Text.Json;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Internal;

/// <summary>
/// Reads the items of a list while its answer arrives: one buffer holds the item at hand and what came with it, so memory doesn't grow with
/// the list.
/// </summary>
internal sealed class JsonItemReader(
    ApiOperation operation, HttpResponseMessage response, Stream stream, ListLayout layout, ResponseBodyOptions options, TimeSpan timeout) : IAsyncDisposable
{
    private readonly StreamBuffer _buffer = new(stream, options.Limit, timeout);
    private JsonItemScanner _scanner = new(layout);
    private int _count;

    /// <summary>What the answer says of its page; complete when the list has been read to its end.</summary>
    public PageMetadata Metadata { get; } = new(layout);

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
                case ScanResult.Metadata:
                    Metadata.Read(_scanner.PropertyName!, Current);
                    break;
                case ScanResult.End:
                    return false;
                default:
                    _scanner.Rebase(_buffer.Discard(_scanner.RetainFrom));
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
            return JsonBody.Read(Current, read, options.IsStrict);
        }
        catch (JsonException exception)
        {
            throw CreateMismatch(Current, exception, $"{Root}[{_count - 1}]");
        }
    }

    /// <summary>The exception for a page that the list can't go on with.</summary>
    public RunAiResponseException CreateNoProgressException(string reason)
    {
        using var body = PooledBody.Copy([]);
        return ResponseExceptionFactory.CreateNoProgress(new BufferedResponse(operation, response, body), reason);
    }

    public async ValueTask DisposeAsync()
    {
        _buffer.Dispose();
        await stream.DisposeAsync().ConfigureAwait(false);
        response.Dispose();
    }

    private string Root => layout.ItemsProperty is { } member
        ? JsonPathFinder.Append(layout.ContainerProperty is { } outer ? JsonPathFinder.Append("$", outer) : "$", member)
        : "$";

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
            if (exception is not JsonMismatchException && !options.IsStrict)
            {
                if (_buffer.QuoteNonFinite(before.Position, out var endsInside))
                    return Scan();
                if (endsInside && !_buffer.IsComplete)
                    return ScanResult.NeedMoreData;
            }

            if (_buffer.IsEmpty)
                throw ResponseExceptionFactory.CreateMissingBody(new BufferedResponse(operation, response, PooledBody.Empty));
            throw CreateMismatch(exception, before);
        }
    }

    /// <summary>The exception for a text that is no JSON, or has no list where one is declared.</summary>
    private RunAiResponseException CreateMismatch(JsonException exception, JsonItemScanner before) =>
        before.IsInItems ? CreateMismatch(_buffer.Bytes[before.RetainFrom..].TrimStart(", \t\r\n"u8), exception, $"{Root}[{_count}]") : CreateMismatch(_buffer.Bytes, exception, "$");

    private RunAiResponseException CreateMismatch(ReadOnlySpan<byte> json, JsonException exception, string root)
    {
        using var body = PooledBody.Copy(json);
        return ResponseExceptionFactory.CreateMismatch(new BufferedResponse(operation, response, body), exception, root);
    }
}
