namespace RunAi.Generated.Authentication;

/// <summary>Represents a token request that callers wait for.</summary>
internal sealed class PendingTokenRequest(TokenRequestContext context)
{
    private readonly TaskCompletionSource<AccessToken> _source = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public TokenRequestContext Context => context;

    public Task<AccessToken> Task => _source.Task;

    /// <summary>Gets or sets a value indicating whether the request has completed. Guarded by the cache's lock.</summary>
    public bool IsCompleted { get; set; }

    public void Succeed(AccessToken token) => _source.TrySetResult(token);

    public void Fail(Exception exception)
    {
        // Observed here, because a background renewal may have no waiting callers.
        _source.TrySetException(exception);
        _ = _source.Task.Exception;
    }
}
