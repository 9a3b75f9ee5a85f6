namespace RunAi.Generated.Benchmarks.Plain;

/// <summary>Average GPU usage in three time ranges.</summary>
public sealed class OvertimeData
{
    public OvertimeRange? Range7dData { get; set; }

    public OvertimeRange? Range24hData { get; set; }

    public OvertimeRange? Range30dData { get; set; }
}
