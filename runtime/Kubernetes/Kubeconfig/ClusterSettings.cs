using RunAi.Generated.Authentication;
using RunAi.Generated.Kubernetes.Transport;

namespace RunAi.Generated.Kubernetes.Kubeconfig;

/// <summary>Represents the address of an API server and how to connect to it.</summary>
internal sealed class ClusterSettings
{
    private static readonly string[] ProxySchemes = ["http", "https", "socks5"];

    /// <summary>Gets the address, with the path that precedes the paths of the API.</summary>
    public required Uri Server { get; init; }

    /// <summary>Gets the address as it is configured.</summary>
    public required string ServerText { get; init; }

    /// <summary>Gets the name of the setting with the address, for messages.</summary>
    public required string ServerSetting { get; init; }

    /// <summary>Gets the name of the setting with the certificates of CAs, for messages.</summary>
    public required string AuthoritySetting { get; init; }

    /// <summary>Gets the validation of the server's certificate.</summary>
    public required ServerTrust Trust { get; init; }

    /// <summary>Gets a value indicating whether the server's certificate is not validated.</summary>
    public bool SkipsVerification { get; init; }

    /// <summary>Gets the name that the server's certificate must contain; <see langword="null"/> for the host name of the address.</summary>
    public string? TlsServerName { get; init; }

    /// <summary>Gets the proxy; <see langword="null"/> for the one of the environment.</summary>
    public Uri? Proxy { get; init; }

    /// <summary>Gets the proxy as it is configured.</summary>
    public string? ProxyText => Proxy?.OriginalString;

    /// <summary>Gets the extensions of the cluster.</summary>
    public IReadOnlyList<YamlValue> Extensions { get; init; } = [];

    /// <summary>Reads a cluster of a kubeconfig.</summary>
    /// <param name="cluster">The cluster.</param>
    /// <param name="hasCertificate">A value indicating whether the user has a client certificate, so that an address without a scheme means https.</param>
    /// <exception cref="KubeconfigException">A value is not valid.</exception>
    public static ClusterSettings Read(KubeconfigEntry cluster, bool hasCertificate)
    {
        var skips = cluster.GetBoolean(cluster.Value, "insecure-skip-tls-verify");
        var trust = ReadTrust(cluster);
        if (skips && trust.IsPrivate)
        {
            throw cluster.CreateException("has certificates of a CA although insecure-skip-tls-verify is true", "remove one of them");
        }

        var text = cluster.GetText("server") ?? throw cluster.CreateException("has no server", "add the URL of the API server");
        return new ClusterSettings
        {
            Server = ParseServer(cluster, text, isTls: skips || trust.IsPrivate || hasCertificate),
            ServerText = text,
            ServerSetting = $"'server' of the cluster {KubeconfigEntry.Quote(cluster.Name)} in '{cluster.FilePath}'",
            AuthoritySetting = $"'certificate-authority' of the cluster {KubeconfigEntry.Quote(cluster.Name)} in '{cluster.FilePath}'",
            Trust = trust,
            SkipsVerification = skips,
            TlsServerName = cluster.GetText("tls-server-name"),
            Proxy = ParseProxy(cluster),
            Extensions = cluster.Value.Find("extensions")?.Items ?? [],
        };
    }

    public override string ToString() => Server.GetLeftPart(UriPartial.Path);

    private static ServerTrust ReadTrust(KubeconfigEntry cluster)
    {
        // The data takes precedence over the file.
        if (cluster.GetText("certificate-authority-data") is { } data)
        {
            return ServerTrust.FromData(
                data, "certificate-authority-data", problem => cluster.CreateException($"has a certificate-authority-data that {problem}", "correct it"));
        }

        return cluster.GetPath("certificate-authority") is { } file
            ? ServerTrust.FromFile(file, problem => cluster.CreateException($"has a certificate-authority that {problem}", "correct the path or the file"))
            : ServerTrust.System;
    }

    private static Uri ParseServer(KubeconfigEntry cluster, string text, bool isTls)
    {
        var address = text.Contains("://", StringComparison.Ordinal) ? text : $"{(isTls ? "https" : "http")}://{text}";
        if (!Uri.TryCreate(address, UriKind.Absolute, out var server) || server.Scheme is not ("http" or "https") || server.Host.Length == 0)
        {
            throw cluster.CreateException("has a server that is not a URL", "correct it, for instance to https://kubernetes.example.com:6443");
        }

        if (server.UserInfo.Length > 0 || server.Query.Length > 0 || server.Fragment.Length > 0)
        {
            throw cluster.CreateException("has a server with user information, a query or a fragment", "remove it");
        }

        return AllowedOrigins.IsSecure(server) ? server : throw cluster.CreateException(
            $"has the server {server.GetLeftPart(UriPartial.Authority)}, to which credentials would be sent without encryption",
            "use https:// (http:// only for the local machine)");
    }

    private static Uri? ParseProxy(KubeconfigEntry cluster)
    {
        if (cluster.GetText("proxy-url") is not { } text)
        {
            return null;
        }

        // The message does not contain the value, which may contain a password.
        return Uri.TryCreate(text, UriKind.Absolute, out var proxy) && ProxySchemes.Contains(proxy.Scheme)
            ? proxy
            : throw cluster.CreateException("has a proxy-url that is not a URL of the schemes http, https or socks5", "correct it");
    }
}
