namespace RunAi.Generated.Diagnostics;

/// <summary>
/// Specifies the limits of the drift that is counted and logged: the deviations of responses from the spec. It is only observed while there is a listener to
/// the meter <see cref="RunAiDiagnostics.DriftMeterName"/>, or while the log category of the same name is enabled for warnings.
/// </summary>
public sealed class DriftOptions
{
    private int _maxFindings = 1000;
    private int _maxLogEntriesPerHour = 20;

    /// <summary>
    /// Gets or sets the maximum number of distinct findings: the combinations of operation, JSON path and kind. Further ones are counted with the path
    /// <c>(other)</c>, and are not logged. The default is 1000.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MaxFindings
    {
        get => _maxFindings;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            _maxFindings = value;
        }
    }

    /// <summary>Gets or sets the maximum number of findings that are logged in an hour. The default is 20; 0 turns the log off.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MaxLogEntriesPerHour
    {
        get => _maxLogEntriesPerHour;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            _maxLogEntriesPerHour = value;
        }
    }
}
