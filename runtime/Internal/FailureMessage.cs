using System.Net;

namespace RunAi.Generated.Internal;

/// <summary>Creates the message of the exception for an error response.</summary>
internal static class FailureMessage
{
    private const int MaxTextLength = 500;

    public static string Create(RunAiApiException failure)
    {
        var status = failure.ResponseStatusCode;
        var name = Enum.GetName((HttpStatusCode)status);
        var (open, close) = name is null ? ("", "") : (" (", ")");
        var hint = status switch
        {
            (int)HttpStatusCode.Unauthorized => ": the token was rejected",
            >= 300 and < 400 => ": redirects are not followed, because they could send the token elsewhere",
            _ => "",
        };
        var text = TextSanitizer.Sanitize(failure.ServerMessage ?? failure.Details ?? failure.ErrorCode ?? "", MaxTextLength).AsSpan().TrimEnd('.');
        var separator = text.Length > 0 ? ": " : "";
        var role = failure is { IsForbidden: true, RequiredRole: { } requiredRole } ? $" The call requires the Run:ai role '{requiredRole}'." : "";
        return $"{failure.OperationId} failed with {status}{open}{name}{close}{hint}{separator}{text}.{role}";
    }
}
