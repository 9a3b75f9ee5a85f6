using Microsoft.Extensions.Time.Testing;
using RunAi.Generated.Authentication;

namespace RunAi.Generated.Tests.Authentication.Model;

/// <summary>Runs one schedule on the real caches and on the reference, and compares them after each step.</summary>
internal sealed class TokenCacheSchedule : IDisposable
{
    private static readonly TimeSpan[] Steps =
    [
        TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(24), TimeSpan.FromSeconds(31), TimeSpan.FromMinutes(3), TimeSpan.FromMinutes(50), TimeSpan.FromHours(8), TimeSpan.FromHours(11),
    ];

    private static readonly TimeSpan[] Lifetimes = [TimeSpan.FromSeconds(25), TimeSpan.FromMinutes(5), TimeSpan.FromHours(1), TimeSpan.FromHours(10)];

    /// <summary>Only a hang takes so long.</summary>
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(30);

    private readonly FakeTimeProvider _time = new();
    private readonly TokenCacheModel _model = new();
    private readonly TokenCellContext _context;
    private readonly TokenCells _caches;
    private readonly List<Fetch> _fetches = [];
    private readonly List<Call> _calls = [];
    private readonly List<ModelToken> _tokens = [];
    private bool _hasNewSecret;

    public TokenCacheSchedule()
    {
        // No threads: a request starts where it is asked for, so that every schedule runs the same way each time.
        _context = new TokenCellContext(_time, () => 0, static start => start());
        _caches = new TokenCells(CreateCache(), _context);
    }

    public async Task RunAsync(IEnumerable<(int Operation, int Argument)> steps)
    {
        foreach (var (operation, argument) in steps)
        {
            Execute(operation, argument);
            await CompareAsync();
        }

        // Whatever came before, the end reaches everybody: nothing hangs.
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
                var call = new Call(_caches);
                _calls.Add(call);
                _model.Get(call.Waiter);
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
            case 6 or 7 when FindPendingFetch(argument) is { } fetch:
                Respond(fetch, Lifetimes[argument % Lifetimes.Length]);
                break;
            case 8 when FindPendingFetch(argument) is { } fetch:
                Fail(fetch, isTransient: argument % 2 == 0, retryAfter: argument % 5 == 0 ? argument * 10 : null);
                break;
            case 9 when _tokens.Count > 0:
                var token = argument % 3 == 0 ? _tokens[argument % _tokens.Count] : _model.Current ?? _tokens[^1];
                Assert.Equal(_model.Invalidate(token), _caches.Invalidate(token.Value));
                break;
            case 10 when argument % 2 == 0:
                _hasNewSecret = _model.HasNewSecret = true;
                break;
            case 10:
                _caches.Replace(CreateCache(), keepOld: argument % 4 == 1);
                _model.ChangeOptions(keepOld: argument % 4 == 1);
                break;
            case 11 when argument % 8 == 0:
                _context.Dispose();
                _model.Dispose();
                break;
        }
    }

    private async Task CompareAsync()
    {
        Assert.Equal(_model.Requests.Count, _fetches.Count);
        Assert.All(_model.Requests.Where(request => !request.IsCompleted).GroupBy(request => (request.Cache, request.Generation)), requests => Assert.Single(requests));
        foreach (var call in _calls.Where(call => !call.IsCompared && call.Waiter.Outcome is not null))
        {
            await Task.WhenAny(call.Task).WaitAsync(Hang);
            call.IsCompared = true;
            Assert.Equal(call.Waiter.Outcome, GetOutcome(call.Task));
            if (call.Waiter.Token is { } token)
            {
                Assert.Equal(token.Value, call.Task.Result.Value);
                Assert.True(call.Task.Result.IsUsable);
            }
        }

        Assert.All(_calls.Where(call => call.Waiter.Outcome is null), call => Assert.False(call.Task.IsCompleted));
    }

    private static ModelOutcome GetOutcome(Task<AccessToken> task) => task switch
    {
        { IsCompletedSuccessfully: true } => ModelOutcome.Token,
        { IsCanceled: true } => ModelOutcome.Canceled,
        { Exception.InnerException: ObjectDisposedException } => ModelOutcome.Disposed,
        { Exception.InnerException: RunAiAuthenticationException } => ModelOutcome.Failure,
        _ => throw new InvalidOperationException(task.Exception?.ToString()),
    };

    private TokenCell CreateCache() => new(
        (_, _) =>
        {
            _hasNewSecret = false;
            var fetch = new Fetch(_fetches.Count, TokenClock.Read(_time));
            _fetches.Add(fetch);
            return fetch.Source.Task;
        },
        _context) { HasNewCredentials = () => _hasNewSecret };

    /// <summary>One of the requests without an answer; also one that has completed, whose answer is too late.</summary>
    private Fetch? FindPendingFetch(int argument)
    {
        var open = _fetches.Where(fetch => !fetch.Source.Task.IsCompleted).ToList();
        return open.Count == 0 ? null : open[argument % open.Count];
    }

    private void Respond(Fetch fetch, TimeSpan lifetime)
    {
        var request = _model.Requests[fetch.Index];
        _tokens.Add(new ModelToken(request, lifetime.Ticks));
        _model.Succeed(_tokens[^1]);
        fetch.Source.SetResult(new IssuedToken($"token-{request.Number}", lifetime, fetch.Start));
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
        public Call(TokenCells caches) => Task = caches.GetAsync(Cancellation.Token).AsTask();

        public CancellationTokenSource Cancellation { get; } = new();

        public ModelWaiter Waiter { get; } = new();

        public Task<AccessToken> Task { get; }

        public bool IsCompared { get; set; }
    }
}
