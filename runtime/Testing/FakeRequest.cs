using System.Text;
using System.Text.Json;
using RunAi.Generated.Internal;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Testing;

/// <summary>Represents a received request with its body.</summary>
public sealed class FakeRequest
{
    private readonly byte[] _body;

    private FakeRequest(HttpRequestMessage message, byte[] body)
    {
        _body = body;
        Operation = message.GetRunAiOperation();
        Method = message.Method;
        Uri = message.RequestUri ?? throw new InvalidOperationException("The request has no URI.");
        OperationId = Operation?.Id;
        Route = Operation?.Route;
        Headers = message.Headers.NonValidated
            .Concat(message.Content?.Headers.NonValidated ?? default)
            .ToDictionary(static header => header.Key, static header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        Query = ReadQuery(Uri);
    }

    /// <summary>Gets the HTTP method.</summary>
    public HttpMethod Method { get; }

    /// <summary>Gets the absolute URI.</summary>
    public Uri Uri { get; }

    /// <summary>Gets the operationId of the spec; <see langword="null"/> for requests that were not sent by a generated client.</summary>
    public string? OperationId { get; }

    /// <summary>
    /// Gets the path template of the operation, with its parameters in braces; <see langword="null"/> for requests that were not sent by a generated
    /// client.
    /// </summary>
    public string? Route { get; }

    /// <summary>Gets the decoded query parameters. <c>request.Query["limit"]</c> is empty if there is no parameter of that name.</summary>
    public ILookup<string, string> Query { get; }

    /// <summary>Gets the headers, including those of the content, by name ignoring case. Several values are joined by commas.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>Gets the bytes of the body; empty if there was none.</summary>
    public ReadOnlyMemory<byte> BodyBytes => _body;

    /// <summary>Gets the body as UTF-8 text; empty if there was none.</summary>
    public string Body => Encoding.UTF8.GetString(_body);

    internal ApiOperation? Operation { get; }

    /// <summary>Reads the body as a model.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <returns>The model.</returns>
    /// <exception cref="JsonException">The body is not valid JSON, or does not match the model.</exception>
    public T ReadBody<T>()
        where T : IJsonModel<T> => FakeModels.Read<T>(_body);

    /// <summary>Returns whether the body is JSON with the content of a model. The order of properties is ignored.</summary>
    /// <param name="expected">The model.</param>
    /// <returns><see langword="true"/> if the content is equal; otherwise, <see langword="false"/>.</returns>
    public bool HasBody(JsonModel expected)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return Headers.TryGetValue("Content-Type", out var type) && type.StartsWith("application/json", StringComparison.OrdinalIgnoreCase)
            && JsonComparison.AreEqual(_body, Encoding.UTF8.GetBytes(FakeJson.Serialize(expected)));
    }

    /// <summary>Returns the method and URI.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Method} {Uri}";

    internal static async Task<FakeRequest> ReadAsync(HttpRequestMessage message, CancellationToken cancellationToken) =>
        new(message, message.Content is null ? [] : await message.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false));

    private static ILookup<string, string> ReadQuery(Uri uri) => uri.Query.TrimStart('?')
        .Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(static pair => pair.Split('=', 2))
        .ToLookup(
            static pair => Uri.UnescapeDataString(pair[0]), static pair => pair.Length < 2 ? "" : Uri.UnescapeDataString(pair[1]), StringComparer.Ordinal);
}
