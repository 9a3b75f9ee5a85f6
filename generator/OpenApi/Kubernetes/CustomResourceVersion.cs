using System.Collections.Generic;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Kubernetes;

/// <summary>Represents a served version of a custom resource definition.</summary>
/// <param name="Name">The name, such as <c>v2alpha1</c>.</param>
/// <param name="Node">The node of the version.</param>
/// <param name="Schema">The schema of an object; null if the version does not have one.</param>
/// <param name="Deprecation">The warning that the server sends with each response; null if the version is not deprecated.</param>
/// <param name="HasStatus">Whether the status is a subresource.</param>
/// <param name="HasScale">Whether the number of replicas is a subresource.</param>
/// <param name="SelectableFields">The JSON paths that a field selector can compare, besides the name and the namespace.</param>
internal sealed record CustomResourceVersion(
    string Name, SpecNode Node, SpecNode? Schema, string? Deprecation, bool HasStatus, bool HasScale, IReadOnlyList<string> SelectableFields);
