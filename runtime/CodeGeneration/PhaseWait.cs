using System.ComponentModel;
using RunAi.Generated.Internal;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.CodeGeneration;

/// <summary>Describes the phases of a kind of resource, and waits for them. The sets of phases come from <c>x-runai-wait</c> in the spec.</summary>
/// <typeparam name="T">The type of the resource.</typeparam>
/// <typeparam name="TPhase">The type of the phase.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PhaseWait<T, TPhase>
    where TPhase : struct, IExtensibleEnum<TPhase>
{
    private const int MaxMessageLength = 500;

    private readonly Func<T, TPhase?> _getPhase;
    private readonly Func<T, string?>? _getMessage;
    private string[] _reached = [];
    private string[] _failed = [];
    private ResourceEvents? _events;

    /// <summary>Initializes a new instance of the <see cref="PhaseWait{T, TPhase}"/> class.</summary>
    /// <param name="getPhase">Returns the phase of a resource.</param>
    /// <param name="getMessage">Returns the server's description of the phase; <see langword="null"/> if there is none.</param>
    public PhaseWait(Func<T, TPhase?> getPhase, Func<T, string?>? getMessage = null)
    {
        ArgumentNullException.ThrowIfNull(getPhase);
        _getPhase = getPhase;
        _getMessage = getMessage;
    }

    /// <summary>Declares the phases that resources usually reach, such as Ready. They end a wait without a phase, and one for an earlier phase.</summary>
    /// <param name="phases">The values on the wire.</param>
    public PhaseWait<T, TPhase> Reaches(params string[] phases)
    {
        _reached = phases;
        return this;
    }

    /// <summary>Declares the phases that resources do not leave on their own. They end a wait for another phase with an exception.</summary>
    /// <param name="phases">The values on the wire.</param>
    public PhaseWait<T, TPhase> Fails(params string[] phases)
    {
        _failed = phases;
        return this;
    }

    /// <summary>Declares the list of a resource's events, the last of which the exception about a failure contains.</summary>
    /// <param name="route">The path template, whose only parameter is the ID of the resource.</param>
    public PhaseWait<T, TPhase> WithEvents(string route)
    {
        ArgumentNullException.ThrowIfNull(route);
        _events = new ResourceEvents(route);
        return this;
    }

    /// <summary>Waits for a phase.</summary>
    /// <param name="get">Reads the resource.</param>
    /// <param name="until">The phase; <see langword="null"/> for any that resources of the kind usually reach.</param>
    /// <param name="options">The intervals, the timeout and the receiver of progress; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">A token to cancel the waiting.</param>
    /// <param name="group">The object whose connection reads the events; <see langword="null"/> for none.</param>
    /// <param name="id">The ID of the resource, if there are events.</param>
    /// <returns>The resource in the phase, or in a later one.</returns>
    /// <exception cref="RunAiWaitException">The resource has failed or does not exist, or the timeout has passed.</exception>
    public Task<T> UntilAsync(
        Func<CancellationToken, Task<T>> get,
        TPhase? until,
        WaitOptions<T>? options,
        CancellationToken cancellationToken,
        object? group,
        string? id)
    {
        var awaited = until?.Value;

        // A phase before the usual ones can be over at the next request.
        var isPassing = awaited is null || !(_reached.Contains(awaited) || _failed.Contains(awaited));
        return WaitAsync(
            get,
            value => _getPhase(value)?.Value is { } phase && (phase == awaited || (isPassing && _reached.Contains(phase))),
            awaited is null ? $"the phase {string.Join(" or ", _reached)}" : $"the phase {awaited}",
            options,
            CreateEventReader(group, id),
            cancellationToken);
    }

    /// <summary>Waits for a condition.</summary>
    /// <param name="get">Reads the resource.</param>
    /// <param name="until">Returns a value indicating whether the waiting is over.</param>
    /// <param name="options">The intervals, the timeout and the receiver of progress; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">A token to cancel the waiting.</param>
    /// <param name="group">The object whose connection reads the events; <see langword="null"/> for none.</param>
    /// <param name="id">The ID of the resource, if there are events.</param>
    /// <returns>The first resource that meets the condition.</returns>
    /// <exception cref="RunAiWaitException">The resource has failed or does not exist, or the timeout has passed.</exception>
    public Task<T> UntilAsync(
        Func<CancellationToken, Task<T>> get,
        Func<T, bool> until,
        WaitOptions<T>? options,
        CancellationToken cancellationToken,
        object? group,
        string? id)
    {
        ArgumentNullException.ThrowIfNull(until);
        return WaitAsync(get, until, "the condition", options, CreateEventReader(group, id), cancellationToken);
    }

    private Func<CancellationToken, Task<IReadOnlyList<string>>>? CreateEventReader(object? group, string? id) =>
        _events is { } events && group is IApiGroup { Connection: var connection } && id is not null
            ? token => events.ReadAsync(connection, id, token)
            : null;

    private async Task<T> WaitAsync(
        Func<CancellationToken, Task<T>> get,
        Func<T, bool> isReached,
        string goal,
        WaitOptions<T>? options,
        Func<CancellationToken, Task<IReadOnlyList<string>>>? readEvents,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(get);
        var chosen = options ?? new();
        var polling = new Polling<T>(goal, chosen);
        var isUnchanged = true;
        var (value, result) = await polling.RunAsync(get, Evaluate, cancellationToken).ConfigureAwait(false);
        if (result == PollingResult.Reached)
        {
            return value;
        }

        throw CreateFailed(value, goal, polling.Elapsed, readEvents is null ? [] : await readEvents(cancellationToken).ConfigureAwait(false));

        PollingResult Evaluate(T resource, TimeSpan elapsed)
        {
            if (isReached(resource))
            {
                return PollingResult.Reached;
            }

            // A failure that is there from the start can precede a change that was just requested.
            var isFailed = _getPhase(resource)?.Value is { } phase && _failed.Contains(phase);
            isUnchanged &= isFailed;
            return isFailed && !(isUnchanged && elapsed < chosen.SettlingTime) ? PollingResult.Failed : PollingResult.Continue;
        }
    }

    private RunAiWaitException CreateFailed(T value, string goal, TimeSpan elapsed, IReadOnlyList<string> events)
    {
        var phase = _getPhase(value)?.Value;
        var message = _getMessage?.Invoke(value) is { Length: > 0 } text
            ? SecretText.Redact(TextSanitizer.Sanitize(text, MaxMessageLength))
            : null;
        var last = events.Count == 0 ? string.Empty : $" Last event: {events[0]}";
        return new RunAiWaitException($"Waiting for {goal} ended: the phase is {phase}{(message is null ? "." : $" ({message}).")}{last}")
        {
            Failure = WaitFailure.Failed,
            Phase = phase,
            PhaseMessage = message,
            Events = events,
            LastValue = value,
            Elapsed = elapsed,
        };
    }
}
