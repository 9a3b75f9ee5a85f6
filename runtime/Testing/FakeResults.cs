namespace RunAi.Generated.Testing;

/// <summary>Makes what the methods of generated clients give, for tests that put a mock or a class of their own in the place of a client's interface.</summary>
public static class FakeResults
{
    /// <summary>What a <c>…WithResponseAsync</c> method gives.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="status">The HTTP status.</param>
    /// <param name="headers">The headers, by their name in any case.</param>
    public static ApiResponse<T> Response<T>(T value, int status = 200, params (string Name, string Value)[] headers) => new(status, value, ToHeaders(headers));

    /// <summary>What a <c>…WithResponseAsync</c> method of an operation without a value gives.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="headers">The headers, by their name in any case.</param>
    public static ApiResponse Response(int status = 204, params (string Name, string Value)[] headers) => new(status, ToHeaders(headers));

    /// <summary>What an <c>Enumerate…Async</c> method gives.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="failure">What the enumeration ends with; none when left out.</param>
    public static async IAsyncEnumerable<T> Items<T>(IEnumerable<T> items, Exception? failure = null)
    {
        ArgumentNullException.ThrowIfNull(items);
        await Task.CompletedTask.ConfigureAwait(false);
        foreach (var item in items)
            yield return item;
        if (failure is not null)
            throw failure;
    }

    /// <summary>What a method throws when the server answers with an error of a declared model.</summary>
    /// <typeparam name="TError">The model.</typeparam>
    /// <param name="error">The error.</param>
    /// <param name="status">The HTTP status.</param>
    /// <param name="retryAfter">How long the server asks to wait.</param>
    public static RunAiApiException<TError> Error<TError>(TError error, int status, TimeSpan? retryAfter = null)
        where TError : Serialization.JsonModel => new($"The fake failed with {status}.", error)
        {
            ResponseStatusCode = status,
            RetryAfter = retryAfter,
            RawBody = FakeJson.Serialize(error),
        };

    /// <summary>What a method throws when the server answers with an error that has no model.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="retryAfter">How long the server asks to wait.</param>
    public static RunAiApiException Error(int status, TimeSpan? retryAfter = null) =>
        new($"The fake failed with {status}.") { ResponseStatusCode = status, RetryAfter = retryAfter };

    private static Dictionary<string, IEnumerable<string>> ToHeaders((string Name, string Value)[] headers) => headers
        .GroupBy(static header => header.Name, static header => header.Value, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(static header => header.Key, static IEnumerable<string> (header) => header, StringComparer.OrdinalIgnoreCase);
}
