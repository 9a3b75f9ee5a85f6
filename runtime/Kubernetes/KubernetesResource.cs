namespace RunAi.Generated.Kubernetes;

/// <summary>Describes a kind of objects.</summary>
/// <param name="Group">The API group, for example <c>run.ai</c>; empty for the core group.</param>
/// <param name="Version">The version of the group, for example <c>v2alpha1</c>.</param>
/// <param name="Kind">The kind, for example <c>TrainingWorkload</c>.</param>
/// <param name="Plural">The name in paths, for example <c>trainingworkloads</c>.</param>
public sealed record KubernetesResource(string Group, string Version, string Kind, string Plural)
{
    /// <summary>Gets the value of <c>apiVersion</c>.</summary>
    public string ApiVersion => Group.Length == 0 ? Version : $"{Group}/{Version}";

    /// <summary>Gets the path of the group and version.</summary>
    internal string Path => Group.Length == 0 ? $"/api/{Version}" : $"/apis/{Group}/{Version}";

    /// <summary>Returns the kind with its group and version.</summary>
    public override string ToString() => $"{ApiVersion} {Kind}";
}
