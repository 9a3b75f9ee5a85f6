using System.Runtime.CompilerServices;

namespace RunAi.Generated.Internal;

/// <summary>Awaited at the end of a call that failed; see <see cref="ApiCallMethodBuilder{T}"/>. What stands behind it never runs, blocks to leave included.</summary>
/// <typeparam name="T">The result that the call doesn't have.</typeparam>
internal readonly struct FailedCallAwaitable<T>(Exception exception) : ICriticalNotifyCompletion
{
    public Exception Exception { get; } = exception;

    public bool IsCompleted => false;

    public FailedCallAwaitable<T> GetAwaiter() => this;

    public T GetResult() => throw Exception;

    public void OnCompleted(Action continuation) => continuation();

    public void UnsafeOnCompleted(Action continuation) => continuation();
}
