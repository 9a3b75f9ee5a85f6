using System.Net;

namespace RunAi.Generated.Internal;

/// <summary>Reads what an operation declares for some statuses.</summary>
/// <typeparam name="T">The type of the operation's value.</typeparam>
internal abstract class SuccessResponseReader<T>(StatusCodePattern pattern, string? mediaType)
{
    public StatusCodePattern Pattern { get; } = pattern;

    public string? MediaType { get; } = mediaType;

    /// <summary>Whether the value lives on the response, which then is opened rather than read, and must not be disposed with the call.</summary>
    public virtual bool LeavesResponseOpen => false;

    /// <summary>Whether there is a body to be read. 204 and 205 have none by definition (RFC 9110, section 15.3.5), whatever is declared.</summary>
    public virtual bool ExpectsBody(HttpResponseMessage response) => response.StatusCode is not (HttpStatusCode.NoContent or HttpStatusCode.ResetContent);

    /// <summary>Reads a whole body.</summary>
    public abstract T Read(BufferedResponse response, bool isStrict);

    /// <summary>Opens a body that is read by the caller.</summary>
    public virtual ValueTask<T> OpenAsync(HttpResponseMessage response, CallDeadline deadline) => throw new NotSupportedException();
}
