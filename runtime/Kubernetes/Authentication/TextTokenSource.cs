using RunAi.Generated.Authentication;

namespace RunAi.Generated.Kubernetes.Authentication;

/// <summary>
/// Provides a token that another program writes: a token file that rotates, or the token or login in a kubeconfig. It is read again after a period, when
/// the token has expired, and when a server has refused it.
/// </summary>
/// <param name="read">Reads the token.</param>
/// <param name="source">The source as the subject of a sentence.</param>
/// <param name="advice">The instruction in the message if no usable token is found.</param>
/// <param name="period">The time after which the token is read again.</param>
/// <param name="time">The clock.</param>
internal sealed class TextTokenSource(Func<string> read, string source, string advice, TimeSpan period, TimeProvider time) : ICredentialSource
{
    private readonly object _lock = new();
    private string? _token;
    private ClusterCredential? _credential;
    private DateTimeOffset? _expiry;
    private long _readAt;

    public ValueTask<ClusterCredential> GetAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            var isCurrent = _credential is not null && time.GetElapsedTime(_readAt) < period && !(_expiry <= time.GetUtcNow());
            var credential = isCurrent ? _credential! : Read();
            return _expiry <= time.GetUtcNow()
                ? throw new RunAiAuthenticationException($"{source} provided a token that expired at {_expiry:yyyy-MM-dd HH:mm} UTC: {advice}.")
                {
                    IsTransient = true,
                }
                : new ValueTask<ClusterCredential>(credential);
        }
    }

    public ValueTask<ClusterCredential?> RenewAsync(ClusterCredential refused, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            var credential = ReferenceEquals(refused, _credential) ? Read() : _credential;
            return new ValueTask<ClusterCredential?>(ReferenceEquals(refused, credential) ? null : credential);
        }
    }

    /// <summary>Reads the token. While the other program writes, reading may fail, and the previous token is used.</summary>
    private ClusterCredential Read()
    {
        string token;
        try
        {
            token = read();
        }
        catch (RunAiAuthenticationException) when (_credential is not null && !(_expiry <= time.GetUtcNow()))
        {
            _readAt = time.GetTimestamp();
            return _credential;
        }

        _readAt = time.GetTimestamp();
        if (_credential is null || !string.Equals(token, _token, StringComparison.Ordinal))
        {
            _credential = new ClusterCredential(ClusterCredential.CreateBearer(token, source, advice), null);
            (_token, _expiry) = (token, JwtClaims.GetExpiry(token));
        }

        return _credential;
    }
}
