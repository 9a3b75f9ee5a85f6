using System.Text.Json;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Internal;

/// <summary>Creates the exceptions for successful responses that do not match the spec.</summary>
internal static class ResponseExceptionFactory
{
    private const int MaxMessageLength = 500;

    /// <summary>Creates the exception for a body that does not match the spec.</summary>
    /// <param name="response">The response.</param>
    /// <param name="innerException">The cause.</param>
    /// <param name="root">The JSON path of the body, if it is a part of the response.</param>
    public static RunAiResponseException CreateMismatch(BufferedResponse response, JsonException innerException, string root = "$")
    {
        var mismatch = innerException as JsonMismatchException;
        var path = root + FindPath(response.Body.Bytes, innerException)[1..];
        var expected = mismatch?.ExpectedType ?? (innerException.Path is null ? "valid JSON" : "a required property");
        var found = HtmlPage.IsMatch(response.Body.Bytes, response.ContentType) ? $" The body {HtmlPage.Describe(response.Body.Bytes)}."
            : response.ContentType is { } type && !type.EndsWith("json", StringComparison.OrdinalIgnoreCase)
                ? $" The content type is '{TextSanitizer.Sanitize(type, 100)}'."
                : "";
        return new RunAiResponseException(
            $"{response.Operation.Id} returned {response.Status}, but the body does not match the spec at {TextSanitizer.Sanitize(path, MaxMessageLength)}: "
            + $"expected {expected}.{found}{FormatRequestId(response)}",
            response,
            path,
            expected,
            innerException);
    }

    /// <summary>Creates the exception for a missing body.</summary>
    public static RunAiResponseException CreateMissingBody(BufferedResponse response) => new(
        $"{response.Operation.Id} returned {response.Status} without the body that the spec declares.{FormatRequestId(response)}",
        response,
        "$",
        "a body",
        null);

    /// <summary>Creates the exception for an HTML page in place of another response, or of one without a body.</summary>
    public static RunAiResponseException CreateHtml(BufferedResponse response, string expected) => new(
        $"{response.Operation.Id} returned {response.Status}, but the body {HtmlPage.Describe(response.Body.Bytes)}.{FormatRequestId(response)}",
        response,
        "$",
        expected,
        null);

    /// <summary>Creates the exception for a body of another media type.</summary>
    public static RunAiResponseException CreateMediaType(BufferedResponse response, string expected) => new(
        $"{response.Operation.Id} returned {response.Status}, but the content type is '{TextSanitizer.Sanitize(response.ContentType ?? "", 100)}' instead of "
        + $"'{expected}'.{FormatRequestId(response)}",
        response,
        "$",
        expected,
        null);

    /// <summary>Creates the exception for a success that does not upgrade the connection to a WebSocket.</summary>
    public static RunAiResponseException CreateNotUpgraded(BufferedResponse response)
    {
        var page = HtmlPage.IsMatch(response.Body.Bytes, response.ContentType) ? $" The body {HtmlPage.Describe(response.Body.Bytes)}." : "";
        return new RunAiResponseException(
            $"{response.Operation.Id} returned {response.Status}, but an upgrade to a WebSocket (101) was expected. Check that the address is that of the "
            + $"cluster, and that each proxy before it passes the headers Upgrade and Connection on.{page}{FormatRequestId(response)}",
            response,
            "$",
            "an upgrade to a WebSocket",
            null);
    }

    /// <summary>Creates the exception for text that is not encoded in UTF-8.</summary>
    public static RunAiResponseException CreateInvalidText(BufferedResponse response) => new(
        $"{response.Operation.Id} returned {response.Status}, but the body is not valid UTF-8.", response, "$", "text in UTF-8", null);

    /// <summary>Creates the exception for a redirection without a Location header.</summary>
    public static RunAiResponseException CreateMissingLocation(BufferedResponse response) => new(
        $"{response.Operation.Id} returned {response.Status} without a valid Location header.", response, "$", "a Location header", null);

    /// <summary>Creates the exception for a page that does not advance.</summary>
    public static RunAiResponseException CreateNoProgress(BufferedResponse response, string reason) => new(
        $"The pagination of {response.Operation.Id} does not advance: {reason}.", response, "$", "the next page", null);

    /// <summary>Creates the exception for a link to the next page that is not followed.</summary>
    public static RunAiResponseException CreateLink(BufferedResponse response, string target) => new(
        $"{response.Operation.Id} returned {response.Status}, but the link to the next page refers to {target}. It is not followed."
        + FormatRequestId(response),
        response,
        "$",
        "a link to the same origin",
        null);

    private static string FormatRequestId(BufferedResponse response) => response.RequestId is { } id ? $" Request ID: {id}." : "";

    private static string FindPath(ReadOnlySpan<byte> body, JsonException exception)
    {
        if (exception is not JsonMismatchException mismatch)
        {
            return exception.Path ?? JsonPathFinder.Find(body, long.MaxValue);
        }

        // The offset refers to the text that was read, in which NaN and Infinity are in quotes.
        return NonFiniteNumbers.Quote(body) is { } quoted ? JsonPathFinder.Find(quoted, mismatch.Offset) : JsonPathFinder.Find(body, mismatch.Offset);
    }
}
