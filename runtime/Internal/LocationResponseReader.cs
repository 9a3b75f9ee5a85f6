namespace RunAi.Generated.Internal;

/// <summary>Reads the Location header of a redirection (RFC 9110, section 10.2.2).</summary>
internal sealed class LocationResponseReader<T>(StatusCodePattern pattern) : SuccessResponseReader<T>(pattern, null)
    where T : Uri?
{
    public override bool HasBody => false;

    // Other status codes are meaningful without the header, such as 304 (Not Modified).
    public override T Read(BufferedResponse response, bool isStrict, ref IReadOnlyList<string>? unread) => response.Location is T location
        ? location
        : !FailureMessage.IsRedirect(response.Status) ? null! : throw ResponseExceptionFactory.CreateMissingLocation(response);
}
