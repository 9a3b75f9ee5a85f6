namespace RunAi.Generated.Testing;

/// <summary>Creates the results of generated clients, for tests that implement or mock the interface of a client.</summary>
public static class FakeResults
{
    /// <summary>Creates the result of a <c>…WithResponseAsync</c> method with the status code 200 and no headers.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The response.</returns>
    public static ApiResponse<T> Response<T>(T value) => Response(value, 200);

    /// <summary>Creates the result of a <c>…WithResponseAsync</c> method.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="status">The status code.</param>
    /// <param name="headers">The headers, whose names ignore case.</param>
    /// <returns>The response.</returns>
    public static ApiResponse<T> Response<T>(T value, int status, params (string Name, string Value)[] headers) => new(status, value, ToHeaders(headers));

    /// <summary>Creates the result of a <c>…WithResponseAsync</c> method without a value.</summary>
    /// <param name="status">The status code.</param>
    /// <param name="headers">The headers, whose names ignore case.</param>
    /// <returns>The response.</returns>
    public static ApiResponse Response(int status, params (string Name, string Value)[] headers) => new(status, ToHeaders(headers));

    /// <summary>Creates the result of an <c>Enumerate…Async</c> method.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="failure">The exception that the enumeration throws after the items; none when omitted.</param>
    /// <returns>The items.</returns>
    public static async IAsyncEnumerable<T> Items<T>(IEnumerable<T> items, Exception? failure = null)
    {
        ArgumentNullException.ThrowIfNull(items);
        await Task.CompletedTask.ConfigureAwait(false);
        foreach (var item in items)
        {
            yield return item;
        }

        if (failure is not null)
        {
            throw failure;
        }
    }

    /// <summary>Creates the exception for an error response with a declared model.</summary>
    /// <typeparam name="TError">The error model.</typeparam>
    /// <param name="error">The error.</param>
    /// <param name="status">The status code.</param>
    /// <returns>The exception.</returns>
    public static RunAiApiException<TError> Error<TError>(TError error, int status)
        where TError : Serialization.JsonModel => new(CreateMessage(status), error) { ResponseStatusCode = status, RawBody = FakeJson.Serialize(error) };

    /// <summary>Creates the exception for an error response with a declared model and a Retry-After header.</summary>
    /// <typeparam name="TError">The error model.</typeparam>
    /// <param name="error">The error.</param>
    /// <param name="status">The status code.</param>
    /// <param name="retryAfter">The delay of the Retry-After header.</param>
    /// <returns>The exception.</returns>
    public static RunAiApiException<TError> Error<TError>(TError error, int status, TimeSpan retryAfter)
        where TError : Serialization.JsonModel => new(CreateMessage(status), error)
        {
            ResponseStatusCode = status,
            RetryAfter = retryAfter,
            RawBody = FakeJson.Serialize(error),
        };

    /// <summary>Creates the exception for an error response without a model.</summary>
    /// <param name="status">The status code.</param>
    /// <returns>The exception.</returns>
    public static RunAiApiException Error(int status) => new(CreateMessage(status)) { ResponseStatusCode = status };

    /// <summary>Creates the exception for an error response without a model and with a Retry-After header.</summary>
    /// <param name="status">The status code.</param>
    /// <param name="retryAfter">The delay of the Retry-After header.</param>
    /// <returns>The exception.</returns>
    public static RunAiApiException Error(int status, TimeSpan retryAfter) =>
        new(CreateMessage(status)) { ResponseStatusCode = status, RetryAfter = retryAfter };

    private static string CreateMessage(int status) => $"The fake responded with {status}.";

    private static Dictionary<string, IEnumerable<string>> ToHeaders((string Name, string Value)[] headers) => headers
        .GroupBy(static header => header.Name, static header => header.Value, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(static header => header.Key, static IEnumerable<string> (header) => header, StringComparer.OrdinalIgnoreCase);
}
