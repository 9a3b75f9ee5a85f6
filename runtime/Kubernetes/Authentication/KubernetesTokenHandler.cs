using System.Net;
using Microsoft.Extensions.Logging;
using RunAi.Generated.Authentication;
using RunAi.Generated.Internal;
using RunAi.Generated.Kubernetes.Diagnostics;
using RunAi.Generated.Kubernetes.Kubeconfig;
using RunAi.Generated.Kubernetes.Transport;

namespace RunAi.Generated.Kubernetes.Authentication;

/// <summary>
/// Attaches the credential of a cluster to requests to its origin and rejects all others. A request that the server refuses with 401 is sent once more with
/// a new credential if its body can be sent again.
/// </summary>
internal sealed class KubernetesTokenHandler(ClusterConfiguration configuration, ILogger logger) : DelegatingHandler
{
    private readonly AllowedOrigins _origins = new([configuration.Cluster.Server]);

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
        throw new NotSupportedException("A credential cannot be acquired synchronously. Use SendAsync.");

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        CheckOrigin(request);
        var credential = await configuration.Credentials.GetAsync(cancellationToken).ConfigureAwait(false);
        Attach(request, credential);
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (response.StatusCode != HttpStatusCode.Unauthorized || !HttpHandlers.CanReplay(request.Content))
        {
            return response;
        }

        logger.CredentialRefused(configuration.Cluster.Server.Authority);
        ClusterCredential? renewed;
        try
        {
            renewed = await configuration.Credentials.RenewAsync(credential, cancellationToken).ConfigureAwait(false);
        }
        catch (RunAiAuthenticationException)
        {
            // The server's 401 says more to the caller than the failed renewal.
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }

        if (renewed is null || ReferenceEquals(renewed, credential))
        {
            return response;
        }

        response.Dispose();
        Attach(request, renewed);
        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }

    private void Attach(HttpRequestMessage request, ClusterCredential credential)
    {
        // Again, because the address of a request can change until it is sent.
        CheckOrigin(request);
        request.Headers.Authorization = credential.Header;
        request.Options.Set(ClusterHandler.CertificateKey, credential.Certificate);
        foreach (var (name, _) in configuration.Impersonation)
        {
            request.Headers.Remove(name);
        }

        foreach (var (name, value) in configuration.Impersonation)
        {
            request.Headers.Add(name, value);
        }
    }

    private void CheckOrigin(HttpRequestMessage request)
    {
        var address = request.RequestUri ?? throw new InvalidOperationException("The request has no address.");
        if (_origins.Allows(address))
        {
            return;
        }

        var target = address.IsAbsoluteUri ? AllowedOrigins.Format(address) : "a relative address";
        logger.OriginRefused(target, configuration.Cluster.Server.Authority);
        throw new RunAiAuthenticationException(
            $"The credential of the cluster at {AllowedOrigins.Format(configuration.Cluster.Server)} is not sent to {target}. "
            + "Send the request to the cluster.");
    }
}
