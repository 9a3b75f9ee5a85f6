using System.Text;
using System.Text.Json;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Testing;

/// <summary>A request that arrived, with its body.</summary>
public sealed class FakeRequest
{
    private readonly byte[] _body;

    private FakeRequest(HttpRequestMessage message, byte[] body)
    {
        _body = body;
        var operation = message.GetRunAiOperation();
        Method = message.Method;
        Uri = message.RequestUri ?? throw new InvalidOperationException("The request has no address.");
        OperationId = operation?.Id;
        Route = operation?.Route;
        Headers = message.Headers.NonValidated
            .Concat(message.Content?.Headers.NonValidated ?? default)
            .ToDictionary(static header => header.Key, static header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        Query = ReadQuery(Uri);
    }

    /// <summary>The HTTP method.</summary>
    public HttpMethod Method { get; }

    /// <summary>The whole address.</summary>
    public Uri Uri { get; }

    /// <summary>The operation's id in the API description; null for requests that no generated client made.</summary>
    public string? OperationId { get; }

    /// <summary>The operation's path with its parameters in braces; null for requests that no generated client made.</summary>
    public string? Route { get; }

    /// <summary>The query's parameters, decoded: <c>request.Query["limit"]</c> is empty when there is none of that name.</summary>
    public ILookup<string, string> Query { get; }

    /// <summary>The headers, those of the body too, by name ignoring case; several values are joined by commas.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>The body's bytes; empty when there was none.</summary>
    public ReadOnlyMemory<byte> BodyBytes => _body;

    /// <summary>The body as text in UTF-8; empty when there was none.</summary>
    public string Body => Encoding.UTF8.GetString(_body);

    /// <summary>Reads the body as a model.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <exception cref="JsonException">The body is no JSON, or not the model's.</exception>
    public T ReadBody<T>()
        where T : IJsonModel<T> => FakeModels.Read<T>(_body);

    /// <summary>Method and address.</summary>
    public override string ToString() => $"{Method} {Uri}";

    internal static async Task<FakeRequest> ReadAsync(HttpRequestMessage message, CancellationToken cancellationToken) =>
        new(message, message.Content is null ? [] : await message.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false));

    private static ILookup<string, string> ReadQuery(Uri uri) => uri.Query.TrimStart('?')
        .Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(static pair => pair.Split('=', 2))
        .ToLookup(static pair => Uri.UnescapeDataString(pair[0]), static pair => pair.Length < 2 ? "" : Uri.UnescapeDataString(pair[1]), StringComparer.Ordinal);
}
