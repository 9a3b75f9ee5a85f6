using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Common;
using RunAi.Generator.CSharp.Model;

namespace RunAi.Generator.Pipeline;

/// <summary>
/// Puts the files of a spec into buckets by their names. Roslyn compares what a step gives with what it gave before place by place, so in
/// one list a new file would move all that follow, and all of them would be printed again. A file's bucket depends on its name alone, and
/// few files share one.
/// </summary>
internal static class OutputBuckets
{
    // A few times as many as the largest documents have files; empty ones cost nothing.
    private const int Count = 128;

    /// <summary>As many buckets for every spec, with the files in the order of the list.</summary>
    public static IEnumerable<EquatableArray<CSharpFile>> Distribute(EquatableArray<CSharpFile> files)
    {
        var buckets = new List<CSharpFile>?[Count];
        foreach (var file in files)
        {
            (buckets[StableHash.GetBucket(file.HintName, Count)] ??= []).Add(file);
        }

        return buckets.Select(bucket => bucket?.ToEquatableArray() ?? default);
    }
}
