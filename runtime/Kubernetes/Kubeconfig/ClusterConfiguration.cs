using RunAi.Generated.Kubernetes.Authentication;

namespace RunAi.Generated.Kubernetes.Kubeconfig;

/// <summary>Represents the result of the options, the kubeconfig and the environment: where the cluster is and how to sign in.</summary>
internal sealed class ClusterConfiguration
{
    private const string DefaultNamespace = "default";

    /// <summary>Gets the name of the context; <see langword="null"/> for a service account.</summary>
    public string? Context { get; private init; }

    public required ClusterSettings Cluster { get; init; }

    public required ICredentialSource Credentials { get; init; }

    /// <summary>Gets the namespace of calls that name none.</summary>
    public required string Namespace { get; init; }

    /// <summary>Gets the headers with the identity that requests act as.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Impersonation { get; private init; } = [];

    /// <summary>Loads the configuration. No program is run, and no request is sent.</summary>
    /// <exception cref="KubeconfigException">The configuration is incomplete or not valid.</exception>
    public static ClusterConfiguration Load(KubernetesOptions options, KubernetesEnvironment environment, TimeProvider time)
    {
        if (options.UseServiceAccount)
        {
            return LoadServiceAccount(options, environment, time);
        }

        if (MergedKubeconfig.Load(options.KubeconfigFile, environment) is { } kubeconfig)
        {
            return LoadContext(kubeconfig, options, environment, time);
        }

        if (environment.IsInCluster && options.Context is null)
        {
            return LoadServiceAccount(options, environment, time);
        }

        throw new KubeconfigException(
            $"No kubeconfig was found because {environment.MissingFiles}: download one from Run:ai, or set the option KubeconfigFile.");
    }

    private static ClusterConfiguration LoadContext(
        MergedKubeconfig kubeconfig, KubernetesOptions options, KubernetesEnvironment environment, TimeProvider time)
    {
        var context = kubeconfig.GetContext(options.Context);
        var (cluster, user) = (kubeconfig.GetCluster(context), kubeconfig.GetUser(context));
        var credentials = user is null ? null : new UserCredentials(user, () => Reload(options, environment, context.Name), time);
        var settings = ClusterSettings.Read(cluster, credentials is { HasCertificate: true });
        return new ClusterConfiguration
        {
            Context = context.Name,
            Cluster = settings,
            Namespace = options.Namespace ?? context.GetText("namespace") ?? DefaultNamespace,
            Impersonation = user is null ? [] : Kubeconfig.Impersonation.Read(user),
            Credentials = options.AccessTokenProvider is { } provider ? new ProviderTokenSource(provider, settings.Server)
                : credentials?.Create(plugin => new ExecRunner(plugin, settings, options, environment, time).RunAsync)
                ?? new FixedCredentialSource(ClusterCredential.Anonymous),
        };
    }

    /// <summary>Reads the kubeconfig again and returns the user of a context.</summary>
    private static KubeconfigEntry Reload(KubernetesOptions options, KubernetesEnvironment environment, string context)
    {
        var kubeconfig = MergedKubeconfig.Load(options.KubeconfigFile, environment)
            ?? throw new KubeconfigException("The kubeconfig does not exist anymore: restore it.");
        var entry = kubeconfig.GetContext(context);
        return kubeconfig.GetUser(entry) ?? throw entry.CreateException("names no user anymore", "sign in again");
    }

    private static ClusterConfiguration LoadServiceAccount(KubernetesOptions options, KubernetesEnvironment environment, TimeProvider time)
    {
        if (!environment.IsInCluster)
        {
            throw new KubeconfigException(
                "The service account is not available because KUBERNETES_SERVICE_HOST and KUBERNETES_SERVICE_PORT are not set: run the application in a pod, "
                + "or clear the option UseServiceAccount.");
        }

        var (token, authority) = (GetFile("token"), GetFile("ca.crt"));
        var builder = new UriBuilder(
            Uri.UriSchemeHttps,
            FormatHost(environment.GetVariable("KUBERNETES_SERVICE_HOST")!),
            ParsePort(environment.GetVariable("KUBERNETES_SERVICE_PORT")!));
        var settings = new ClusterSettings
        {
            Server = builder.Uri,
            ServerText = builder.Uri.AbsoluteUri,
            ServerSetting = "KUBERNETES_SERVICE_HOST and KUBERNETES_SERVICE_PORT",
            AuthoritySetting = $"the file '{authority}'",
            Trust = Transport.ServerTrust.FromFile(
                authority, problem => new KubeconfigException($"The service account has a CA file that {problem}: mount it into the pod.")),
        };
        return new ClusterConfiguration
        {
            Cluster = settings,
            Namespace = options.Namespace ?? TokenFile.Read(GetFile("namespace"), out _) ?? DefaultNamespace,
            Credentials = options.AccessTokenProvider is { } provider
                ? new ProviderTokenSource(provider, settings.Server)
                : new TextTokenSource(
                    () => TokenFile.Read(token, out var problem)
                        ?? throw new RunAiAuthenticationException($"The service account has the token file '{token}', which {problem}: mount it into the pod.")
                        {
                            IsTransient = true,
                        },
                    $"The service account has the token file '{token}', which",
                    "check that the token of the pod is renewed",
                    TimeSpan.FromMinutes(1),
                    time),
        };

        string GetFile(string name) => Path.Combine(environment.ServiceAccountDirectory, name);
    }

    private static string FormatHost(string host) => host.Contains(':', StringComparison.Ordinal) && !host.StartsWith('[') ? $"[{host}]" : host;

    private static int ParsePort(string port) => ushort.TryParse(port, out var value)
        ? value
        : throw new KubeconfigException("KUBERNETES_SERVICE_PORT is not a port number: correct the environment of the pod.");
}
