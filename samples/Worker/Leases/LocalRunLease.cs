namespace RunAi.Generated.Worker.Leases;

/// <summary>The lease of the only replica.</summary>
internal sealed class LocalRunLease : IRunLease
{
    public Task<LeaseState> AcquireAsync(string run) => Task.FromResult(LeaseState.Acquired);

    public Task<bool> RenewAsync(string run) => Task.FromResult(true);

    public Task CompleteAsync(string run) => Task.CompletedTask;

    public Task ReleaseAsync(string run) => Task.CompletedTask;
}
