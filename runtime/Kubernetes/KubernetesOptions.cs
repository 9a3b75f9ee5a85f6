using Microsoft.Kiota.Abstractions.Authentication;
using RunAi.Generated.Diagnostics;

namespace RunAi.Generated.Kubernetes;

/// <summary>
/// Represents the options of a cluster's Kubernetes API. Without any option, the current context of the user's kubeconfig is used, and in a pod without a
/// kubeconfig its service account.
/// </summary>
public sealed class KubernetesOptions
{
    /// <summary>The name of the configuration section: <c>RunAi:Kubernetes</c>.</summary>
    public const string SectionName = "RunAi:Kubernetes";

    /// <summary>Gets or sets the name of the context in the kubeconfig; the current context when <see langword="null"/>.</summary>
    public string? Context { get; set; }

    /// <summary>
    /// Gets or sets the path of the kubeconfig. When <see langword="null"/>, the files of the environment variable KUBECONFIG are merged as kubectl merges
    /// them; without the variable, the file is <c>~/.kube/config</c>.
    /// </summary>
    public string? KubeconfigFile { get; set; }

    /// <summary>Gets or sets a value indicating whether the service account of the pod is used, even if there is a kubeconfig.</summary>
    public bool UseServiceAccount { get; set; }

    /// <summary>
    /// Gets or sets the namespace of calls that name none. When <see langword="null"/>, it is the namespace of the context or of the service account, else
    /// <c>default</c>.
    /// </summary>
    public string? Namespace { get; set; }

    /// <summary>
    /// Gets or sets a provider of access tokens that is used instead of the credentials of the kubeconfig's user, for instance a
    /// <see cref="RunAi.Generated.Authentication.RunAiTokenSource"/> whose tokens the API server accepts.
    /// </summary>
    public IAccessTokenProvider? AccessTokenProvider { get; set; }

    /// <summary>Gets or sets the time after which an exec plugin is ended: one minute by default.</summary>
    public TimeSpan ExecTimeout { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// Gets or sets a value indicating whether an exec plugin may use the terminal of the process, for instance to show a login. By default, it may not.
    /// </summary>
    public bool AllowInteractiveExec { get; set; }

    /// <summary>
    /// Gets or sets a value indicating whether responses that deviate from the spec are errors. See <see cref="RunAiOptions.StrictResponses"/>.
    /// </summary>
    public bool StrictResponses { get; set; }

    /// <summary>Gets the limits of the drift that is counted and logged. See <see cref="RunAiOptions.Drift"/>.</summary>
    public DriftOptions Drift { get; } = new();

    /// <summary>
    /// Gets or sets a callback that receives each warning of the API server, for instance about unknown fields of an object that was sent. Each text is also
    /// logged once. The callback can be called by several threads at the same time; its exceptions end the call.
    /// </summary>
    public Action<KubernetesWarning>? WarningReceived { get; set; }
}
