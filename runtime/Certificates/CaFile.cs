using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace RunAi.Generated.Certificates;

/// <summary>Reads a file with the certificates of certification authorities in PEM format (RFC 7468). Problems are described rather than thrown.</summary>
internal static class CaFile
{
    private const string Label = "CERTIFICATE";
    private const int LargestFile = 16 * 1024 * 1024;

    /// <summary>Describes why a file cannot be used, with its path; <see langword="null"/> if it can.</summary>
    public static string? FindProblem(string path) => Read(path, out var bytes) ?? Parse(path, bytes, out _);

    /// <summary>Reads the bytes of a file.</summary>
    /// <returns>Why it cannot be read; <see langword="null"/> if it can.</returns>
    public static string? Read(string path, out byte[] bytes)
    {
        bytes = [];
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            if (file.Length > LargestFile)
            {
                return $"The file '{path}' is longer than {LargestFile >> 20} MiB. Use a PEM file that contains only the certificates of CAs.";
            }

            bytes = new byte[file.Length];
            var length = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            bytes = bytes[..length];
            return null;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return $"The file '{path}' does not exist.";
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return $"The file '{path}' cannot be read ({exception.GetType().Name}).";
        }
    }

    /// <summary>Parses the bytes of a file.</summary>
    /// <returns>Why they cannot be used; <see langword="null"/> if they can.</returns>
    public static string? Parse(string path, byte[] bytes, out X509Certificate2Collection certificates)
    {
        certificates = [];
        if (bytes.Length == 0)
        {
            return $"The file '{path}' is empty.";
        }

        if (DescribeBinaryFormat(bytes, path) is { } format)
        {
            return format;
        }

        using var reader = new StreamReader(new MemoryStream(bytes), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        var text = reader.ReadToEnd();
        var labels = new HashSet<string>(StringComparer.Ordinal);
        var rest = text.AsSpan();
        while (PemEncoding.TryFind(rest, out var fields))
        {
            var label = rest[fields.Label].ToString();
            labels.Add(label);
            if (label == Label && Add(path, rest[fields.Location], certificates) is { } problem)
            {
                return problem;
            }

            rest = rest[fields.Location.End..];
        }

        if (certificates.Count < CountBeginnings(text))
        {
            return $"The certificate {certificates.Count + 1} of the file '{path}' is not valid: its PEM block is incomplete or damaged.";
        }

        return certificates.Count > 0 ? null
            : labels.Count == 0 ? $"The file '{path}' contains no certificate in PEM format (-----BEGIN CERTIFICATE-----)."
            : $"The file '{path}' contains no certificate, only {string.Join(", ", labels.Order(StringComparer.Ordinal))}. "
                + "Use the certificates of CAs in PEM format.";
    }

    private static string? Add(string path, ReadOnlySpan<char> pem, X509Certificate2Collection certificates)
    {
        X509Certificate2 certificate;
        try
        {
            certificate = X509Certificate2.CreateFromPem(pem);
        }
        catch (CryptographicException)
        {
            return $"The certificate {certificates.Count + 1} of the file '{path}' is not valid: its content cannot be decoded.";
        }

        certificates.Add(certificate);

        // A self-signed certificate of one server can be trusted without its being a CA: it is its own issuer.
        return IsAuthority(certificate) || certificate.SubjectName.RawData.AsSpan().SequenceEqual(certificate.IssuerName.RawData)
            ? null
            : $"The certificate {certificates.Count} of the file '{path}' ({certificate.Subject}) is not the certificate of a CA. "
                + $"Use the certificate of its issuer ({certificate.Issuer}).";
    }

    private static bool IsAuthority(X509Certificate2 certificate) =>
        certificate.Extensions.OfType<X509BasicConstraintsExtension>().FirstOrDefault() is { CertificateAuthority: true };

    private static int CountBeginnings(string text) => text.Split($"-----BEGIN {Label}-----").Length - 1;

    /// <summary>Describes a file in a binary format, all of which begin with an ASN.1 sequence.</summary>
    private static string? DescribeBinaryFormat(byte[] bytes, string path)
    {
        if (bytes[0] != 0x30)
        {
            return null;
        }

        return GetContentType(bytes) switch
        {
            X509ContentType.Cert =>
                $"The file '{path}' is in DER format. Convert it to PEM: openssl x509 -inform der -in file.der -out file.pem",
            X509ContentType.Pkcs12 => $"The file '{path}' is a PKCS #12 file. Export the certificates of the CA to a PEM file, without a private key.",
            X509ContentType.Pkcs7 =>
                $"The file '{path}' is a PKCS #7 file. Convert it to PEM: openssl pkcs7 -inform der -print_certs -in file.p7b -out file.pem",
            _ => $"The file '{path}' is a binary file. Use the certificates of CAs in PEM format.",
        };
    }

    private static X509ContentType GetContentType(byte[] bytes)
    {
        try
        {
            return X509Certificate2.GetCertContentType(bytes);
        }
        catch (CryptographicException)
        {
            return X509ContentType.Unknown;
        }
    }
}
