using RunAi.Generated.TestSupport;

namespace RunAi.Generator.Tests.Hostile;

/// <summary>
/// An attacker controls every string of a document. The code must have the same types, members, attributes and statements for a payload and for an
/// innocuous text of the same words.
/// </summary>
public sealed class InjectionTests
{
    private const string Switch = "RUNAI_TEST_PAYLOADS";
    private const int ReportLimit = 10;

    private static readonly string? Wanted = Environment.GetEnvironmentVariable(Switch);

    public static TheoryData<string> Sources => [.. HostileSources.Names];

    [Theory]
    [MemberData(nameof(Sources))]
    public void Text_of_a_document_never_becomes_code(string name)
    {
        var failures = Cases(HostileSources.Get(name)).AsParallel().Select(FindFailure).OfType<string>().Take(ReportLimit).ToList();
        Assert.True(failures.Count == 0, string.Join("\n", failures));
    }

    private static IEnumerable<InjectionCase> Cases(IReadOnlyList<HostileSource> sources)
    {
        if (Wanted == "all")
        {
            return from source in sources
                   from site in source.Sites
                   from payload in Payloads.All
                   from manner in GetKinds(source, site)
                   select new InjectionCase(source, site, payload, manner);
        }

        var random = new Random(Seed: 1);
        return Enumerable.Range(0, SampleSize.Get(Switch, sample: 150, full: 700)).Select(_ =>
        {
            var source = sources[random.Next(sources.Count)];
            var site = source.Sites[random.Next(source.Sites.Count)];
            var manners = GetKinds(source, site);
            return new InjectionCase(source, site, Payloads.All[random.Next(Payloads.All.Count)], manners[random.Next(manners.Length)]);
        }).ToList();
    }

    private static InjectionKind[] GetKinds(HostileSource source, StringSite site) =>
        source.IsName(site) ? Enum.GetValues<InjectionKind>() : [InjectionKind.Replace, InjectionKind.After];

    private static CodeShape? ShapeWith(InjectionCase attempt, string text) => attempt.With(text) is { } tree ? attempt.Source.GetShape(tree, []) : null;

    private static string? FindFailure(InjectionCase attempt)
    {
        var faults = new List<string>();
        if (attempt.With(attempt.Payload.Text) is not { } hostile)
        {
            return null;
        }

        var shape = attempt.Source.GetShape(hostile, faults);
        if (attempt.Payload.AllBenign.All(text => shape != ShapeWith(attempt, text)))
        {
            faults.Add("The code is another than with " + attempt.Payload.Benign);
        }

        return faults.Count == 0 ? null : $"{attempt}:\n    {string.Join("\n    ", faults.Distinct().Take(5))}";
    }
}
