using System.ComponentModel;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using RunAi.Generated.Internal;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.CodeGeneration;

/// <summary>
/// Reads the items of streams for generated code. The request is sent when the enumeration starts, the items are read as they arrive, and the connection is
/// closed when the enumeration ends. The time between items is only limited by <see cref="RunAiRequestOptions.StreamIdleTimeout"/>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class StreamedOperation
{
    /// <summary>
    /// Reads server-sent events (WHATWG HTML, section 9.2) with JSON data. Events without data are skipped, and the data <c>[DONE]</c>, which is not JSON, ends
    /// the stream. The event ID is the last one that the server has sent.
    /// </summary>
    /// <typeparam name="T">The type of the data.</typeparam>
    /// <param name="createRequest">Creates the request; called once for each connection.</param>
    /// <param name="read">Reads the data.</param>
    /// <param name="cancellationToken">A token to cancel the enumeration.</param>
    public static async IAsyncEnumerable<SseItem<T>> ReadEventsAsync<T>(
        Func<ApiRequest<ApiStream>> createRequest, JsonReadFunction<T> read, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(createRequest);
        ArgumentNullException.ThrowIfNull(read);
        var events = new EventStreamConnection(createRequest);
        await using (events.ConfigureAwait(false))
        {
            while (await events.MoveNextAsync(cancellationToken).ConfigureAwait(false))
            {
                if (events.Reader.Data.SequenceEqual("[DONE]"u8))
                {
                    yield break;
                }

                if (!events.Reader.Data.IsEmpty)
                {
                    yield return CreateItem(events.Reader, Read(events, read));
                }
            }
        }
    }

    /// <summary>Reads server-sent events (WHATWG HTML, section 9.2) whose data is text.</summary>
    /// <inheritdoc cref="ReadEventsAsync{T}" path="/param"/>
    public static async IAsyncEnumerable<SseItem<string>> ReadEventsAsync(
        Func<ApiRequest<ApiStream>> createRequest, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(createRequest);
        var events = new EventStreamConnection(createRequest);
        await using (events.ConfigureAwait(false))
        {
            while (await events.MoveNextAsync(cancellationToken).ConfigureAwait(false))
            {
                yield return CreateItem(events.Reader, Encoding.UTF8.GetString(events.Reader.Data));
            }
        }
    }

    /// <summary>Reads one JSON value after another, such as newline-delimited JSON.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="createRequest">Creates the request.</param>
    /// <param name="read">Reads a value.</param>
    /// <param name="cancellationToken">A token to cancel the enumeration.</param>
    public static IAsyncEnumerable<T> ReadValuesAsync<T>(
        Func<ApiRequest<ApiStream>> createRequest, JsonReadFunction<T> read, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(createRequest);
        ArgumentNullException.ThrowIfNull(read);
        return ReadItemsAsync(
            createRequest,
            (stream, request) => new JsonValueReader<T>(stream, read, Math.Min(ApiStreamExtensions.MaxValueLength, request.Limit), request.IsStrict),
            cancellationToken);
    }

    /// <summary>
    /// Reads a JSON text sequence (RFC 7464). Truncated records are skipped, or are errors with <see cref="ApiConnection.StrictResponses"/>.
    /// </summary>
    /// <inheritdoc cref="ReadValuesAsync{T}" path="/typeparam"/>
    /// <inheritdoc cref="ReadValuesAsync{T}" path="/param"/>
    public static IAsyncEnumerable<T> ReadRecordsAsync<T>(
        Func<ApiRequest<ApiStream>> createRequest, JsonReadFunction<T> read, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(createRequest);
        ArgumentNullException.ThrowIfNull(read);
        return ReadItemsAsync(
            createRequest,
            (stream, request) => new JsonRecordReader<T>(stream, read, Math.Min(ApiStreamExtensions.MaxValueLength, request.Limit), request.IsStrict),
            cancellationToken);
    }

    /// <summary>Reads the lines of a text, such as a log. A line of more than 1 MiB is returned in parts.</summary>
    /// <param name="createRequest">Creates the request.</param>
    /// <param name="cancellationToken">A token to cancel the enumeration.</param>
    public static async IAsyncEnumerable<string> ReadLinesAsync(
        Func<ApiRequest<ApiStream>> createRequest, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(createRequest);
        if (await OpenAsync(createRequest(), cancellationToken).ConfigureAwait(false) is not { } stream)
        {
            yield break;
        }

        await foreach (var line in stream.ReadLinesAsync(cancellationToken).ConfigureAwait(false))
        {
            yield return line;
        }
    }

    private static async IAsyncEnumerable<T> ReadItemsAsync<T>(
        Func<ApiRequest<ApiStream>> createRequest,
        Func<ApiStream, ApiRequest<ApiStream>, StreamItemReader<T>> createReader,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var request = createRequest();
        if (await OpenAsync(request, cancellationToken).ConfigureAwait(false) is not { } stream)
        {
            yield break;
        }

        var reader = createReader(stream, request);
        await using (reader.ConfigureAwait(false))
        {
            while (await reader.MoveNextAsync(cancellationToken).ConfigureAwait(false))
            {
                yield return reader.Current;
            }
        }
    }

    private static async ValueTask<ApiStream?> OpenAsync(ApiRequest<ApiStream> request, CancellationToken cancellationToken)
    {
        var stream = await request.SendAsync<ApiStream?, StreamResultFactory>(cancellationToken).ConfigureAwait(false);
        return stream is { Response: { } response } && ContentHeaderReader.GetNonUtf8Encoding(response.Content.Headers) is { } encoding
            ? new ApiStream(response, Encoding.CreateTranscodingStream(stream.Content, encoding, Encoding.UTF8)) { ItemDrift = stream.ItemDrift }
            : stream;
    }

    private static SseItem<T> CreateItem<T>(EventStreamReader reader, T data) => new(data, reader.EventType)
    {
        EventId = reader.LastEventId is { Length: > 0 } id ? id : null,
        ReconnectionInterval = reader.EventReconnectionTime,
    };

    private static T Read<T>(EventStreamConnection events, JsonReadFunction<T> read)
    {
        var data = events.Reader.Data;
        try
        {
            var drift = events.Reader.Stream.ItemDrift;
            return events.IsStrict ? JsonBody.Read(data, read, isStrict: true, drift) : JsonBody.Read(data, read, drift);
        }
        catch (JsonException exception)
        {
            throw StreamFailure.CreateMismatch(events.Reader.Stream, data, exception, events.Index);
        }
    }
}
