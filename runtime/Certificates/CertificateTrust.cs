using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace RunAi.Generated.Certificates;

/// <summary>
/// Validates server certificates. A certificate is accepted if the system trusts it. Otherwise, its chain is built once more with the certificates of the CA
/// file as further trust anchors; host name, validity, usage and, if the handler checks it, revocation are verified in both cases. The exception for a refused
/// certificate says why.
/// </summary>
/// <remarks>
/// The file is read for each new connection that the system does not trust, so it can be replaced at any time. If a replaced file cannot be used, the previous
/// certificates remain in use.
/// </remarks>
internal sealed class CertificateTrust(string? path)
{
    private readonly object _lock = new();
    private volatile string? _path = Normalize(path);
    private string? _readPath;
    private byte[] _readBytes = [];
    private X509Certificate2Collection _certificates = [];

    /// <summary>Gets or sets the path of the CA file; <see langword="null"/> if there is none.</summary>
    public string? Path
    {
        get => _path;
        set => _path = Normalize(value);
    }

    /// <summary>Validates a certificate for <see cref="SslClientAuthenticationOptions"/>.</summary>
    /// <exception cref="CertificateException">The certificate is refused.</exception>
    public bool Validate(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors) =>
        errors == SslPolicyErrors.None || Validate((sender as SslStream)?.TargetHostName, certificate as X509Certificate2, chain, errors);

    /// <summary>Validates a certificate for <see cref="HttpClientHandler"/>.</summary>
    /// <exception cref="CertificateException">The certificate is refused.</exception>
    public bool ValidateRequest(HttpRequestMessage request, X509Certificate2? certificate, X509Chain? chain, SslPolicyErrors errors) =>
        errors == SslPolicyErrors.None || Validate(request.Headers.Host ?? request.RequestUri?.IdnHost, certificate, chain, errors);

    private static string? Normalize(string? path) => string.IsNullOrWhiteSpace(path) ? null : path;

    private bool Validate(string? host, X509Certificate2? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        var file = Path;
        string? problem = null;
        var anchors = file is null ? null : Load(file, out problem);
        if (anchors is null || certificate is null || chain is null || !errors.HasFlag(SslPolicyErrors.RemoteCertificateChainErrors))
        {
            throw CertificateRefusal.Create(certificate, chain, errors, host, file, problem);
        }

        using var extended = TrustAnchors.CreateChain(chain, anchors);
        var remaining = extended.Build(certificate) || TrustAnchors.EndsAt(extended, anchors) ? errors & ~SslPolicyErrors.RemoteCertificateChainErrors : errors;
        if (remaining != SslPolicyErrors.None)
        {
            throw CertificateRefusal.Create(certificate, extended, remaining, host, file, problem);
        }

        return true;
    }

    private X509Certificate2Collection Load(string file, out string? problem)
    {
        problem = CaFile.Read(file, out var bytes);
        lock (_lock)
        {
            if (problem is null && (file != _readPath || !bytes.AsSpan().SequenceEqual(_readBytes)))
            {
                problem = CaFile.Parse(file, bytes, out var certificates);
                if (problem is null)
                {
                    // The previous ones are not disposed, because another connection may still use them.
                    (_readPath, _readBytes, _certificates) = (file, bytes, certificates);
                }
            }

            return problem is null || file == _readPath ? _certificates : [];
        }
    }
}
