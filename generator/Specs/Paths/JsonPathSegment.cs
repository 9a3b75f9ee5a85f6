using System.Collections.Generic;

namespace RunAi.Generator.Specs.Paths;

/// <summary>A step of a query: the selectors apply to each node that was reached, or with <c>..</c> to it and all that is below it.</summary>
internal sealed record JsonPathSegment(bool IsDescendant, IReadOnlyList<JsonPathSelector> Selectors);
