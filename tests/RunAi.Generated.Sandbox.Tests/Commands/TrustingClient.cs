using System.Security.Cryptography.X509Certificates;

namespace RunAi.Generated.Sandbox.Tests.Commands;

/// <summary>Creates an HTTP client that trusts one certificate only.</summary>
internal static class TrustingClient
{
    public static HttpClient Create(string certificate)
    {
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        policy.CustomTrustStore.Add(X509Certificate2.CreateFromPem(certificate));
        return new HttpClient(new SocketsHttpHandler { SslOptions = { CertificateChainPolicy = policy } });
    }
}
