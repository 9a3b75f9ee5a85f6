namespace RunAi.Generated.Worker.Leases;

/// <summary>Specifies who acts in a run.</summary>
internal enum LeaseState
{
    /// <summary>This replica.</summary>
    Acquired,

    /// <summary>Another replica, which may fail. This one tries again after the duration of the lease.</summary>
    Held,

    /// <summary>A replica has completed the run.</summary>
    Completed,
}
