using System.Security.Authentication;

namespace RunAi.Generated.Certificates;

/// <summary>The exception for a server certificate that was refused. The message says why.</summary>
internal sealed class CertificateException(string message, CertificateFaults faults, string? caFile) : AuthenticationException(message)
{
    public CertificateFaults Faults { get; } = faults;

    /// <summary>Gets the path of the CA file that was used, if there was one.</summary>
    public string? CaFile { get; } = caFile;
}
