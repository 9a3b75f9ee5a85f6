using System.Net;

namespace RunAi.Generated.Internal;

/// <summary>What the exception of an error answer says: made when somebody reads it.</summary>
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
            (int)HttpStatusCode.Unauthorized => ": the token was refused",
            >= 300 and < 400 => ": redirects are not followed, because they could carry the token elsewhere",
            _ => "",
        };
        var text = TextSanitizer.Sanitize(failure.ServerMessage ?? failure.Details ?? failure.ErrorCode ?? "", MaxTextLength).AsSpan().TrimEnd('.');
        var separator = text.Length > 0 ? ": " : "";
        var role = failure is { IsForbidden: true, RequiredRole: { } needed } ? $" The call needs the Run:ai role '{needed}'." : "";
        return $"{failure.OperationId} failed with {status}{open}{name}{close}{hint}{separator}{text}.{role}";
    }
}
