using Microsoft.Extensions.Time.Testing;
using RunAi.Generated.Authentication;

namespace RunAi.Generated.Tests.Authentication.Model;

/// <summary>Runs one schedule on the token caches and on the model, and compares them after each step.</summary>
internal sealed class TokenCacheSchedule : IDisposable
{
    /// <summary>The number of operations.</summary>
    public const int Operations = 15;

    private static readonly TimeSpan[] Steps =
    [
        TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(24), TimeSpan.FromSeconds(31),
        TimeSpan.FromMinutes(3), TimeSpan.FromMinutes(50), TimeSpan.FromHours(8), TimeSpan.FromHours(11),
    ];

    private static readonly TimeSpan[] Lifetimes = [TimeSpan.FromSeconds(25), TimeSpan.FromMinutes(5), TimeSpan.FromHours(1), TimeSpan.FromHours(10)];

    private static readonly string[] Origins = ["https://control-plane.test:443", "https://one.test:443", "https://two.test:443"];

    /// <summary>Only a call that never completes takes this long.</summary>
    private static readonly TimeSpan HangTimeout = TimeSpan.FromSeconds(30);

    private readonly FakeTimeProvider _time = new();
    private readonly TokenCacheModel _model = new();
    private readonly TokenCacheContext _context;
    private readonly List<Fetch> _fetches = [];
    private readonly List<Call> _calls = [];
    private TokenCaches _caches;
    private OriginRefusals _refusals = new();
    private bool _hasNewSecret;

    public TokenCacheSchedule()
    {
        // Without threads: a request starts synchronously, so that every schedule runs the same way each time.
        _context = new TokenCacheContext(_time, () => 0, static start => start());
        _caches = new TokenCaches(CreateCache());
    }

    public async Task RunAsync(IEnumerable<(int Operation, int Argument)> steps)
    {
        foreach (var (operation, argument) in steps)
        {
            Execute(operation, argument);
            await CompareAsync();
        }

        // Disposal completes every call: none hangs.
        Execute(11, 0);
        await CompareAsync();
        Assert.All(_calls, call => Assert.True(call.Task.IsCompleted));
    }

    public void Dispose() => _context.Dispose();

    private void Execute(int operation, int argument)
    {
        switch (operation)
        {
            case 0 or 1 or 2:
                var waiter = _model.Get();
                _calls.Add(new Call(waiter, _caches, static (caches, cancellationToken) => GetAsync(caches, cancellationToken)));
                break;
            case 3 when _calls.Count > 0:
                var canceled = _calls[argument % _calls.Count];
                canceled.Waiter.End(ModelOutcome.Canceled, null);
                canceled.Cancellation.Cancel();
                break;
            case 4 or 5:
                var step = Steps[argument % Steps.Length];
                _time.Advance(step);
                _model.Advance(step.Ticks);
                break;
            case 6 or 7 when FindOpenFetch(argument) is { } fetch:
                Succeed(fetch, Lifetimes[argument % Lifetimes.Length], $"token-{fetch.Index}");
                break;
            case 8 when FindOpenFetch(argument) is { } fetch:
                Fail(fetch, isTransient: argument % 2 == 0, retryAfter: argument % 5 == 0 ? argument * 10 : null);
                break;
            case 9 or 12 or 13 when _calls.Where(call => call.Waiter.Token is not null).ToList() is { Count: > 0 } answered:
                Renew(argument % 3 == 0 ? answered[argument % answered.Count] : answered[^1], Origins[argument % Origins.Length]);
                break;
            case 10 when argument % 2 == 0:
                _hasNewSecret = _model.HasNewSecret = true;
                break;
            case 10:
                ChangeOptions(isSameCaller: argument % 4 == 1);
                break;
            case 11 when argument % 8 == 0:
                _context.Dispose();
                _model.Dispose();
                break;
            case 14 when FindOpenFetch(argument) is { } fetch:
                // An endpoint that returns the same token again.
                Succeed(fetch, Lifetimes[argument % Lifetimes.Length], _model.Requests[fetch.Index].Cache.Token?.Value ?? $"token-{fetch.Index}");
                break;
        }
    }

