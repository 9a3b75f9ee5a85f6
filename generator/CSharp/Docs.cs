using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Common;
using RunAi.Generator.CSharp.Model;

namespace RunAi.Generator.CSharp;

/// <summary>Puts documentation together.</summary>
internal static class Docs
{
    /// <summary>What is said of a deprecated thing that can't be called obsolete.</summary>
    public const string Deprecated = "The API calls it deprecated.";

    public static CSharpDoc Create(string? summary, params string?[] remarks) => Create(summary, (IEnumerable<string?>)remarks);

    public static CSharpDoc Create(string? summary, IEnumerable<string?> remarks)
    {
        var doc = Create(summary);
        return doc with { Remarks = remarks.Where(paragraph => !string.IsNullOrWhiteSpace(paragraph)).Select(paragraph => paragraph!.Trim()).Where(paragraph => paragraph != doc.Summary).ToEquatableArray() };
    }

    // Most things have no more than that.
    public static CSharpDoc Create(string? summary) => string.IsNullOrWhiteSpace(summary) ? CSharpDoc.None : new CSharpDoc(summary!.Trim(), EquatableArray<string>.Empty);
}
