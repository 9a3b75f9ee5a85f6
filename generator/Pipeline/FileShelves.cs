using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Common;
using RunAi.Generator.CSharp.Model;

namespace RunAi.Generator.Pipeline;

/// <summary>
/// Puts the files of a spec on shelves by their names. Roslyn compares what a step gives with what it gave before place by place, so in
/// one list a new file would move all that follow, and all of them would be printed again. A file's shelf depends on its name alone, and
/// few files share one.
/// </summary>
internal static class FileShelves
{
    // A few times as many as the largest documents have files; empty ones cost nothing.
    private const int Count = 128;

    /// <summary>As many shelves for every spec, with the files in the order of the list.</summary>
    public static IEnumerable<EquatableArray<CSharpFile>> Of(EquatableArray<CSharpFile> files)
    {
        var shelves = new List<CSharpFile>?[Count];
        foreach (var file in files)
        {
            (shelves[StableHash.Index(file.HintName, Count)] ??= []).Add(file);
        }

        return shelves.Select(shelf => shelf?.ToEquatableArray() ?? default);
    }
}
