namespace RunAi.Generated.Certificates;

/// <summary>Specifies why the certificate of a server was refused.</summary>
[Flags]
internal enum CertificateFaults
{
    None = 0,

    /// <summary>Neither the system nor the CA file contains the issuer.</summary>
    UnknownIssuer = 1,

    /// <summary>A certificate of the chain has expired or is not valid yet.</summary>
    NotTimeValid = 2,

    /// <summary>The certificate is not valid for the host name.</summary>
    NameMismatch = 4,

    /// <summary>Another problem, such as a revoked certificate.</summary>
    Other = 8,
}
