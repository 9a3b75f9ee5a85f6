using System.ComponentModel.DataAnnotations;
using Cronos;

namespace RunAi.Generated.Worker;

/// <summary>The settings in the configuration section "Worker".</summary>
internal sealed class WorkerOptions : IValidatableObject
{
    public const string SectionName = "Worker";

    /// <summary>The types of workloads that Run:ai can suspend.</summary>
    private static readonly string[] SuspendableTypes = ["Workspace", "Training", "Distributed"];

    /// <summary>Gets or sets when the worker runs: minute, hour, day of the month, month and day of the week. The default is 02:00 each day.</summary>
    public string Schedule { get; set; } = "0 2 * * *";

    /// <summary>Gets or sets the time zone of the schedule, such as Europe/Berlin.</summary>
    public string TimeZone { get; set; } = "UTC";

    /// <summary>Gets or sets how long the GPUs of a workload must have been idle.</summary>
    public TimeSpan IdleFor { get; set; } = TimeSpan.FromHours(12);

    /// <summary>Gets or sets the GPU utilization, in percent, up to which a GPU is idle.</summary>
    [Range(0, 100)]
    public double MaxGpuUtilization { get; set; } = 5;

    /// <summary>Gets or sets the types of workloads to suspend, separated by commas.</summary>
    public string Types { get; set; } = "Workspace";

    /// <summary>Gets or sets the names of the clusters, separated by commas. The default is all clusters.</summary>
    public string Clusters { get; set; } = "";

    /// <summary>Gets or sets the names of the projects whose workloads are not suspended, separated by commas.</summary>
    public string ExemptProjects { get; set; } = "";

    /// <summary>Gets or sets a value indicating whether the worker only logs what it would suspend.</summary>
    public bool DryRun { get; set; }

    /// <summary>Gets or sets a value indicating whether the worker runs at once and then ends, for example as a CronJob.</summary>
    public bool RunOnce { get; set; }

    /// <summary>Gets or sets the address of a server with the Redis protocol, which replicas share.</summary>
    public string? Redis { get; set; }

    /// <summary>Gets or sets a folder for the keys that encrypt the shared token. All replicas must be able to access it. Required with Redis.</summary>
    public string? KeyDirectory { get; set; }

    /// <summary>Gets or sets the time after which another replica takes over from one that does not respond.</summary>
    public TimeSpan LeaseDuration { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>Returns the parts of a setting with names.</summary>
    public static string[] Split(string names) => names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!CronExpression.TryParse(Schedule, out _))
        {
            yield return new($"Worker:Schedule is '{Schedule}', which is not a cron expression with five fields such as '0 2 * * *'.");
        }

        if (!TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out _))
        {
            yield return new($"Worker:TimeZone is '{TimeZone}', which is not a time zone of this system. Use a name such as 'Europe/Berlin'.");
        }

        if (IdleFor < TimeSpan.FromMinutes(1))
        {
            yield return new($"Worker:IdleFor is {IdleFor}. It must be at least one minute.");
        }

        if (Split(Types) is var types && (types.Length == 0 || types.Except(SuspendableTypes).Any()))
        {
            yield return new($"Worker:Types is '{Types}'. Use one or more of {string.Join(", ", SuspendableTypes)}.");
        }

        if (LeaseDuration < TimeSpan.FromSeconds(10) || LeaseDuration > TimeSpan.FromDays(1))
        {
            yield return new($"Worker:LeaseDuration is {LeaseDuration}. It must be at least ten seconds and at most one day.");
        }

        if (Redis is not null && KeyDirectory is null)
        {
            yield return new("Worker:KeyDirectory is not set. Set a folder that all replicas can access, because Worker:Redis is set.");
        }
    }
}
