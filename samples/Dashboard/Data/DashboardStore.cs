namespace RunAi.Generated.Dashboard.Data;

/// <summary>Stores what the page shows. All visitors share it, so their number does not affect the control plane.</summary>
internal sealed class DashboardStore
{
    private volatile DashboardState _state = new(null, null);

    /// <summary>Gets or sets the state.</summary>
    public DashboardState State
    {
        get => _state;
        set => _state = value;
    }
}
