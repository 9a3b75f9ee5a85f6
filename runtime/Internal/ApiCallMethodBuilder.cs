using System.Runtime.CompilerServices;

namespace RunAi.Generated.Internal;

/// <summary>
/// Makes the task of a call as the compiler's own builder does, but lets the call fail without a throw: it awaits a
/// <see cref="FailedCallAwaitable{T}"/> as the last thing that it does. An exception is then thrown once, where the caller awaits, which is half
/// of what an error answer costs.
/// </summary>
/// <typeparam name="T">The result.</typeparam>
internal struct ApiCallMethodBuilder<T>
{
    // Not readonly: it changes as the call goes on.
    private AsyncTaskMethodBuilder<T> _builder;

    public Task<T> Task => _builder.Task;

    public static ApiCallMethodBuilder<T> Create() => default;

    public void Start<TStateMachine>(ref TStateMachine stateMachine)
        where TStateMachine : IAsyncStateMachine => _builder.Start(ref stateMachine);

    public void SetStateMachine(IAsyncStateMachine stateMachine) => _builder.SetStateMachine(stateMachine);

    public void SetResult(T result) => _builder.SetResult(result);

    public void SetException(Exception exception) => _builder.SetException(exception);

    public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : INotifyCompletion
        where TStateMachine : IAsyncStateMachine => _builder.AwaitOnCompleted(ref awaiter, ref stateMachine);

    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : ICriticalNotifyCompletion
        where TStateMachine : IAsyncStateMachine
    {
        // Nothing goes on after it: the method is never called again.
        if (awaiter is FailedCallAwaitable<T> failed)
            _builder.SetException(failed.Exception);
        else
            _builder.AwaitUnsafeOnCompleted(ref awaiter, ref stateMachine);
    }
}
