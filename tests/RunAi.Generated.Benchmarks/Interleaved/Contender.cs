using System.Linq.Expressions;
using System.Reflection;

namespace RunAi.Generated.Benchmarks.Interleaved;

/// <summary>One method of a benchmark class, run in batches.</summary>
internal sealed class Contender(object instance, MethodInfo method, bool isFloor)
{
    private const long BatchNanoseconds = 4_000_000;

    private readonly Action _run = Compile(instance, method);
    private readonly List<double> _times = [];
    private int _batch = 1;

    public string Name => method.Name;

    public bool IsFloor => isFloor;

    public IReadOnlyList<double> Times => _times;

    public long Bytes { get; private set; }

    /// <summary>Runs until the code is compiled with all that was learnt, and finds how often fits into a batch.</summary>
    public void Prepare()
    {
        var start = ProcessorTime.Nanoseconds();
        var count = 0;
        while (ProcessorTime.Nanoseconds() - start < 400_000_000)
        {
            _run();
            count++;
            if (count % 64 == 0)
                Thread.Yield();
        }

        _batch = (int)Math.Max(1, BatchNanoseconds * count / Math.Max(1, ProcessorTime.Nanoseconds() - start));
    }

    public void Round()
    {
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var start = ProcessorTime.Nanoseconds();
        for (var index = 0; index < _batch; index++)
            _run();
        _times.Add((double)(ProcessorTime.Nanoseconds() - start) / _batch);
        Bytes = (GC.GetAllocatedBytesForCurrentThread() - bytes) / _batch;
    }

    private static Action Compile(object instance, MethodInfo method)
    {
        Expression call = Expression.Call(Expression.Constant(instance), method);
        if (typeof(Task).IsAssignableFrom(method.ReturnType))
            call = Expression.Call(Expression.Call(Expression.Convert(call, typeof(Task)), nameof(Task.GetAwaiter), null), nameof(System.Runtime.CompilerServices.TaskAwaiter.GetResult), null);
        return Expression.Lambda<Action>(call).Compile();
    }
}
