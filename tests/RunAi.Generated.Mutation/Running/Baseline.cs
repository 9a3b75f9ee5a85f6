using System.Collections.Concurrent;
using System.Diagnostics;
using RunAi.Generated.Mutation.Coverage;
using RunAi.Generated.Mutation.Projects;

namespace RunAi.Generated.Mutation.Running;

/// <summary>Runs each test class once, on the project with probes.</summary>
internal static class Baseline
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    /// <summary>Measures which statements each test class executes, and how long it takes.</summary>
    /// <param name="project">The mutated project.</param>
    /// <param name="probed">Its files with probes.</param>
    /// <param name="hosts">The hosts to use at the same time.</param>
    /// <param name="classes">The names of the test classes.</param>
    /// <param name="store">Receives the results.</param>
    /// <param name="log">Receives the progress.</param>
    /// <exception cref="MutationRunException">A test fails without any mutation.</exception>
    public static async Task MeasureAsync(
        MutatedProject project, ProbedFiles probed, IReadOnlyList<TestHost> hosts, IReadOnlyList<string> classes, MeasurementStore store, TextWriter log)
    {
        Compile(project, probed.Texts, hosts);
        var failed = new ConcurrentDictionary<string, TimeSpan>(StringComparer.Ordinal);
        await Workers.RunAsync(hosts, classes, async (host, name) =>
        {
            var time = Stopwatch.StartNew();
            var outcome = await host.RunAsync([name], Limit, store.ProbesOf(name));
            var duration = time.Elapsed;
            await log.WriteLineAsync($"  {duration.TotalSeconds,6:0.0} s  {name}{(outcome.ExitCode == 0 ? "" : "  failed with probes")}");
            if (!File.Exists(store.ProbesOf(name)))
            {
                // None of its tests calls the project.
                await File.WriteAllBytesAsync(store.ProbesOf(name), new byte[probed.Count]);
            }

            if (outcome.ExitCode == 0)
            {
                store.Add(name, duration);
            }
            else
            {
                failed[name] = duration;
            }
        });

        // The probes themselves can break a test, for example one of the assembly's references. A test that fails without them cannot judge mutants.
        Compile(project, new Dictionary<string, string>(), hosts);
        await Workers.RunAsync(hosts, [.. failed.Keys.Order(StringComparer.Ordinal)], async (host, name) =>
        {
            var outcome = await host.RunAsync([name], Limit);
            if (outcome.ExitCode != 0)
            {
                throw new MutationRunException($"The tests of '{name}' fail without any mutation.\n{outcome.Output}{outcome.Errors}");
            }

            store.Add(name, failed[name]);
        });
    }

    private static void Compile(MutatedProject project, IReadOnlyDictionary<string, string> texts, IReadOnlyList<TestHost> hosts)
    {
        foreach (var host in hosts)
        {
            if (project.Compile(texts, host.MutatedAssembly) is { Count: > 0 } errors)
            {
                var what = texts.Count == 0 ? "without any mutation" : "with probes";
                throw new MutationRunException($"The project does not compile {what}.\n{string.Join('\n', errors.Take(20))}");
            }
        }
    }
}
