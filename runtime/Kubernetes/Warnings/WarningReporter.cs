using Microsoft.Extensions.Logging;
using RunAi.Generated.Internal;
using RunAi.Generated.Kubernetes.Diagnostics;

namespace RunAi.Generated.Kubernetes.Warnings;

/// <summary>Reports the warnings of a cluster: all of them to the callback of the application, and each text to the log once.</summary>
/// <param name="cluster">The authority of the cluster.</param>
/// <param name="received">The callback.</param>
/// <param name="logger">The logger.</param>
internal sealed class WarningReporter(string cluster, Action<KubernetesWarning>? received, ILogger logger)
{
    private const string HeaderName = "Warning";

    /// <summary>The number of texts that are remembered. Texts can contain the names of objects, so that their number is not limited.</summary>
    private const int MaxTexts = 1_000;

    /// <summary>API servers limit the warnings of a response to this length as well.</summary>
    private const int MaxTextLength = 4_096;

    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);

    public void Report(HttpResponseMessage response, HttpMethod method, Uri address)
    {
        if (!response.Headers.NonValidated.TryGetValues(HeaderName, out var values))
        {
            return;
        }

        foreach (var value in values)
        {
            foreach (var (code, agent, text) in WarningHeader.Parse(value))
            {
                if (IsNew(text))
                {
                    logger.ServerWarning(cluster, method.Method, address.AbsolutePath, TextSanitizer.Sanitize(text, MaxTextLength));
                }

                received?.Invoke(new KubernetesWarning(code, agent, text, method, address));
            }
        }
    }

    private bool IsNew(string text)
    {
        lock (_texts)
        {
            if (_texts.Count == MaxTexts)
            {
                _texts.Clear();
            }

            return _texts.Add(text);
        }
    }
}
