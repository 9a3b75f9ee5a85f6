using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace RunAi.Generated.Tests.Support;

/// <summary>Creates certificates.</summary>
internal static class TestCertificates
{
    private const string ServerAuthentication = "1.3.6.1.5.5.7.3.1";

    /// <summary>Creates the certificate of a root CA.</summary>
    public static X509Certificate2 CreateRoot(string name = "Test Root", int validDays = 30) => Create(name, null, true, validDays, null, null);

    /// <summary>Creates the certificate of an intermediate CA.</summary>
    public static X509Certificate2 CreateIntermediate(X509Certificate2 issuer, string name = "Test Intermediate", int validDays = 20) =>
        Create(name, issuer, true, validDays, null, null);

    /// <summary>Creates the certificate of a server; self-signed without an issuer.</summary>
    /// <param name="issuer">The certificate of the CA.</param>
    /// <param name="host">The host name; the address of the local machine when omitted.</param>
    /// <param name="validDays">The days until it expires; negative for an expired one.</param>
    /// <param name="usage">The extended key usage.</param>
    public static X509Certificate2 CreateServer(
        X509Certificate2? issuer, string? host = null, int validDays = 10, string usage = ServerAuthentication) =>
        Create("Test Server", issuer, false, validDays, host ?? "", usage);

    /// <summary>Writes certificates in PEM format.</summary>
    public static string ToPem(params X509Certificate2[] certificates) =>
        string.Join('\n', certificates.Select(certificate => certificate.ExportCertificatePem()));

    private static X509Certificate2 Create(string name, X509Certificate2? issuer, bool isAuthority, int validDays, string? host, string? usage)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(isAuthority, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(
            isAuthority ? X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign : X509KeyUsageFlags.DigitalSignature, true));
        if (usage is not null)
        {
            request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid(usage)], false));
        }

        if (host is not null)
        {
            var names = new SubjectAlternativeNameBuilder();
            if (host.Length == 0)
            {
                names.AddDnsName("localhost");
                names.AddIpAddress(IPAddress.Loopback);
            }
            else
            {
                names.AddDnsName(host);
            }

            request.CertificateExtensions.Add(names.Build());
        }

        var end = DateTimeOffset.UtcNow.AddDays(validDays);
        var start = DateTimeOffset.UtcNow.AddDays(-40);
        using var certificate = issuer is null
            ? request.CreateSelfSigned(start, end)
            : request.Create(issuer.SubjectName, GetGenerator(issuer), start, end, RandomNumberGenerator.GetBytes(8)).CopyWithPrivateKey(key);

        // Not ephemeral, which not every platform accepts for a server.
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), null, X509KeyStorageFlags.Exportable);
    }

    private static X509SignatureGenerator GetGenerator(X509Certificate2 issuer) => X509SignatureGenerator.CreateForECDsa(issuer.GetECDsaPrivateKey()!);
}
