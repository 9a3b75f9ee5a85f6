using RunAi.Generated.Fuzz;
using RunAi.Generated.TestSupport;
using RunAi.Generator.Tests.Diagnostics;

namespace RunAi.Generator.Tests.Hostile;

/// <summary>
/// Tests that the bundled specs with values exchanged, removed, renamed and duplicated cause no exception, no invalid code and no excessive work.
/// </summary>
public sealed class MutatedBundledSpecTests
{
    private static readonly int SeedsPerSource = SampleSize.Get("RUNAI_TEST_MUTATIONS", sample: 200, full: 1_000);

    // Allocations limit time and memory and are the same on every machine. The watchdog detects endless work without allocations.
    private const long AllocationLimit = 200_000_000;

    [Theory]
    [InlineData(HostileSources.Administrator)]
    [InlineData(HostileSources.Researcher)]
    [InlineData(HostileSources.Definitions)]
    public void Mutated_bundled_specs_do_not_crash_the_generator(string name)
    {
        var sources = HostileSources.Get(name);
        var failures = Enumerable.Range(0, SeedsPerSource).AsParallel().Select(
            seed => FindFailure(sources[seed % sources.Count], seed)).OfType<string>().Take(10).ToList();
        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }

    private static string? FindFailure(HostileSource source, int seed)
    {
        var random = new Random(seed);
        var root = new TreeMutation(source.Root, random).Apply(random.Next(1, 6));
        var faults = new List<string>();
        try
        {
            Watchdog.Run(() => source.GetShape(root, faults), AllocationLimit);
        }
        catch (Exception exception)
        {
            faults.Add(exception.ToString());
        }

        return faults.Count == 0 ? null : $"Seed {seed} of {source.Name}: {string.Join("; ", faults.Distinct().Take(5))}";
    }
}
