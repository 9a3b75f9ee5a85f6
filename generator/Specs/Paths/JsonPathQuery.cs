using System.Collections.Generic;
using System.Linq;

namespace RunAi.Generator.Specs.Paths;

/// <summary>Represents a JSONPath query (RFC 9535).</summary>
internal sealed class JsonPathQuery
{
    public JsonPathQuery(bool isRelative, IReadOnlyList<JsonPathSegment> segments)
    {
        IsRelative = isRelative;
        Segments = segments;
        IsSingular = segments.All(segment => !segment.IsDescendant && segment.Selectors.Count == 1 && segment.Selectors[0] is NameSelector or IndexSelector);
    }

    /// <summary>Gets a value indicating whether the query starts at the current node (<c>@</c>) instead of the root (<c>$</c>).</summary>
    public bool IsRelative { get; }

    /// <summary>Gets the segments of the query.</summary>
    public IReadOnlyList<JsonPathSegment> Segments { get; }

    /// <summary>Gets a value indicating whether the query selects at most one node, as comparisons require (RFC 9535, section 2.3.5.1).</summary>
    public bool IsSingular { get; }

    /// <summary>Parses a query. Returns null and an error if the text is invalid.</summary>
    public static JsonPathQuery? Parse(string text, out string? error) => Parse(text, new QueryBudget(SpecLimits.Default), out error);

    /// <summary>Parses a query. Returns null and an error if the text is invalid or the budget is exceeded.</summary>
    public static JsonPathQuery? Parse(string text, QueryBudget budget, out string? error) => JsonPathParser.Parse(text, budget, out error);
}
