using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Common;
using RunAi.Generator.CSharp.Model;

namespace RunAi.Generator.Pipeline;

/// <summary>
/// Distributes the files of a spec over buckets by name. Roslyn compares the outputs of a step with its previous outputs by index, so in a
/// single list a new file would shift all files after it, and all of them would be emitted again. The bucket of a file depends only on its name,
/// and few files share a bucket.
/// </summary>
internal static class OutputBuckets
{
    // Several times the number of files of the largest documents. Empty buckets are free.
    private const int Count = 128;

    /// <summary>Returns a fixed number of buckets, each with its files in their original order.</summary>
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
