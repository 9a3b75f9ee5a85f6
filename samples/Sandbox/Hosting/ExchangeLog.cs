using System.Collections.Concurrent;

namespace RunAi.Generated.Sandbox.Hosting;

/// <summary>Records requests and violations for tests.</summary>
internal sealed class ExchangeLog
{
    private readonly ConcurrentQueue<SandboxRequest> _requests = new();
    private readonly ConcurrentQueue<SandboxViolation> _violations = new();
    private int _tokenRequests;

    public IReadOnlyList<SandboxRequest> Requests => [.. _requests];

    public IReadOnlyList<SandboxViolation> Violations => [.. _violations];

    public int TokenRequests => Volatile.Read(ref _tokenRequests);

    public void Add(SandboxRequest request) => _requests.Enqueue(request);

    public void Add(SandboxViolation violation) => _violations.Enqueue(violation);

    public void AddTokenRequest() => Interlocked.Increment(ref _tokenRequests);
}
