using System.Text.Json;
using RunAi.Generated.Internal;

namespace RunAi.Generated.Kubernetes.Logs;

/// <summary>Represents the state of a pod: which of its containers have logs, and whether it has ended.</summary>
/// <param name="Uid">The UID.</param>
/// <param name="Name">The name.</param>
/// <param name="Phase">The phase, for example Running; <see langword="null"/> if it is not known.</param>
/// <param name="Containers">The containers, without init containers.</param>
internal sealed record PodState(string Uid, string Name, string? Phase, IReadOnlyList<ContainerState> Containers)
{
    private const string Running = "Running";
    private const string SucceededPhase = "Succeeded";
    private const string Failed = "Failed";

    public bool HasSucceeded => Phase == SucceededPhase;

    public bool HasEnded => Phase is SucceededPhase or Failed;

    /// <summary>Reads a pod from its JSON, because its type depends on the spec that the client was generated from.</summary>
    /// <exception cref="RunAiResponseException">The pod has no name or UID.</exception>
    public static PodState Read<T>(T pod)
        where T : class, IKubernetesObject<T>
    {
        using var json = JsonDocument.Parse(JsonText.ToUtf8(pod, static (writer, value) => value.Write(writer)));
        var status = Find(json.RootElement, "status");
        var phase = FindText(status, "phase");
        var states = List(status, "containerStatuses").ToLookup(static state => FindText(state, "name"), StringComparer.Ordinal);
        return new PodState(
            pod.Metadata?.Uid ?? throw new RunAiResponseException("A pod has no metadata.uid, so its log cannot be followed."),
            pod.Metadata.Name ?? throw new RunAiResponseException("A pod has no metadata.name, so its log cannot be read."),
            phase,
            [
                .. from container in List(Find(json.RootElement, "spec"), "containers")
                   let name = FindText(container, "name")
                   where name is not null
                   select Read(name, states[name].FirstOrDefault(), phase),
            ]);
    }

    private static ContainerState Read(string name, JsonElement state, string? phase)
    {
        if (state.ValueKind != JsonValueKind.Object)
        {
            // A pod whose containers are not reported yet, or an API that does not report them.
            return new ContainerState(name, phase is Running or SucceededPhase or Failed, 0);
        }

        var current = Find(state, "state");
        var hasStarted = Find(current, "running").ValueKind == JsonValueKind.Object || Find(current, "terminated").ValueKind == JsonValueKind.Object;
        var restarts = Find(state, "restartCount") is { ValueKind: JsonValueKind.Number } count && count.TryGetInt64(out var value) ? value : 0;
        return new ContainerState(name, hasStarted, restarts);
    }

    private static JsonElement Find(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var value) ? value : default;

    private static string? FindText(JsonElement parent, string name) =>
        Find(parent, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private static IEnumerable<JsonElement> List(JsonElement parent, string name) =>
        Find(parent, name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];
}
