using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using RunAi.Generated.Certificates;
using RunAi.Generated.Kubernetes.Kubeconfig;

namespace RunAi.Generated.Kubernetes.Transport;

/// <summary>
/// Validates the certificate of an API server. The certificates of a kubeconfig replace those of the system, as in kubectl. A CA file is read for each new
/// connection, so it can be replaced; if the new file cannot be used, the previous certificates remain in use.
/// </summary>
internal sealed class ServerTrust
{
    private readonly object _lock = new();
    private readonly string? _file;
    private readonly string _name;
    private byte[] _bytes;
    private X509Certificate2Collection _anchors;

    private ServerTrust(string? file, string name, byte[] bytes, X509Certificate2Collection anchors) =>
        (_file, _name, _bytes, _anchors) = (file, name, bytes, anchors);

    /// <summary>Gets the trust in the certificates of the system.</summary>
    public static ServerTrust System { get; } = new(null, "", [], []);

    /// <summary>Gets a value indicating whether certificates of the system are not trusted.</summary>
    public bool IsPrivate => _bytes.Length > 0;

    /// <summary>Creates the trust in the certificates of a file.</summary>
    /// <param name="file">The path.</param>
    /// <param name="fail">Creates the exception for a problem.</param>
    public static ServerTrust FromFile(string file, Func<string, KubeconfigException> fail)
    {
        var bytes = CaFile.Read(file, out var read) is { } problem ? throw fail($"cannot be used ({problem.TrimEnd('.')})") : read;
        return new ServerTrust(file, file, bytes, Parse(bytes) ?? throw fail($"names the file '{file}', which contains no valid certificate in PEM format"));
    }

    /// <summary>Creates the trust in certificates.</summary>
    /// <param name="base64">The certificates in PEM format, in base64.</param>
    /// <param name="name">The name of the setting.</param>
    /// <param name="fail">Creates the exception for a problem.</param>
    public static ServerTrust FromData(string base64, string name, Func<string, KubeconfigException> fail)
    {
        var bytes = Base64.Decode(base64) ?? throw fail("is not base64");
        return new ServerTrust(null, name, bytes, Parse(bytes) ?? throw fail("contains no valid certificate in PEM format"));
    }

    /// <summary>Returns the certificates in PEM format; <see langword="null"/> if those of the system are trusted.</summary>
    public byte[]? ReadPem()
    {
        Load(out _);
        lock (_lock)
        {
            return IsPrivate ? _bytes : null;
        }
    }

    /// <summary>Validates a certificate for <see cref="SslClientAuthenticationOptions"/>.</summary>
    /// <exception cref="CertificateException">The certificate is refused.</exception>
    public bool Validate(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        if (!IsPrivate && errors == SslPolicyErrors.None)
        {
            return true;
        }

        var host = (sender as SslStream)?.TargetHostName;
        if (!IsPrivate || certificate is not X509Certificate2 server || chain is null)
        {
            throw CertificateRefusal.Create(certificate as X509Certificate2, chain, errors, host, null, null);
        }

        var anchors = Load(out var problem);
        using var extended = TrustAnchors.CreateChain(chain, anchors);
        var isTrusted = extended.Build(server) || TrustAnchors.EndsAt(extended, anchors);
        var remaining = (errors & ~SslPolicyErrors.RemoteCertificateChainErrors) | (isTrusted ? 0 : SslPolicyErrors.RemoteCertificateChainErrors);
        return remaining == SslPolicyErrors.None ? true : throw CertificateRefusal.Create(server, extended, remaining, host, _name, problem);
    }

    private static X509Certificate2Collection? Parse(byte[] bytes)
    {
        try
        {
            var certificates = new X509Certificate2Collection();
            certificates.ImportFromPem(Encoding.UTF8.GetString(bytes));
            return certificates.Count > 0 ? certificates : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private X509Certificate2Collection Load(out string? problem)
    {
        problem = null;
        if (_file is null)
        {
            return _anchors;
        }

        problem = CaFile.Read(_file, out var bytes);
        lock (_lock)
        {
            if (problem is null && !bytes.AsSpan().SequenceEqual(_bytes))
            {
                // The previous ones are not disposed, because another connection may still use them.
                if (Parse(bytes) is { } anchors)
                {
                    (_bytes, _anchors) = (bytes, anchors);
                }
                else
                {
                    problem = $"The file '{_file}' contains no valid certificate in PEM format.";
                }
            }

            return _anchors;
        }
    }
}
