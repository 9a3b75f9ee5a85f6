using System.Security.Authentication;
using RunAi.Generated.Internal;

namespace RunAi.Generated.Certificates;

/// <summary>Describes a failed TLS handshake: the kind of problem and what to do.</summary>
internal static class TlsFailure
{
    private const int MaxTextLength = 300;

    /// <summary>Describes a failure. The text continues a sentence.</summary>
    public static string Describe(Exception exception, string authority, AddressSettings settings)
    {
        var start = $"no TLS connection to {authority}: ";
        if (Find<CertificateException>(exception) is { } refused)
        {
            return start + $"{refused.Message} {GetAdvice(refused.Faults, refused.CaFile, settings)}".TrimEnd();
        }

        var cause = TextSanitizer.Sanitize((Find<AuthenticationException>(exception) ?? exception.GetBaseException()).Message, MaxTextLength).TrimEnd('.');

        // The handler of an application validates certificates itself. The names of .NET's enumerations are part of the message in every configuration.
        var faults = GetFaults(cause);
        return faults == CertificateFaults.None
            ? $"{start}{cause}. Check {settings.Address}, and that the server supports TLS on this port."
            : $"{start}{Describe(faults)} ({cause}). {GetAdvice(faults, null, settings)}";
    }

    private static string Describe(CertificateFaults faults) => string.Join(" and ", new[]
    {
        faults.HasFlag(CertificateFaults.NameMismatch) ? "its certificate is not valid for this host name" : null,
        faults.HasFlag(CertificateFaults.UnknownIssuer) ? "the issuer of its certificate is not trusted" : null,
        faults.HasFlag(CertificateFaults.NotTimeValid) ? "its certificate has expired or is not valid yet" : null,
    }.OfType<string>());

    private static string GetAdvice(CertificateFaults faults, string? caFile, AddressSettings settings)
    {
        if (faults.HasFlag(CertificateFaults.NameMismatch))
        {
            return $"Check {settings.Address}.";
        }

        if (faults.HasFlag(CertificateFaults.NotTimeValid))
        {
            return "Renew the certificate, or check the clock of this machine.";
        }

        return !faults.HasFlag(CertificateFaults.UnknownIssuer) ? ""
            : settings.CaFile is not { } setting ? "To trust a private CA, configure the handler of the HttpClient."
            : caFile is null ? $"To trust a private CA, set {setting} to a PEM file with its certificate."
            : $"To trust it, add the certificate of the issuer to the file of {setting}.";
    }

    private static CertificateFaults GetFaults(string message) =>
        (message.Contains("RemoteCertificateNameMismatch", StringComparison.Ordinal) ? CertificateFaults.NameMismatch : 0)
        | (message.Contains("PartialChain", StringComparison.Ordinal) || message.Contains("UntrustedRoot", StringComparison.Ordinal)
            ? CertificateFaults.UnknownIssuer
            : 0)
        | (message.Contains("NotTimeValid", StringComparison.Ordinal) ? CertificateFaults.NotTimeValid : 0);

    private static T? Find<T>(Exception? exception)
        where T : Exception
    {
        while (exception is not null and not T)
        {
            exception = exception.InnerException;
        }

        return exception as T;
    }
}