    private async Task CompareAsync()
    {
        Assert.Equal(_model.Requests.Count, _fetches.Count);
        Assert.All(_model.Requests.Where(request => !request.IsCompleted).GroupBy(request => request.Cache), requests => Assert.Single(requests));
        foreach (var call in _calls.Where(call => !call.IsCompared && call.Waiter.Outcome is not null))
        {
            await Task.WhenAny(call.Task).WaitAsync(HangTimeout);
            call.IsCompared = true;
            Assert.Equal(call.Waiter.Outcome, GetOutcome(call.Task));
            if (call.Waiter.Token is { } token)
            {
                Assert.Equal(token.Value, call.Task.Result!.Value);
                Assert.True(call.Task.Result.IsUsable);
            }
        }

        Assert.All(_calls.Where(call => call.Waiter.Outcome is null), call => Assert.False(call.Task.IsCompleted));
    }

    private static async Task<AccessToken?> GetAsync(TokenCaches caches, CancellationToken cancellationToken) => await caches.GetAsync(cancellationToken);

    private static ModelOutcome GetOutcome(Task<AccessToken?> task) => task switch
    {
        { IsCompletedSuccessfully: true } => task.Result is null ? ModelOutcome.NoToken : ModelOutcome.Token,
        { IsCanceled: true } => ModelOutcome.Canceled,
        { Exception.InnerException: ObjectDisposedException } => ModelOutcome.Disposed,
        { Exception.InnerException: RunAiAuthenticationException } => ModelOutcome.Failure,
        _ => throw new InvalidOperationException(task.Exception?.ToString()),
    };

    private TokenCache CreateCache() => new(
        (_, _) =>
        {
            _hasNewSecret = false;
            var fetch = new Fetch(_fetches.Count, TokenClock.Read(_time));
            _fetches.Add(fetch);
            return fetch.Source.Task;
        },
        _context,
        _refusals)
    { HasNewCredentials = () => _hasNewSecret };

    private void Renew(Call call, string origin)
    {
        var refused = call.Waiter.Token!.Value;
        var waiter = _model.Renew(call.Waiter, origin);
        _calls.Add(new Call(waiter, call.Caches, (caches, cancellationToken) => caches.RenewAsync(refused, origin, cancellationToken).AsTask()));
    }

    private void ChangeOptions(bool isSameCaller)
    {
        if (!isSameCaller)
        {
            _refusals = new OriginRefusals();
        }

        _caches = _caches.CreateNext(CreateCache(), isSameCaller);
        _model.ChangeOptions(isSameCaller);
    }

    /// <summary>Returns one of the unanswered requests; also one that has timed out, whose response comes too late.</summary>
    private Fetch? FindOpenFetch(int argument)
    {
        var open = _fetches.Where(fetch => !fetch.Source.Task.IsCompleted).ToList();
        return open.Count == 0 ? null : open[argument % open.Count];
    }

    private void Succeed(Fetch fetch, TimeSpan lifetime, string value)
    {
        _model.Succeed(new ModelToken(_model.Requests[fetch.Index], lifetime.Ticks, value));
        fetch.Source.SetResult(new IssuedToken(value, lifetime, fetch.Start));
    }

    private void Fail(Fetch fetch, bool isTransient, int? retryAfter)
    {
        _model.Fail(_model.Requests[fetch.Index], isTransient, retryAfter);
        fetch.Source.SetException(new RunAiAuthenticationException("no")
        {
            IsTransient = isTransient,
            RetryAfter = retryAfter is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
        });
    }

    private sealed record Fetch(int Index, TokenClock.Reading Start)
    {
        public TaskCompletionSource<IssuedToken> Source { get; } = new();
    }

    private sealed class Call
    {
        public Call(ModelWaiter waiter, TokenCaches caches, Func<TokenCaches, CancellationToken, Task<AccessToken?>> start)
        {
            (Waiter, Caches) = (waiter, caches);
            Task = start(caches, Cancellation.Token);
        }

        public CancellationTokenSource Cancellation { get; } = new();

        public ModelWaiter Waiter { get; }

        public TokenCaches Caches { get; }

        public Task<AccessToken?> Task { get; }

        public bool IsCompared { get; set; }
    }
}
