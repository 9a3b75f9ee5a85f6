namespace RunAi.Generated.Diagnostics.Drift;

/// <summary>Specifies where the deviations of a JSON text are reported.</summary>
/// <param name="Monitor">The monitor; <see langword="null"/> if the text is not observed.</param>
/// <param name="Operation">The operation that the text is a response to.</param>
/// <param name="Root">The path of the text in the response.</param>
internal readonly record struct DriftContext(DriftMonitor? Monitor, ApiOperation Operation, string Root = "$")
{
    /// <summary>Gets a value indicating whether deviations are counted or logged.</summary>
    public bool IsEnabled => Monitor is { IsEnabled: true };

    /// <summary>Reports the deviations of a text.</summary>
    /// <param name="json">The text that was read.</param>
    /// <param name="recorder">The deviations.</param>
    public void Report(ReadOnlySpan<byte> json, DriftRecorder recorder)
    {
        if (IsEnabled)
        {
            DriftReport.Send(this, json, recorder);
        }
    }
}
