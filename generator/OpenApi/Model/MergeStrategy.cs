using System.Collections.Generic;

namespace RunAi.Generator.OpenApi.Model;

/// <summary>Represents how a server-side apply merges a list or an object (Kubernetes documentation, Server-Side Apply, "Merge strategy").</summary>
/// <param name="ListType">The <c>x-kubernetes-list-type</c>: atomic, set or map; null for none.</param>
/// <param name="Keys">The <c>x-kubernetes-list-map-keys</c>, which identify the items of a list of the type map.</param>
/// <param name="MapType">The <c>x-kubernetes-map-type</c>: atomic or granular; null for none.</param>
internal sealed record MergeStrategy(string? ListType, IReadOnlyList<string> Keys, string? MapType);
