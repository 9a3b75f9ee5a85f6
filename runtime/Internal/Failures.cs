using System.Text.Json;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Internal;

/// <summary>Makes the exceptions of calls that succeeded, but whose answer is no use.</summary>
internal static class Failures
{
    private const int MessageCap = 500;

    /// <summary>A success whose body isn't what is declared.</summary>
    /// <param name="answer">The answer; its body is what was read.</param>
    /// <param name="innerException">What was found.</param>
    /// <param name="root">Where in the answer that body stands, when it is a part of it.</param>
    public static RunAiResponseException Mismatch(Answer answer, JsonException innerException, string root = "$")
    {
        var mismatch = innerException as JsonMismatchException;
        var path = root + PathIn(answer.Body.Bytes, innerException)[1..];
        var expected = mismatch?.ExpectedType ?? (innerException.Path is null ? "valid JSON" : "a required member");
        var found = answer.ContentType is { } type && !type.EndsWith("json", StringComparison.OrdinalIgnoreCase)
            ? $" The body is of type '{SafeText.Clean(type, 100)}'."
            : "";
        return new RunAiResponseException(
            $"{answer.Operation.Id} answered {answer.Status}, but its body doesn't fit the API description "
            + $"at {SafeText.Clean(path, MessageCap)}: expected {expected}.{found}",
            answer,
            path,
            expected,
            innerException);
    }

    /// <summary>A success without the body that is declared for it.</summary>
    public static RunAiResponseException NoBody(Answer answer) => new(
        $"{answer.Operation.Id} answered {answer.Status} without the body that the API description declares.", answer, "$", "a body", null);

    /// <summary>A success whose page of a list leads nowhere.</summary>
    public static RunAiResponseException NoProgress(Answer answer, string reason) => new(
        $"{answer.Operation.Id} doesn't move on through its list: {reason}.", answer, "$", "another page", null);

    private static string PathIn(ReadOnlySpan<byte> body, JsonException exception)
    {
        if (exception is not JsonMismatchException mismatch)
            return exception.Path ?? JsonPath.Find(body, long.MaxValue);

        // The offset is one in the text that was read, which has NaN in quotes; before the first NaN both are the same.
        return NonFiniteNumbers.Quote(body) is { } quoted ? JsonPath.Find(quoted, mismatch.Offset) : JsonPath.Find(body, mismatch.Offset);
    }
}
