using System.Text.Json;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Internal;

/// <summary>
/// Reads the items of a list while the response arrives. Only the buffer with the current item is kept, so memory does not grow with the list.
/// </summary>
internal sealed class JsonItemReader(
    ApiOperation operation,
    HttpResponseMessage response,
    Stream stream,
    ListLayout layout,
    ResponseBodyOptions options,
    TimeSpan timeout,
    TimeSpan? callTimeout,
    Func<Uri, AddressSettings>? findSettings) : IAsyncDisposable
{
    private readonly StreamBuffer _buffer = new(stream, options.Limit);
    private JsonItemScanner _scanner = new(layout);
    private int _count;

    /// <summary>Gets the metadata of the page. It is complete when the whole list was read.</summary>
    public PageMetadata Metadata { get; } = new(layout);

    /// <summary>Gets the response, whose body is read.</summary>
    public HttpResponseMessage Response => response;

    /// <summary>Gets the JSON of the current item, which is valid until the next move.</summary>
    public ReadOnlySpan<byte> Current => _buffer.Bytes[_scanner.ValueStart.._scanner.ValueEnd];

    /// <summary>Moves to the next item. Returns <see langword="false"/> at the end of the response.</summary>
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
                    await FillAsync(cancellationToken).ConfigureAwait(false);
                    break;
            }
        }
    }

    /// <summary>Reads the current item.</summary>
    /// <exception cref="RunAiResponseException">The item does not match the spec.</exception>
    public T Read<T>(JsonReadFunction<T> read)
    {
        try
        {
            return JsonBody.Read(Current, read, options.IsStrict, options.Drift with { Root = layout.ItemPath });
        }
        catch (JsonException exception)
        {
            throw CreateMismatch(Current, exception, $"{layout.ListPath}[{_count - 1}]");
        }
    }

    /// <summary>Creates the exception for a page that does not advance.</summary>
    public RunAiResponseException CreateNoProgressException(string reason)
    {
        using var body = PooledBody.Copy([]);
        return ResponseExceptionFactory.CreateNoProgress(new BufferedResponse(operation, response, body), reason);
    }

    /// <summary>Creates the exception for a link to the next page that cannot be followed.</summary>
    /// <param name="target">The target of the link, and why it cannot be followed.</param>
    public RunAiResponseException CreateLinkException(string target) =>
        ResponseExceptionFactory.CreateLink(new BufferedResponse(operation, response, PooledBody.Empty), target);

    public async ValueTask DisposeAsync()
    {
        _buffer.Dispose();
        await stream.DisposeAsync().ConfigureAwait(false);
        response.Dispose();
    }

    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        using var deadline = CallDeadline.Start(timeout, callTimeout, cancellationToken);
        try
        {
            await _buffer.FillAsync(deadline).ConfigureAwait(false);
        }
        catch (Exception exception) when (CallFailure.Convert(exception, operation, response.RequestMessage?.RequestUri, deadline, findSettings) is { } failure)
        {
            throw failure;
        }
    }

    private ScanResult Scan()
    {
        var before = _scanner;
        try
        {
            return _scanner.Scan(_buffer.Bytes, _buffer.IsComplete);
        }
        catch (JsonException exception)
        {
            // Scans again from the same position, with NaN and Infinity in quotes.
            _scanner = before;
            if (exception is not JsonMismatchException && !options.IsStrict)
            {
                if (_buffer.QuoteNonFinite(before.Position, out var endsInside))
                {
                    return Scan();
                }

                if (endsInside && !_buffer.IsComplete)
                {
                    return ScanResult.NeedMoreData;
                }
            }

            if (_buffer.IsEmpty)
            {
                throw ResponseExceptionFactory.CreateMissingBody(new BufferedResponse(operation, response, PooledBody.Empty));
            }

            throw CreateMismatch(exception, before);
        }
    }

    /// <summary>Creates the exception for a response that is not valid JSON or does not contain the declared list.</summary>
    private RunAiResponseException CreateMismatch(JsonException exception, JsonItemScanner before) =>
        before.IsInItems
            ? CreateMismatch(_buffer.Bytes[before.RetainFrom..].TrimStart(", \t\r\n"u8), exception, $"{layout.ListPath}[{_count}]")
            : CreateMismatch(_buffer.Bytes, exception, "$");

    private RunAiResponseException CreateMismatch(ReadOnlySpan<byte> json, JsonException exception, string root)
    {
        using var body = PooledBody.Copy(json);
        return ResponseExceptionFactory.CreateMismatch(new BufferedResponse(operation, response, body), exception, root);
    }
}
