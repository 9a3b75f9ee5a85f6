using System.Collections.Generic;

namespace RunAi.Generator.Specs.Paths;

/// <summary>Represents a segment of a query: selectors that apply to the current nodes or, after <c>..</c>, also to all their descendants.</summary>
internal sealed record JsonPathSegment(bool IsDescendant, IReadOnlyList<JsonPathSelector> Selectors);
