using System.Linq.Expressions;
using System.Reflection;
using System.Runtime;
using BenchmarkDotNet.Attributes;

namespace RunAi.Generated.Benchmarks.Interleaved;

/// <summary>A benchmark method that runs in batches. Its <see cref="IterationSetupAttribute"/> and cleanup methods are not measured.</summary>
internal sealed class Candidate(object instance, MethodInfo method, bool isFloor)
{
    private const long BatchNanoseconds = 4_000_000;

    private const int MinBursts = 10;

    private const int MaxBursts = 100;

    private const int StableBursts = 5;

    private readonly Action _run = Compile(instance, method);
    private readonly Action _setup = FindHook<IterationSetupAttribute>(instance, method);
    private readonly Action _cleanup = FindHook<IterationCleanupAttribute>(instance, method);
    private readonly List<double> _times = [];
    private int _batch = 1;

    public string Name => method.Name;

    public bool IsFloor => isFloor;

    public IReadOnlyList<double> Times => _times;

    public long Bytes { get; private set; }

    /// <summary>
    /// Runs in bursts, with pauses for the JIT compiler, until it has nothing more to compile. On a busy machine tiered compilation is delayed, and a
    /// competitor would be measured with unoptimized code. Determines the size of a batch.
    /// </summary>
    public void Prepare()
    {
        var quiet = 0;
        _setup();
        for (var burst = 0; burst < MinBursts || (quiet < StableBursts && burst < MaxBursts); burst++)
        {
            var compiled = JitInfo.GetCompiledMethodCount();
            var start = ProcessorTime.Nanoseconds();
            var count = 0;
            do
            {
                _run();
                count++;
            }
            while (ProcessorTime.Nanoseconds() - start < 40_000_000);

            _batch = (int)Math.Max(1, BatchNanoseconds * count / (ProcessorTime.Nanoseconds() - start));
            Thread.Sleep(150);
            quiet = JitInfo.GetCompiledMethodCount() == compiled ? quiet + 1 : 0;
        }

        _cleanup();
    }

    public void Round()
    {
        _setup();
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var start = ProcessorTime.Nanoseconds();
        for (var index = 0; index < _batch; index++)
        {
            _run();
        }

        _times.Add((double)(ProcessorTime.Nanoseconds() - start) / _batch);
        Bytes = (GC.GetAllocatedBytesForCurrentThread() - bytes) / _batch;
        _cleanup();
    }

    private static Action FindHook<T>(object instance, MethodInfo method)
        where T : TargetedAttribute
    {
        var hooks = instance.GetType().GetMethods().Where(hook => hook.GetCustomAttribute<T>() is { } target && target.Targets.Contains(method.Name));
        return hooks.FirstOrDefault()?.CreateDelegate<Action>(instance) ?? (static () => { });
    }

    private static Action Compile(object instance, MethodInfo method)
    {
        Expression call = Expression.Call(Expression.Constant(instance), method);
        if (typeof(Task).IsAssignableFrom(method.ReturnType))
        {
            call = Expression.Call(
                Expression.Call(Expression.Convert(call, typeof(Task)), nameof(Task.GetAwaiter), null),
                nameof(System.Runtime.CompilerServices.TaskAwaiter.GetResult),
                null);
        }

        return Expression.Lambda<Action>(call).Compile();
    }
}
