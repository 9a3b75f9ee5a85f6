using System.Globalization;
using System.Net;
using System.Text;

namespace RunAi.Generated.Internal;

/// <summary>Creates the message of the exception for an error response: one line of at most about 2,000 characters.</summary>
internal static class FailureMessage
{
    public static bool IsRedirect(int status) => (HttpStatusCode)status is HttpStatusCode.MovedPermanently or HttpStatusCode.Found
        or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect;

    /// <summary>Creates a message.</summary>
    /// <param name="failure">The exception.</param>
    /// <param name="body">The body, or its beginning.</param>
    /// <param name="mediaType">The media type of the body, if it is known.</param>
    public static string Create(RunAiApiException failure, ReadOnlySpan<byte> body, string? mediaType)
    {
        var status = failure.ResponseStatusCode;
        var name = Enum.GetName((HttpStatusCode)status);
        var message = new StringBuilder($"{failure.OperationId} failed with {status}");
        message.Append(name is null ? "" : $" ({name})").Append(GetReason(status));
        var (text, details) = ErrorDescription.Describe(failure, body, mediaType);
        message.Append(text.Length > 0 ? ": " : "").Append(text).Append('.');
        message.Append(details.Length > 0 ? $" Details: {details}." : "");
        message.Append(GetAdvice(failure));
        return message.Append(failure.RequestId is { } id ? $" Request ID: {id}." : "").ToString();
    }

    private static string GetReason(int status) => status switch
    {
        (int)HttpStatusCode.Unauthorized => ": the token was rejected",
        (int)HttpStatusCode.NotModified => ": the resource has not changed since the version that the request names",
        (int)HttpStatusCode.UpgradeRequired => ": the server requires an upgrade of the connection, whose headers a proxy may have removed",
        (int)HttpStatusCode.MultipleChoices => ": the resource has several representations, and none was chosen",
        _ when IsRedirect(status) => ": redirects are not followed, because they could send the token elsewhere",
        _ => "",
    };

    private static string GetAdvice(RunAiApiException failure) => failure switch
    {
        { IsForbidden: true, RequiredRole: { } role } =>
            $" The API documents the role '{role}' for this call. The access rules of the application decide: they must assign that role, or one with its "
            + "permissions, in a scope that contains the resource.",
        { IsForbidden: true } =>
            " The access rules of the application decide: they must assign a role with this permission, in a scope that contains the resource.",
        { RetryAfter: { } delay } => $" Try again in {FormatSeconds(delay)}.",
        { IsTooManyRequests: true } => " The response does not specify when to try again.",
        _ => "",
    };

    /// <summary>Formats a duration in seconds, such as "1 second" or "30 seconds".</summary>
    public static string FormatSeconds(TimeSpan duration) =>
        duration == TimeSpan.FromSeconds(1) ? "1 second" : string.Create(CultureInfo.InvariantCulture, $"{duration.TotalSeconds:0.###} seconds");
}
