using System.Collections.Generic;
using System.Linq;

namespace RunAi.Generator.Specs.Paths;

/// <summary>A parsed JSONPath query (RFC 9535).</summary>
internal sealed class JsonPathQuery
{
    public JsonPathQuery(bool isRelative, IReadOnlyList<JsonPathSegment> segments)
    {
        IsRelative = isRelative;
        Segments = segments;
        IsSingular = segments.All(segment => !segment.IsDescendant && segment.Selectors.Count == 1 && segment.Selectors[0] is NameSelector or IndexSelector);
    }

    /// <summary>Whether the query starts at the current node of a filter, <c>@</c>, and not at the root, <c>$</c>.</summary>
    public bool IsRelative { get; }

    /// <summary>What leads from the start to the selected nodes, step by step.</summary>
    public IReadOnlyList<JsonPathSegment> Segments { get; }

    /// <summary>Whether the query selects one node at most, as comparisons need (RFC 9535, section 2.3.5.1).</summary>
    public bool IsSingular { get; }

    /// <summary>The query, or null and what is wrong with the text.</summary>
    public static JsonPathQuery? Parse(string text, out string? error) => JsonPathParser.Parse(text, out error);
}
