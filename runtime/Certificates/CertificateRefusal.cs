using System.Globalization;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using RunAi.Generated.Internal;

namespace RunAi.Generated.Certificates;

/// <summary>Describes why a server certificate was refused. Names in certificates are texts of the server, so they are sanitized.</summary>
internal static class CertificateRefusal
{
    private const int MaxNameLength = 150;
    private const int MaxNames = 5;

    /// <summary>Creates the exception.</summary>
    /// <param name="certificate">The certificate of the server; <see langword="null"/> if it sent none.</param>
    /// <param name="chain">The chain that was built last.</param>
    /// <param name="errors">The errors of the connection.</param>
    /// <param name="host">The host name that the certificate must contain, if it is known.</param>
    /// <param name="caFile">The path of the CA file, if there is one.</param>
    /// <param name="caFileProblem">Why a changed CA file is not used, if so.</param>
    public static CertificateException Create(
        X509Certificate2? certificate, X509Chain? chain, SslPolicyErrors errors, string? host, string? caFile, string? caFileProblem)
    {
        if (certificate is null || chain is null)
        {
            return new CertificateException("the server sent no certificate.", CertificateFaults.Other, caFile);
        }

        var faults = CertificateFaults.None;
        var problems = new List<string>();
        void Add(CertificateFaults fault, string problem)
        {
            faults |= fault;
            problems.Add(problem);
        }

        if (errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch))
        {
            Add(CertificateFaults.NameMismatch, $"its certificate is valid for {DescribeNames(certificate)}, not for '{host}'");
        }

        if (errors.HasFlag(SslPolicyErrors.RemoteCertificateChainErrors))
        {
            AddChainProblems(certificate, chain, caFile, Add);
        }

        var text = string.Join("; ", problems) + (caFileProblem is null ? "." : $". The changed CA file is not used: {caFileProblem}");
        return new CertificateException(text, faults, caFile);
    }

    private static void AddChainProblems(X509Certificate2 certificate, X509Chain chain, string? caFile, Action<CertificateFaults, string> add)
    {
        var status = chain.ChainStatus.Aggregate(X509ChainStatusFlags.NoError, static (flags, entry) => flags | entry.Status);
        if ((status & (X509ChainStatusFlags.PartialChain | X509ChainStatusFlags.UntrustedRoot)) != 0)
        {
            var last = chain.ChainElements.Count > 0 ? chain.ChainElements[^1].Certificate : certificate;
            var where = caFile is null ? "" : $" and is not in '{caFile}'";
            add(CertificateFaults.UnknownIssuer, IsSelfIssued(certificate)
                ? $"its certificate {GetName(certificate.Subject)} is self-signed{where}"
                : $"the issuer of its certificate, {GetName(last.Issuer)}, is not trusted by the system{where}");
        }

        if (status.HasFlag(X509ChainStatusFlags.NotTimeValid))
        {
            add(CertificateFaults.NotTimeValid, DescribeValidity(certificate, chain));
        }

        var rest = status & ~(X509ChainStatusFlags.PartialChain | X509ChainStatusFlags.UntrustedRoot | X509ChainStatusFlags.NotTimeValid);
        if (rest.HasFlag(X509ChainStatusFlags.Revoked))
        {
            add(CertificateFaults.Other, "its certificate was revoked");
        }
        else if (rest != X509ChainStatusFlags.NoError || status == X509ChainStatusFlags.NoError)
        {
            add(CertificateFaults.Other, $"its certificate is not valid ({rest})");
        }
    }

    private static string DescribeValidity(X509Certificate2 certificate, X509Chain chain)
    {
        var invalid = chain.ChainElements.FirstOrDefault(
            static element => element.ChainElementStatus.Any(static entry => entry.Status.HasFlag(X509ChainStatusFlags.NotTimeValid)))?.Certificate
            ?? certificate;
        var subject = invalid.RawDataMemory.Span.SequenceEqual(certificate.RawDataMemory.Span)
            ? "its certificate"
            : $"the certificate of the CA {GetName(invalid.Subject)}";
        var (start, end) = (invalid.NotBefore.ToUniversalTime(), invalid.NotAfter.ToUniversalTime());
        return start > DateTime.UtcNow ? $"{subject} is not valid until {Format(start)}" : $"{subject} expired on {Format(end)}";
    }

    private static string Format(DateTime time) => time.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) + " UTC";

    private static string DescribeNames(X509Certificate2 certificate)
    {
        var names = certificate.Extensions.OfType<X509SubjectAlternativeNameExtension>()
            .SelectMany(static extension => extension.EnumerateDnsNames().Concat(extension.EnumerateIPAddresses().Select(static address => address.ToString())))
            .ToList();
        var list = string.Join(", ", names.Take(MaxNames).Select(GetName));
        return names.Count == 0 ? GetName(certificate.Subject) : names.Count > MaxNames ? $"{list} and {names.Count - MaxNames} more" : list;
    }

    private static bool IsSelfIssued(X509Certificate2 certificate) =>
        certificate.SubjectName.RawData.AsSpan().SequenceEqual(certificate.IssuerName.RawData);

    private static string GetName(string name) => $"'{TextSanitizer.Sanitize(name, MaxNameLength)}'";
}
