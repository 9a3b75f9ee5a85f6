using System.Net;

namespace RunAi.Generated.Internal;

/// <summary>Reads the successful responses that an operation declares for some status codes.</summary>
/// <typeparam name="T">The type of the operation's result.</typeparam>
internal abstract class SuccessResponseReader<T>(StatusCodePattern pattern, string? mediaType)
{
    public StatusCodePattern Pattern { get; } = pattern;

    public string? MediaType { get; } = mediaType;

    /// <summary>Gets a value indicating whether the result is read from the open response, which must not be disposed with the call.</summary>
    public virtual bool LeavesResponseOpen => false;

    /// <summary>Gets a value indicating whether the result is read from the body. Otherwise, <see cref="Read"/> gets an empty body.</summary>
    public virtual bool HasBody => true;

    /// <summary>Gets a value indicating whether the default of <typeparamref name="T"/> is a valid result.</summary>
    public virtual bool AllowsAbsence => false;

    /// <summary>Returns a value indicating whether a response has a body. Status codes 204 and 205 never have one (RFC 9110, section 15.3).</summary>
    public virtual bool ExpectsBody(HttpResponseMessage response) =>
        HasBody && response.StatusCode is not (HttpStatusCode.NoContent or HttpStatusCode.ResetContent);

    /// <summary>Reads a buffered body.</summary>
    /// <param name="response">The response.</param>
    /// <param name="isStrict">Whether every deviation from the spec throws.</param>
    /// <param name="unread">The paths of the properties that were kept as JSON; unchanged if there are none.</param>
    public abstract T Read(BufferedResponse response, bool isStrict, ref IReadOnlyList<string>? unread);

    /// <summary>Opens a body that the caller reads.</summary>
    public virtual ValueTask<T> OpenAsync(HttpResponseMessage response, CallDeadline deadline) => throw new NotSupportedException();
}
