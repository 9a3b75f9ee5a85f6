namespace RunAi.Generator.Api.Model;

/// <summary>Represents the objects of a kind in the API of Kubernetes, with the operations that all kinds have.</summary>
/// <param name="Name">The plural of the kind in its spelling, which is unique in the document.</param>
/// <param name="Group">The API group; empty for the core group.</param>
/// <param name="Version">The version of the group.</param>
/// <param name="Kind">The kind, such as <c>TrainingWorkload</c>.</param>
/// <param name="Plural">The plural in paths.</param>
/// <param name="IsNamespaced">Whether each object belongs to a namespace.</param>
/// <param name="Type">The key of the object's type.</param>
/// <param name="Deprecated">Whether the version is deprecated.</param>
/// <param name="HasLog">Whether the objects have logs.</param>
internal sealed record ApiResource(
    string Name,
    string Group,
    string Version,
    string Kind,
    string Plural,
    bool IsNamespaced,
    string Type,
    bool Deprecated,
    bool HasLog);
