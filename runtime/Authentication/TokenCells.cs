namespace RunAi.Generated.Authentication;

/// <summary>
/// The cell in use. Other settings begin another cell, which knows nothing of the failures and the token of the one before. Where only the secret
/// is another one, the old token still serves while the endpoint is down.
/// </summary>
internal sealed class TokenCells : IDisposable
{
    private readonly TokenCellContext _context;
    private volatile Pair _pair;

    public TokenCells(TokenCell first, TokenCellContext context)
    {
        _context = context;
        _pair = new Pair(first, null);
    }

    public ValueTask<AccessToken> GetAsync(CancellationToken cancellationToken)
    {
        var pair = _pair;
        return pair.Old is null ? pair.Cell.GetAsync(cancellationToken) : GetAsync(pair, cancellationToken);
    }

    public bool Invalidate(string value)
    {
        var pair = _pair;
        return pair.Cell.Invalidate(value) || (pair.Old?.Invalidate(value) ?? false);
    }

    /// <summary>Begins another cell. A request of the old one ends for those who wait for it, and for nobody else.</summary>
    /// <param name="cell">The new cell.</param>
    /// <param name="keepOld">Whether the old token stands for the same caller, so that it may bridge an outage.</param>
    public void Replace(TokenCell cell, bool keepOld)
    {
        // A cell that never got a token has nothing to bridge with; the one before it may still have.
        var pair = _pair;
        var old = pair is { Cell.Usable: null, Old.Usable: not null } ? pair.Old : pair.Cell;
        _pair = new Pair(cell, keepOld ? old : null);
    }

    public void Dispose() => _context.Dispose();

    private async ValueTask<AccessToken> GetAsync(Pair pair, CancellationToken cancellationToken)
    {
        try
        {
            var token = await pair.Cell.GetAsync(cancellationToken).ConfigureAwait(false);
            Interlocked.CompareExchange(ref _pair, new Pair(pair.Cell, null), pair);
            return token;
        }
        catch (RunAiAuthenticationException exception) when (exception.IsTransient && pair.Old!.Usable is { } old)
        {
            return old;
        }
    }

    private sealed record Pair(TokenCell Cell, TokenCell? Old);
}
