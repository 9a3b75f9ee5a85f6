namespace RunAi.Generated.Mutation.Coverage;

/// <summary>Holds which test classes execute which statements.</summary>
/// <param name="probed">The files with probes.</param>
/// <param name="reached">For each test class, a byte for each probe: 0 if it was not executed.</param>
internal sealed class CoverageMap(ProbedFiles probed, IReadOnlyDictionary<string, byte[]> reached)
{
    /// <summary>
    /// Returns the test classes that execute the innermost statement around a mutant; those that execute anything in its file if no statement
    /// contains it.
    /// </summary>
    public IReadOnlyList<string> ClassesReaching(Mutant mutant)
    {
        var (first, spans) = probed.Probes[mutant.File];
        var innermost = Enumerable.Range(0, spans.Count)
            .Where(index => spans[index].Contains(mutant.Span))
            .OrderBy(index => spans[index].Length).Take(1).ToList();
        return [.. reached.Where(entry => Reaches(entry.Value)).Select(entry => entry.Key).Order(StringComparer.Ordinal)];

        bool Reaches(byte[] probes) => innermost is [var index] ? probes[first + index] != 0 : probes.AsSpan(first, spans.Count).ContainsAnyExcept((byte)0);
    }
}
