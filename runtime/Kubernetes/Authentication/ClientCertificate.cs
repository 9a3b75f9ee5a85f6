using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace RunAi.Generated.Kubernetes.Authentication;

/// <summary>Represents a client certificate with its private key and the certificates of its issuers. Compared by reference.</summary>
internal sealed class ClientCertificate
{
    private ClientCertificate(X509Certificate2 certificate, X509Certificate2Collection issuers)
    {
        Certificate = certificate;
        Context = SslStreamCertificateContext.Create(certificate, issuers, offline: true);
    }

    public X509Certificate2 Certificate { get; }

    /// <summary>Gets the certificates that are sent in a handshake.</summary>
    public SslStreamCertificateContext Context { get; }

    /// <summary>Parses a certificate and its key.</summary>
    /// <param name="certificatePem">The certificate, followed by those of its issuers, in PEM format.</param>
    /// <param name="keyPem">The unencrypted private key in PEM format.</param>
    /// <param name="problem">Why they cannot be used.</param>
    /// <returns>The certificate; <see langword="null"/> if it cannot be used.</returns>
    public static ClientCertificate? Parse(string certificatePem, string keyPem, out string problem)
    {
        if (!certificatePem.Contains("-----BEGIN CERTIFICATE-----", StringComparison.Ordinal))
        {
            problem = "contains no certificate in PEM format";
            return null;
        }

        if (keyPem.Contains("ENCRYPTED", StringComparison.Ordinal))
        {
            problem = "has an encrypted private key, which kubeconfigs do not support";
            return null;
        }

        try
        {
            using var ephemeral = X509Certificate2.CreateFromPem(certificatePem, keyPem);
            var all = new X509Certificate2Collection();
            all.ImportFromPem(certificatePem);
            problem = "";
            return new ClientCertificate(Persist(ephemeral), [.. all.Skip(1)]);
        }
        catch (Exception exception) when (exception is CryptographicException or ArgumentException)
        {
            problem = "cannot be decoded, or does not match its private key";
            return null;
        }
    }

    // Never the content of the key.
    public override string ToString() => $"client certificate {Certificate.Thumbprint}";

    /// <summary>Imports the certificate again, because TLS on Windows does not accept the ephemeral keys of PEM files.</summary>
    private static X509Certificate2 Persist(X509Certificate2 certificate)
    {
        var bytes = certificate.Export(X509ContentType.Pkcs12);
#if NET9_0_OR_GREATER
        return X509CertificateLoader.LoadPkcs12(bytes, null);
#else
        return new X509Certificate2(bytes);
#endif
    }
}
