using System.Collections.Generic;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Kubernetes;

/// <summary>Represents a custom resource definition: a kind of objects that a cluster serves, in all of its versions.</summary>
/// <param name="Group">The API group, such as <c>run.ai</c>.</param>
/// <param name="Kind">The kind of an object, such as <c>TrainingWorkload</c>.</param>
/// <param name="ListKind">The kind of a list of objects, such as <c>TrainingWorkloadList</c>.</param>
/// <param name="Plural">The name in paths, such as <c>trainingworkloads</c>.</param>
/// <param name="IsNamespaced">Whether each object belongs to a namespace. Otherwise it belongs to the cluster.</param>
/// <param name="Names">The node of the names, whose location is that of everything that the definition does not contain itself.</param>
/// <param name="Versions">The versions that are served, in document order.</param>
internal sealed record CustomResourceDefinition(
    string Group, string Kind, string ListKind, string Plural, bool IsNamespaced, SpecNode Names, IReadOnlyList<CustomResourceVersion> Versions);
