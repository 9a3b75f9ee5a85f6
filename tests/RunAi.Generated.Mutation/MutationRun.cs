using System.Collections.Concurrent;
using System.IO.Enumeration;
using Microsoft.CodeAnalysis;
using RunAi.Generated.Mutation.Coverage;
using RunAi.Generated.Mutation.Projects;
using RunAi.Generated.Mutation.Reporting;
using RunAi.Generated.Mutation.Running;

namespace RunAi.Generated.Mutation;

/// <summary>Finds mutants, tests them and reports the survivors.</summary>
internal sealed class MutationRun(MutationOptions options, string repository, TextWriter log)
{
    /// <summary>The path of the list of equivalent mutants, relative to the repository.</summary>
    private const string EquivalentFile = "tests/RunAi.Generated.Mutation/equivalent.json";

    /// <summary>Runs all steps.</summary>
    /// <returns>0 if each mutant was detected or is listed as equivalent, 1 otherwise.</returns>
    public async Task<int> RunAsync()
    {
        var copy = await WorkingCopy.CreateAsync(repository, Path.Combine(options.Output, "copy"));
        var files = SourceFiles.Find(copy.Directory, options.Sources).ToDictionary(file => file, file => Path.Combine(copy.Directory, file));
        var projects = files.Keys.Select(file => SourceFiles.ProjectOf(copy.Directory, file)).Distinct().ToList();
        if (projects is not [var projectFile])
        {
            throw new MutationRunException($"The source files belong to several projects. Mutate one at a time: {string.Join(", ", projects)}");
        }

        await log.WriteLineAsync($"Building {options.Tests} in {copy.Directory} ...");
        var tests = await TestProject.BuildAsync(ProjectFileOf(Path.Combine(copy.Directory, options.Tests)));
        var project = await MutatedProject.LoadAsync(projectFile);
        var all = files.SelectMany(file => Mutants.Find(RequireTree(project, file.Value), file.Key)).ToList();
        var chosen = Choose(all);
        if (options.List)
        {
            foreach (var mutant in chosen)
            {
                await log.WriteLineAsync($"{mutant.Id} {mutant.File}({mutant.Line}): {mutant.Kind} in {mutant.Member}: {mutant.Original} -> {mutant.Mutated}");
            }

            await log.WriteLineAsync($"{chosen.Count} of {all.Count} mutants.");
            return 0;
        }

        var hosts = Enumerable.Range(1, options.WorkerCount)
            .Select(number => TestHost.Create(Path.Combine(options.Output, $"host{number}"), tests, project.AssemblyFile)).ToList();
        List<string> names = [.. (await hosts[0].ListClassesAsync()).Where(IsJudge)];
        var store = await MeasurementStore.OpenAsync(Path.Combine(options.Output, "measured"), copy, options.Tests, files.Keys);
        var missing = names.Where(name => store.Find(name) is null).ToList();
        await log.WriteLineAsync($"Measuring {missing.Count} of {names.Count} test classes ...");
        var probes = ProbedFiles.Insert(project, files);
        await Baseline.MeasureAsync(project, probes, hosts, missing, store, log);
        var classes = names.ToDictionary(name => name, name => new TestClass(name, store.Find(name)!.Value));
        var coverage = new CoverageMap(probes, names.ToDictionary(name => name, store.ReadProbes));

        await log.WriteLineAsync($"Testing {chosen.Count} of {all.Count} mutants ...");
        var equivalent = EquivalentMutants.Read(await File.ReadAllTextAsync(Path.Combine(copy.Directory, EquivalentFile)));
        var tester = new MutantTester(project, files, classes, coverage);
        var results = new ConcurrentDictionary<Mutant, MutantResult>();
        await Workers.RunAsync(hosts, chosen, async (host, mutant) =>
        {
            var result = await tester.TestAsync(host, mutant) with { Equivalence = equivalent.ReasonFor(mutant) };
            results[mutant] = result;
            await log.WriteLineAsync($"{results.Count,5}/{chosen.Count} {mutant.Id} {result.Status,-11} {mutant.File}({mutant.Line}): {result.Detail}");
        });

        return await ReportAsync([.. chosen.Select(mutant => results[mutant])], equivalent.FindStale(all));
    }

    private static SyntaxTree RequireTree(MutatedProject project, string path) =>
        project.TreeOf(path) ?? throw new MutationRunException($"The project does not compile '{path}'.");

    private static string ProjectFileOf(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path, "*.csproj").SingleOrDefault() ?? throw new MutationRunException($"'{path}' does not contain exactly one project file.")
        : path;

    private bool IsJudge(string name)
    {
        return (options.Classes.Count == 0 || options.Classes.Any(Matches)) && !options.SkippedClasses.Any(Matches);

        bool Matches(string pattern) => FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: false);
    }

    private List<Mutant> Choose(List<Mutant> all)
    {
        if (options.Mutants.Count > 0)
        {
            var named = all.Where(mutant => options.Mutants.Contains(mutant.Id)).ToList();
            return named.Count > 0 ? named : throw new MutationRunException("The sources have no mutant with the given identifier. --list shows all.");
        }

        if (options.Sample is not { } count || count >= all.Count)
        {
            return all;
        }

        var shuffled = all.ToArray();
        new Random(options.Seed).Shuffle(shuffled);
        var sample = shuffled.Take(count).ToHashSet();
        return [.. all.Where(sample.Contains)];
    }

    private async Task<int> ReportAsync(IReadOnlyList<MutantResult> results, IReadOnlyList<EquivalentMutant> stale)
    {
        var text = Report.ToText(results, stale);
        var textFile = Path.Combine(options.Output, "report.txt");
        var jsonFile = Path.Combine(options.Output, "report.json");
        await File.WriteAllTextAsync(textFile, text);
        await File.WriteAllTextAsync(jsonFile, Report.ToJson(results));
        await log.WriteLineAsync($"\n{text}\nReports: {textFile}, {jsonFile}");
        return results.Any(result => result is { Counts: true, IsDetected: false, Equivalence: null }) ? 1 : 0;
    }
}
