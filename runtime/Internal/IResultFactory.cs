namespace RunAi.Generated.Internal;

/// <summary>What a call gives its caller: a parameter of type of the one method that makes calls, so that a shape costs nothing.</summary>
/// <typeparam name="T">The type of the operation's value.</typeparam>
/// <typeparam name="TResult">What the caller gets.</typeparam>
internal interface IResultFactory<in T, out TResult>
{
    static abstract TResult Create(HttpResponseMessage response, T value);
}
