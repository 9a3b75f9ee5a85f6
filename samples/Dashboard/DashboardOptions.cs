namespace RunAi.Generated.Dashboard;

/// <summary>The settings in the configuration section "Dashboard".</summary>
internal sealed class DashboardOptions
{
    public const string SectionName = "Dashboard";

    /// <summary>Gets or sets the time between two reads of the data, and between two refreshes of a page.</summary>
    public TimeSpan RefreshInterval { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>Gets or sets the span of the chart.</summary>
    public TimeSpan History { get; set; } = TimeSpan.FromDays(1);
}
