using System.Reflection;
using BenchmarkDotNet.Attributes;

namespace RunAi.Generated.Benchmarks.Checks;

/// <summary>Gets the calls of a case, starting with the baseline. The competitors depend on the build.</summary>
internal static class BenchmarkMethods
{
    public static IEnumerable<Func<TTask>> Get<TTask>(object benchmark)
        where TTask : Task => benchmark.GetType().GetMethods()
            .Where(static method => method.IsDefined(typeof(BenchmarkAttribute)))
            .OrderByDescending(static method => method.GetCustomAttribute<BenchmarkAttribute>()!.Baseline)
            .Select(method => method.CreateDelegate<Func<TTask>>(benchmark));
}
