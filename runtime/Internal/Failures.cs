using System.Net;
using System.Text.Json;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Internal;

/// <summary>Makes the exceptions of calls that got an answer.</summary>
internal static class Failures
{
    private const int MessageCap = 500;

    /// <summary>
    /// An error status whose operation declares no model for it, or whose body doesn't fit the model or can't be read (the inner exception says why).
    /// </summary>
    public static RunAiApiException Untyped(Answer answer, Exception? innerException = null)
    {
        var envelope = ErrorEnvelope.Read(answer.Body.Bytes);
        return new RunAiApiException(MessageOf(answer, envelope), answer, envelope, null, innerException);
    }

    /// <summary>An error status with the model that the operation declares for it.</summary>
    public static RunAiApiException Typed<TError>(Answer answer, TError error)
    {
        var envelope = ErrorEnvelope.Read(answer.Body.Bytes);
        return new RunAiApiException<TError>(MessageOf(answer, envelope), answer, envelope, error);
    }

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

    private static string MessageOf(Answer answer, ErrorEnvelope envelope)
    {
        var name = ((HttpStatusCode)answer.Status).ToString();
        var status = char.IsAsciiDigit(name[0]) ? "" : $" ({name})";
        var hint = answer.Status switch
        {
            (int)HttpStatusCode.Unauthorized => ": the token was refused",
            >= 300 and < 400 => ": redirects are not followed, because they could carry the token elsewhere",
            _ => "",
        };
        var text = SafeText.Clean(envelope.Message ?? envelope.Details ?? envelope.Code ?? "", MessageCap).TrimEnd('.');
        var separator = text.Length > 0 ? ": " : "";
        var role = answer.Status == (int)HttpStatusCode.Forbidden && answer.Operation.RequiredRole is { } needed
            ? $" The call needs the Run:ai role '{needed}'."
            : "";
        return $"{answer.Operation.Id} failed with {answer.Status}{status}{hint}{separator}{text}.{role}";
    }
}
