namespace RunAi.Generator.OpenApi.Model;

/// <summary>Represents what an operation of an API server does.</summary>
/// <param name="Name">The action, such as <c>list</c>, from <c>x-kubernetes-action</c>.</param>
/// <param name="Group">The API group; empty for the core group.</param>
/// <param name="Version">The version of the group.</param>
/// <param name="Kind">The kind of the objects.</param>
internal sealed record KubernetesAction(string Name, string Group, string Version, string Kind);
