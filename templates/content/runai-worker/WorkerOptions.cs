namespace Company.Worker;

/// <summary>The settings of the service.</summary>
internal sealed class WorkerOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Worker";

    /// <summary>Gets or sets the time between two reports.</summary>
    public TimeSpan Interval { get; set; } = TimeSpan.FromMinutes(5);
}
