using System.Globalization;
using System.Reflection;
using BenchmarkDotNet.Attributes;

namespace RunAi.Generated.Benchmarks.Interleaved;

/// <summary>
/// Runs the competitors of a case in turns of a few milliseconds and compares the medians of their processor time. On shared machines it is more reliable
/// than BenchmarkDotNet, which measures one after the other. Only for calls that complete on the calling thread.
/// </summary>
internal static class InterleavedRun
{
    public static void Run(string filter, int rounds)
    {
        Console.WriteLine("| case | competitor | median | x floor | bytes | x floor |");
        Console.WriteLine("|---|---|---:|---:|---:|---:|");
        var cases = typeof(InterleavedRun).Assembly.GetTypes()
            .Where(type => type.Namespace == "RunAi.Generated.Benchmarks.Cases" && !type.IsAbstract && GetBenchmarkMethods(type).Length > 0)
            .OrderBy(type => type.Name, StringComparer.Ordinal);
        foreach (var type in cases)
        {
            var parameter = type.GetProperties().FirstOrDefault(property => property.IsDefined(typeof(ParamsAttribute)));
            foreach (var value in parameter?.GetCustomAttribute<ParamsAttribute>()!.Values ?? [null])
            {
                if ($"{type.Name} {value} ".Contains(filter, StringComparison.OrdinalIgnoreCase))
                {
                    Run(type, parameter, value, rounds);
                }
            }
        }
    }

    private static void Run(Type type, PropertyInfo? parameter, object? value, int rounds)
    {
        var instance = Activator.CreateInstance(type)!;
        parameter?.SetValue(instance, value);
        foreach (var setup in type.GetMethods().Where(method => method.IsDefined(typeof(GlobalSetupAttribute))))
        {
            (setup.Invoke(instance, null) as Task)?.GetAwaiter().GetResult();
        }

        var candidates = GetBenchmarkMethods(type)
            .Select(method => new Candidate(instance, method, method.GetCustomAttribute<BenchmarkAttribute>()!.Baseline))
            .ToArray();
        foreach (var candidate in candidates)
        {
            candidate.Prepare();
        }

        for (var round = 0; round < rounds; round++)
        {
            // Each starts with an empty generation 0, and each comes first equally often.
            for (var index = 0; index < candidates.Length; index++)
            {
                if (value is >= 10_000)
                {
                    GC.Collect();
                }

                candidates[(index + round) % candidates.Length].Round();
            }
        }

        var floor = candidates.Single(candidate => candidate.IsFloor);
        foreach (var candidate in candidates)
        {
            var bytes = floor.Bytes == 0 ? 0 : (double)candidate.Bytes / floor.Bytes;
            var ratio = Median(candidate.Times.Zip(floor.Times, static (own, other) => own / other));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {type.Name} {value} | {candidate.Name} | {Median(candidate.Times) / 1000:N2} us | {ratio:0.00} | {candidate.Bytes:N0} | {bytes:0.00} |"));
        }
    }

    private static MethodInfo[] GetBenchmarkMethods(Type type) =>
        [.. type.GetMethods().Where(method => method.GetCustomAttribute<BenchmarkAttribute>() is { OperationsPerInvoke: 1 })];

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
