namespace RunAi.Generated.Internal;

/// <summary>Creates the result of a call. It is a type parameter, so that the choice between the result alone and the response has no cost.</summary>
/// <typeparam name="T">The type of the operation's result.</typeparam>
/// <typeparam name="TResult">The type that the caller gets.</typeparam>
internal interface IResultFactory<in T, out TResult>
{
    /// <summary>Gets a value indicating whether a declared redirection is returned without a value. Otherwise, it is an error.</summary>
    static abstract bool AcceptsRedirection { get; }

    static abstract TResult Create(HttpResponseMessage response, T value, bool hasValue, IReadOnlyList<string>? unread);
}
