using System.Text;
using RunAi.Generated.Kubernetes.Authentication;

namespace RunAi.Generated.Kubernetes.Kubeconfig;

/// <summary>Reads the client certificate of a user from the kubeconfig or from the files that it names.</summary>
/// <param name="user">The user.</param>
/// <param name="reload">Reads the kubeconfig again and returns the user.</param>
internal sealed class CertificateReader(KubeconfigEntry user, Func<KubeconfigEntry> reload)
{
    /// <summary>Reads the certificate.</summary>
    /// <param name="previous">The current certificate, which remains in use if another cannot be read.</param>
    /// <exception cref="KubeconfigException">The certificate cannot be read.</exception>
    public ClientCertificate Read(ClientCertificate? previous)
    {
        try
        {
            var current = previous is null ? user : reload();
            var certificate = ReadPem(current, "client-certificate")!;
            var key = ReadPem(current, "client-key") ?? throw user.CreateException("has a client-certificate without a client-key", "add the key");
            var parsed = ClientCertificate.Parse(certificate, key, out var problem)
                ?? throw user.CreateException($"has a client-certificate that {problem}", "correct it");
            var isSame = previous is not null && previous.Certificate.RawDataMemory.Span.SequenceEqual(parsed.Certificate.RawDataMemory.Span);
            return isSame ? previous! : parsed;
        }
        catch (KubeconfigException) when (previous is not null)
        {
            // Another program may be writing the files.
            return previous;
        }
    }

    /// <summary>Reads the data or the file of a property. The data takes precedence.</summary>
    private static string? ReadPem(KubeconfigEntry user, string property)
    {
        if (user.GetText($"{property}-data") is { } data)
        {
            return Encoding.UTF8.GetString(Base64.Decode(data) ?? throw user.CreateException($"has a {property}-data that is not base64", "correct it"));
        }

        if (user.GetPath(property) is not { } file)
        {
            return null;
        }

        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw user.CreateException(
                $"has the {property} '{file}', which cannot be read ({exception.GetType().Name})", "correct the path or the permissions", exception);
        }
    }
}
