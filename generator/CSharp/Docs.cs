using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Common;
using RunAi.Generator.CSharp.Model;

namespace RunAi.Generator.CSharp;

/// <summary>Creates documentation.</summary>
internal static class Docs
{
    /// <summary>The text for deprecated elements that cannot have an attribute.</summary>
    public const string Deprecated = "Deprecated by the API.";

    public static CSharpDoc Create(string? summary, params string?[] remarks) => Create(summary, (IEnumerable<string?>)remarks);

    public static CSharpDoc Create(string? summary, IEnumerable<string?> remarks)
    {
        var doc = Create(summary);
        var paragraphs = remarks.Where(paragraph => !string.IsNullOrWhiteSpace(paragraph)).Select(paragraph => paragraph!.Trim());
        return doc with { Remarks = paragraphs.Where(paragraph => paragraph != doc.Summary).ToEquatableArray() };
    }

    // Most elements have a summary only.
    public static CSharpDoc Create(string? summary) =>
        string.IsNullOrWhiteSpace(summary) ? CSharpDoc.None : new CSharpDoc(summary!.Trim(), EquatableArray<string>.Empty);
}
