using System.Text.Json;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Internal;

/// <summary>Makes the exceptions of calls that succeeded, but whose response is no use.</summary>
internal static class ResponseExceptionFactory
{
    private const int MaxMessageLength = 500;

    /// <summary>A success whose body isn't what is declared.</summary>
    /// <param name="response">The response; its body is what was read.</param>
    /// <param name="innerException">What was found.</param>
    /// <param name="root">Where in the response that body stands, when it is a part of it.</param>
    public static RunAiResponseException CreateMismatch(BufferedResponse response, JsonException innerException, string root = "$")
    {
        var mismatch = innerException as JsonMismatchException;
        var path = root + FindPath(response.Body.Bytes, innerException)[1..];
        var expected = mismatch?.ExpectedType ?? (innerException.Path is null ? "valid JSON" : "a required property");
        var found = response.ContentType is { } type && !type.EndsWith("json", StringComparison.OrdinalIgnoreCase)
            ? $" The body is of type '{TextSanitizer.Sanitize(type, 100)}'."
            : "";
        return new RunAiResponseException(
            $"{response.Operation.Id} answered {response.Status}, but its body doesn't fit the API description "
            + $"at {TextSanitizer.Sanitize(path, MaxMessageLength)}: expected {expected}.{found}",
            response,
            path,
            expected,
            innerException);
    }

    /// <summary>A success without the body that is declared for it.</summary>
    public static RunAiResponseException CreateMissingBody(BufferedResponse response) => new(
        $"{response.Operation.Id} answered {response.Status} without the body that the API description declares.", response, "$", "a body", null);

    /// <summary>A success whose page of a list leads nowhere.</summary>
    public static RunAiResponseException CreateNoProgress(BufferedResponse response, string reason) => new(
        $"{response.Operation.Id} doesn't move on through its list: {reason}.", response, "$", "another page", null);

    private static string FindPath(ReadOnlySpan<byte> body, JsonException exception)
    {
        if (exception is not JsonMismatchException mismatch)
            return exception.Path ?? JsonPathFinder.Find(body, long.MaxValue);

        // The offset is one in the text that was read, which has NaN in quotes; before the first NaN both are the same.
        return NonFiniteNumbers.Quote(body) is { } quoted ? JsonPathFinder.Find(quoted, mismatch.Offset) : JsonPathFinder.Find(body, mismatch.Offset);
    }
}
