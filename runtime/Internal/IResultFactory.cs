namespace RunAi.Generated.Internal;

/// <summary>Creates the result of a call. It is a type parameter, so that the choice between the result alone and the response has no cost.</summary>
/// <typeparam name="T">The type of the operation's result.</typeparam>
/// <typeparam name="TResult">The type that the caller gets.</typeparam>
internal interface IResultFactory<in T, out TResult>
{
    /// <summary>
    /// Gets a value indicating whether the caller gets the response. It has the paths of unread properties, and a declared redirection is returned without a
    /// value instead of an error.
    /// </summary>
    static abstract bool ReturnsResponse { get; }

    /// <summary>Gets a value indicating whether a response whose status code never has a body has the default as its result.</summary>
    static virtual bool AllowsNoContent => false;

    static abstract TResult Create(HttpResponseMessage response, T value, bool hasValue, IReadOnlyList<string>? unread);
}
