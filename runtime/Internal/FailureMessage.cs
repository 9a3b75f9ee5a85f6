using System.Net;

namespace RunAi.Generated.Internal;

/// <summary>Creates the message of the exception for an error response.</summary>
internal static class FailureMessage
{
    private const int MaxTextLength = 500;

    public static bool IsRedirect(int status) => (HttpStatusCode)status is HttpStatusCode.MovedPermanently or HttpStatusCode.Found
        or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect;

    public static string Create(RunAiApiException failure)
    {
        var status = failure.ResponseStatusCode;
        var name = Enum.GetName((HttpStatusCode)status);
        var (open, close) = name is null ? ("", "") : (" (", ")");
        var hint = status switch
        {
            (int)HttpStatusCode.Unauthorized => ": the token was rejected",
            (int)HttpStatusCode.NotModified => ": the resource has not changed since the version that the request names",
            (int)HttpStatusCode.MultipleChoices => ": the resource has several representations, and none was chosen",
            _ when IsRedirect(status) => ": redirects are not followed, because they could send the token elsewhere",
            _ => "",
        };
        var text = TextSanitizer.Sanitize(failure.ServerMessage ?? failure.Details ?? failure.ErrorCode ?? "", MaxTextLength).AsSpan().TrimEnd('.');
        var separator = text.Length > 0 ? ": " : "";
        var role = failure is { IsForbidden: true, RequiredRole: { } requiredRole } ? $" The call requires the Run:ai role '{requiredRole}'." : "";
        return $"{failure.OperationId} failed with {status}{open}{name}{close}{hint}{separator}{text}.{role}";
    }
}
