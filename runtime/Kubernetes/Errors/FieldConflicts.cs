using System.Text;

namespace RunAi.Generated.Kubernetes.Errors;

/// <summary>Reads the conflicts of a server-side apply from the causes of a Status object.</summary>
internal static class FieldConflicts
{
    private const string Reason = "FieldManagerConflict";
    private const string Prefix = "conflict with ";

    /// <summary>Returns the conflicts; none for other errors.</summary>
    public static IReadOnlyList<FieldConflict> Find(KubernetesStatus? status) =>
    [
        .. (status?.Causes ?? []).Where(static cause => cause.Reason == Reason)
            .Select(static cause => new FieldConflict(cause.Field ?? "", ReadManager(cause.Message), cause.Message ?? "")),
    ];

    /// <summary>Reads the manager, which the server writes as a quoted string of Go.</summary>
    private static string? ReadManager(string? message)
    {
        if (message is null || !message.StartsWith(Prefix + '"', StringComparison.Ordinal))
        {
            return null;
        }

        var manager = new StringBuilder();
        for (var index = Prefix.Length + 1; index < message.Length; index++)
        {
            switch (message[index])
            {
                case '"':
                    return manager.ToString();
                case '\\' when index + 1 < message.Length:
                    manager.Append(message[++index]);
                    break;
                default:
                    manager.Append(message[index]);
                    break;
            }
        }

        return null;
    }
}
