using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.Text;
using RunAi.Generated.Mutation.Coverage;
using RunAi.Generated.Mutation.Projects;

namespace RunAi.Generated.Mutation.Running;

/// <summary>Compiles mutants and runs the tests that execute them.</summary>
internal sealed class MutantTester(
    MutatedProject project, IReadOnlyDictionary<string, string> files, IReadOnlyDictionary<string, TestClass> classes, CoverageMap coverage)
{
    // The exit codes of SIGINT and SIGTERM, which no test causes.
    private const int Interrupted = 130;
    private const int Terminated = 143;

    private static readonly TimeSpan FirstBatch = TimeSpan.FromSeconds(6);
    private static readonly TimeSpan TimeToStart = TimeSpan.FromSeconds(15);

    // Classes that have detected mutants are likely to detect the next one.
    private readonly ConcurrentDictionary<string, int> _kills = new(StringComparer.Ordinal);

    /// <summary>Tests one mutant.</summary>
    public async Task<MutantResult> TestAsync(TestHost host, Mutant mutant)
    {
        var path = files[mutant.File];
        var text = project.TreeOf(path)!.GetText().WithChanges(new TextChange(mutant.Span, mutant.Replacement)).ToString();
        var reaching = coverage.ClassesReaching(mutant);
        if (project.Compile(new Dictionary<string, string> { [path] = text }, host.MutatedAssembly) is [var error, ..])
        {
            return new MutantResult(mutant, MutantStatus.NotCompiled, error);
        }

        if (reaching.Count == 0)
        {
            return new MutantResult(mutant, MutantStatus.NotCovered, "no test executes the statement");
        }

        foreach (var batch in BatchesOf(reaching))
        {
            var limit = TimeToStart + (3 * batch.Aggregate(TimeSpan.Zero, (sum, next) => sum + next.Duration));
            var outcome = await host.RunAsync(batch.Select(test => test.Name), limit);
            if (outcome.ExitCode is null)
            {
                return new MutantResult(mutant, MutantStatus.TimedOut, $"not finished after {limit.TotalSeconds:0} s");
            }

            if (outcome.ExitCode is Interrupted or Terminated)
            {
                throw new MutationRunException($"The tests of mutant {mutant.Id} were ended from outside (exit code {outcome.ExitCode}).");
            }

            if (outcome.ExitCode != 0)
            {
                var test = FirstFailureIn(outcome.Output);
                if (batch.FirstOrDefault(candidate => test?.StartsWith(candidate.Name + ".", StringComparison.Ordinal) == true) is { } killer)
                {
                    _kills.AddOrUpdate(killer.Name, 1, (_, kills) => kills + 1);
                }

                return new MutantResult(mutant, MutantStatus.Killed, test ?? $"exit code {outcome.ExitCode}");
            }
        }

        return new MutantResult(mutant, MutantStatus.Survived, $"{reaching.Count} test classes pass");
    }

    private static string? FirstFailureIn(string output) => output.Split('\n')
        .Select(line => line.Trim())
        .FirstOrDefault(line => line.EndsWith(" [FAIL]", StringComparison.Ordinal))?[..^" [FAIL]".Length];

    /// <summary>A short batch first: most mutants are detected by it. Starting a process costs less than running all classes.</summary>
    private IEnumerable<IReadOnlyList<TestClass>> BatchesOf(IReadOnlyList<string> names)
    {
        var ordered = names.Select(name => classes[name]).OrderByDescending(test => _kills.GetValueOrDefault(test.Name)).ThenBy(test => test.Duration).ToList();
        var budget = FirstBatch;
        while (ordered.Count > 0)
        {
            var total = TimeSpan.Zero;
            var batch = ordered.TakeWhile(test => (total += test.Duration) <= budget).ToList();
            batch = batch.Count == 0 ? [ordered[0]] : batch;
            ordered.RemoveRange(0, batch.Count);
            budget *= 3;
            yield return batch;
        }
    }
}
