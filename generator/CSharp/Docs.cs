using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Common;
using RunAi.Generator.CSharp.Model;

namespace RunAi.Generator.CSharp;

/// <summary>Puts documentation together.</summary>
internal static class Docs
{
    public static CSharpDoc Of(string? summary, params string?[] remarks) => Of(summary, (IEnumerable<string?>)remarks);

    public static CSharpDoc Of(string? summary, IEnumerable<string?> remarks)
    {
        var paragraphs = remarks.Where(paragraph => !string.IsNullOrWhiteSpace(paragraph)).Select(paragraph => paragraph!.Trim()).ToList();
        var head = string.IsNullOrWhiteSpace(summary) ? null : summary!.Trim();
        return new CSharpDoc(head, paragraphs.Where(paragraph => paragraph != head).ToEquatableArray());
    }
}
