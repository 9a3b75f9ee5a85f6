using System.Net;
using System.Net.Security;
using RunAi.Generated.Internal;
using RunAi.Generated.Kubernetes.Authentication;
using RunAi.Generated.Kubernetes.Kubeconfig;

namespace RunAi.Generated.Kubernetes.Transport;

/// <summary>
/// Represents the primary handler of a cluster: its CA, proxy and server name. Each client certificate has its own connections, so that a renewed certificate
/// is used at once.
/// </summary>
/// <param name="cluster">The cluster.</param>
internal sealed class ClusterHandler(ClusterSettings cluster) : HttpMessageHandler
{
    /// <summary>The option of a request with its client certificate.</summary>
    public static readonly HttpRequestOptionsKey<ClientCertificate?> CertificateKey = new("RunAi.Generated.Kubernetes.ClientCertificate");

    private readonly object _lock = new();
    private HttpMessageInvoker? _current;
    private ClientCertificate? _certificate;
    private bool _isDisposed;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Options.TryGetValue(CertificateKey, out var certificate);
        if (cluster.TlsServerName is { } name)
        {
            // The handler of .NET derives the server name of TLS from this header.
            request.Headers.Host = name;
        }

        return GetInvoker(certificate).SendAsync(request, cancellationToken);
    }

    protected override void Dispose(bool disposing)
    {
        lock (_lock)
        {
            _isDisposed = true;
            _current?.Dispose();
        }

        base.Dispose(disposing);
    }

    private HttpMessageInvoker GetInvoker(ClientCertificate? certificate)
    {
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            if (_current is null || !ReferenceEquals(certificate, _certificate))
            {
                // Disposing closes idle connections only. Requests that are under way complete.
                _current?.Dispose();
                _current = new HttpMessageInvoker(Create(certificate));
                _certificate = certificate;
            }

            return _current;
        }
    }

    private SocketsHttpHandler Create(ClientCertificate? certificate)
    {
        var handler = HttpHandlers.CreatePrimary(null);
        if (!OperatingSystem.IsBrowser())
        {
            handler.SslOptions.RemoteCertificateValidationCallback =
                cluster.SkipsVerification ? static (_, _, _, _) => true : new RemoteCertificateValidationCallback(cluster.Trust.Validate);
            handler.SslOptions.ClientCertificateContext = certificate?.Context;
        }

        if (cluster.Proxy is { } address)
        {
            handler.Proxy = CreateProxy(address);
        }

        return handler;
    }

    private static WebProxy CreateProxy(Uri address)
    {
        var separator = address.UserInfo.IndexOf(':', StringComparison.Ordinal);
        return new WebProxy(new UriBuilder(address) { UserName = "", Password = "" }.Uri)
        {
            Credentials = address.UserInfo.Length == 0 ? null : new NetworkCredential(
                Uri.UnescapeDataString(separator < 0 ? address.UserInfo : address.UserInfo[..separator]),
                Uri.UnescapeDataString(separator < 0 ? "" : address.UserInfo[(separator + 1)..])),
        };
    }
}
