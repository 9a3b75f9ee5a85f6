namespace RunAi.Generated.Worker.Leases;

/// <summary>Decides which of several replicas acts in a run.</summary>
internal interface IRunLease
{
    /// <summary>Tries to acquire the lease of a run.</summary>
    Task<LeaseState> AcquireAsync(string run);

    /// <summary>Extends the lease.</summary>
    /// <returns>A value indicating whether this replica still has the lease.</returns>
    Task<bool> RenewAsync(string run);

    /// <summary>Marks a run as completed, so that it is not repeated by another replica.</summary>
    Task CompleteAsync(string run);

    /// <summary>Releases the lease, so that another replica can try.</summary>
    Task ReleaseAsync(string run);
}
