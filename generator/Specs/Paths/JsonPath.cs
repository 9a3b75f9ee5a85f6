using System.Collections.Generic;

namespace RunAi.Generator.Specs.Paths;

/// <summary>A parsed JSONPath query (RFC 9535).</summary>
/// <param name="IsRelative">Whether the query starts at the current node of a filter, <c>@</c>, and not at the root, <c>$</c>.</param>
/// <param name="Segments">What leads from the start to the selected nodes, step by step.</param>
internal sealed record JsonPath(bool IsRelative, IReadOnlyList<JsonPathSegment> Segments)
{
    /// <summary>The query, or null and what is wrong with the text.</summary>
    public static JsonPath? Parse(string text, out string? error) => JsonPathParser.Parse(text, out error);

    /// <summary>Whether the query selects one node at most, as comparisons need (RFC 9535, section 2.3.5.1).</summary>
    public bool IsSingular
    {
        get
        {
            foreach (var segment in Segments)
            {
                if (segment.IsDescendant || segment.Selectors.Count != 1 || segment.Selectors[0] is not (NameSelector or IndexSelector))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
