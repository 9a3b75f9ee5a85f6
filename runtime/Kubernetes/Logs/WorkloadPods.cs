using System.Text.RegularExpressions;

namespace RunAi.Generated.Kubernetes.Logs;

/// <summary>Selects the pods of a workload and the part of their logs.</summary>
/// <param name="Namespace">The namespace.</param>
/// <param name="Selection">Selects the pods by their label.</param>
/// <param name="Options">The options of the caller.</param>
internal sealed partial record WorkloadPods(string Namespace, ListOptions Selection, WorkloadLogOptions Options)
{
    private const string Label = "workloadName";
    private const int MaxLabelLength = 63;

    /// <exception cref="ArgumentException">A name is not valid. A selector contains the name of the workload, so it must be the value of a label.</exception>
    public static WorkloadPods Create(string project, string workload, WorkloadLogOptions? options)
    {
        ArgumentException.ThrowIfNullOrEmpty(project);
        ArgumentException.ThrowIfNullOrEmpty(workload);
        if (workload.Length > MaxLabelLength || !LabelValue().IsMatch(workload))
        {
            throw new ArgumentException(
                $"'{workload}' is not the name of a workload: it must consist of letters, digits, hyphens, underscores and dots, start and end with a letter "
                + $"or a digit, and have at most {MaxLabelLength} characters.",
                nameof(workload));
        }

        options ??= new WorkloadLogOptions();
        return new WorkloadPods(
            options.Namespace ?? ProjectNamespace.GetName(project), new ListOptions { LabelSelector = $"{Label}={workload}" }, options);
    }

    /// <summary>Returns the containers of a pod whose logs are read.</summary>
    public IEnumerable<ContainerState> Filter(PodState pod) =>
        Options.Container is { } name ? pod.Containers.Where(container => container.Name == name) : pod.Containers;

    /// <summary>Returns the options of the log of a container.</summary>
    /// <param name="container">The name of the container.</param>
    /// <param name="isNew">Whether the container started after following began, so that its log is read from its beginning.</param>
    public LogOptions GetLogOptions(string container, bool isNew) => new()
    {
        Container = container,
        Since = isNew ? null : Options.Since,
        TailLines = isNew ? null : Options.TailLines,
        Timestamps = Options.Timestamps,
    };

    [GeneratedRegex(@"\A[A-Za-z0-9]([A-Za-z0-9_.-]*[A-Za-z0-9])?\z")]
    private static partial Regex LabelValue();
}
