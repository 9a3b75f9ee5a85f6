using System.Net;
using System.Text;
using RunAi.Generated.Internal;

namespace RunAi.Generated.Kubernetes.Errors;

/// <summary>Creates the message of a <see cref="KubernetesApiException"/>: one line of limited length, without secrets that the server quotes.</summary>
internal static class KubernetesMessage
{
    private const int MaxMessageLength = 1000;
    private const int MaxConflicts = 10;

    /// <summary>Creates the message for a response or a watch event with a Status object.</summary>
    public static string Create(KubernetesApiException failure, KubernetesStatus status)
    {
        var message = Start(failure);
        var text = Clean(status.Message ?? status.Reason ?? "");
        message.Append(text.Length > 0 ? ": " : "").Append(text).Append('.');
        AppendConflicts(message, failure.FieldConflicts);
        AppendCauses(message, status, text);
        if (failure.IsExpired)
        {
            message.Append(" The state that the request refers to is not available anymore. List the resources again.");
        }

        return Finish(message, failure);
    }

    /// <summary>Creates the message for a 404 without a Status object.</summary>
    public static string CreateMissingApi(KubernetesApiException failure)
    {
        var message = Start(failure).Append(": the server does not serve this API (").Append(Clean(failure.Route ?? "")).Append("). ");
        message.Append("The CustomResourceDefinition may be missing, or serve other versions. Check with `kubectl api-resources` and `kubectl api-versions`.");
        return Finish(message, failure);
    }

    private static StringBuilder Start(KubernetesApiException failure)
    {
        var name = Enum.GetName((HttpStatusCode)failure.ResponseStatusCode);
        var label = failure.Reason is { } reason && reason != name ? Clean(reason) : name;
        return new StringBuilder($"{failure.OperationId ?? "The watch"} failed with {failure.ResponseStatusCode}").Append(label is null ? "" : $" ({label})");
    }

    private static void AppendConflicts(StringBuilder message, IReadOnlyList<FieldConflict> conflicts)
    {
        if (conflicts.Count == 0)
        {
            return;
        }

        message.Append(" Owned by other managers: ").AppendJoin(
            ", ", conflicts.Take(MaxConflicts).Select(static conflict => $"{Clean(conflict.Field)} by '{Clean(conflict.Manager ?? "?")}'"));
        message.Append(conflicts.Count > MaxConflicts ? $" and {conflicts.Count - MaxConflicts} more" : "");
        message.Append(". Remove these fields, or apply with force to own them.");
    }

    /// <summary>Appends the causes that the message does not contain already.</summary>
    private static void AppendCauses(StringBuilder message, KubernetesStatus status, string text)
    {
        if (FieldConflicts.Find(status).Count > 0)
        {
            return;
        }

        var others = status.Causes
            .Where(cause => cause.Message is { Length: > 0 } own && !text.Contains(Clean(own), StringComparison.Ordinal))
            .Take(MaxConflicts)
            .Select(static cause => cause.Field is null ? Clean(cause.Message!) : $"{Clean(cause.Field)}: {Clean(cause.Message!)}")
            .ToList();
        message.Append(others.Count > 0 ? $" Details: {string.Join("; ", others)}." : "");
    }

    private static string Finish(StringBuilder message, KubernetesApiException failure)
    {
        message.Append(failure.RetryAfter is { } delay ? $" Try again in {FailureMessage.FormatSeconds(delay)}." : "");
        return message.Append(failure.RequestId is { } id ? $" Request ID: {id}." : "").ToString();
    }

    private static string Clean(string text)
    {
        var start = text.Length > 4 * MaxMessageLength ? text[..(4 * MaxMessageLength)] : text;
        return TextSanitizer.Sanitize(SecretText.Redact(start), MaxMessageLength).TrimEnd('.', ' ');
    }
}
