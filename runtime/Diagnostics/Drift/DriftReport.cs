namespace RunAi.Generated.Diagnostics.Drift;

/// <summary>
/// Reports the deviations of a JSON text. Those of the elements of a list are the same finding, so they are counted together, and only the first one gets a
/// path.
/// </summary>
internal static class DriftReport
{
    private const int MaxGroups = 32;

    public static void Send(DriftContext context, ReadOnlySpan<byte> json, DriftRecorder recorder)
    {
        Span<(int First, int Count)> groups = stackalloc (int First, int Count)[MaxGroups];
        var length = 0;
        for (var index = 0; index < recorder.Deviations.Count; index++)
        {
            if (TryCount(groups[..length], json, recorder, index))
            {
                continue;
            }

            if (length < MaxGroups)
            {
                groups[length++] = (index, 1);
            }
            else
            {
                Send(context, json, recorder, index, 1);
            }
        }

        foreach (var (first, count) in groups[..length])
        {
            Send(context, json, recorder, first, count);
        }

        foreach (var (kind, count) in recorder.Dropped)
        {
            context.Monitor!.AddOthers(context.Operation, kind, count);
        }
    }

    private static bool TryCount(Span<(int First, int Count)> groups, ReadOnlySpan<byte> json, DriftRecorder recorder, int index)
    {
        foreach (ref var group in groups)
        {
            if (AreEqual(json, recorder, group.First, index))
            {
                group.Count++;
                return true;
            }
        }

        return false;
    }

    private static bool AreEqual(ReadOnlySpan<byte> json, DriftRecorder recorder, int left, int right)
    {
        var (first, second) = (recorder.Deviations[left], recorder.Deviations[right]);
        if (first.Kind != second.Kind || first.Depth != second.Depth || first.Missing != second.Missing)
        {
            return false;
        }

        // The last steps differ most.
        for (var step = first.Depth - 1; step >= 0; step--)
        {
            var (own, other) = (recorder.RecordedSteps[first.FirstStep + step], recorder.RecordedSteps[second.FirstStep + step]);
            var (ownChild, otherChild) = (GetChild(recorder, first, step), GetChild(recorder, second, step));
            if (own.Container != other.Container
                || (own.Container == DriftContainer.Object && ownChild != otherChild && !DriftPath.HaveEqualNames(json, ownChild, otherChild)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Returns the position of the value inside a container that the path goes through.</summary>
    private static int GetChild(DriftRecorder recorder, DriftDeviation deviation, int step) =>
        (int)(step == deviation.Depth - 1 ? deviation.Offset : recorder.RecordedSteps[deviation.FirstStep + step + 1].Offset);

    private static void Send(DriftContext context, ReadOnlySpan<byte> json, DriftRecorder recorder, int index, int count)
    {
        var deviation = recorder.Deviations[index];
        var path = new DriftPath(stackalloc byte[DriftPath.MaxLength]);
        path.AppendRoot(context.Root);
        for (var step = 0; step < deviation.Depth; step++)
        {
            path.AppendStep(json, recorder.RecordedSteps[deviation.FirstStep + step].Container, GetChild(recorder, deviation, step));
        }

        if (deviation.Missing is { } name)
        {
            path.AppendName(name);
        }

        context.Monitor!.AddPath(context.Operation, deviation.Kind, path.Bytes, count);
    }
}
