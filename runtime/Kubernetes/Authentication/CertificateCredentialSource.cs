namespace RunAi.Generated.Kubernetes.Authentication;

/// <summary>
/// Adds a client certificate to the credentials of another source, unless it provides one itself. Files are read again, so they can be replaced.
/// </summary>
internal sealed class CertificateCredentialSource : ICredentialSource
{
    private static readonly TimeSpan FilePeriod = TimeSpan.FromMinutes(1);

    private readonly object _lock = new();
    private readonly Func<ClientCertificate?, ClientCertificate> _read;
    private readonly ICredentialSource _inner;
    private readonly TimeProvider _time;
    private ClientCertificate _certificate;
    private long _readAt;
    private ClusterCredential? _source;
    private ClusterCredential? _combined;

    /// <param name="inner">The other source.</param>
    /// <param name="read">Reads the certificate; returns its argument if it has not changed.</param>
    /// <param name="time">The clock.</param>
    public CertificateCredentialSource(ICredentialSource inner, Func<ClientCertificate?, ClientCertificate> read, TimeProvider time)
    {
        (_inner, _read, _time) = (inner, read, time);
        (_certificate, _readAt) = (read(null), time.GetTimestamp());
    }

    public async ValueTask<ClusterCredential> GetAsync(CancellationToken cancellationToken) =>
        Combine(await _inner.GetAsync(cancellationToken).ConfigureAwait(false), FilePeriod);

    public async ValueTask<ClusterCredential?> RenewAsync(ClusterCredential refused, CancellationToken cancellationToken)
    {
        ClusterCredential? source;
        lock (_lock)
        {
            source = ReferenceEquals(refused, _combined) ? _source : null;
        }

        var renewed = source is null ? null : await _inner.RenewAsync(source, cancellationToken).ConfigureAwait(false);
        renewed ??= await _inner.GetAsync(cancellationToken).ConfigureAwait(false);
        var combined = Combine(renewed, TimeSpan.Zero);
        return ReferenceEquals(combined, refused) ? null : combined;
    }

    private ClusterCredential Combine(ClusterCredential source, TimeSpan period)
    {
        lock (_lock)
        {
            var certificate = _certificate;
            if (_time.GetElapsedTime(_readAt) >= period)
            {
                certificate = _read(_certificate);
                _readAt = _time.GetTimestamp();
            }

            if (_combined is null || !ReferenceEquals(source, _source) || !ReferenceEquals(certificate, _certificate))
            {
                (_source, _certificate) = (source, certificate);
                _combined = source.Certificate is null ? source with { Certificate = certificate } : source;
            }

            return _combined;
        }
    }
}
