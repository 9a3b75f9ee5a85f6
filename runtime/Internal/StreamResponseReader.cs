namespace RunAi.Generated.Internal;

/// <summary>Reads a response whose body is returned as a stream.</summary>
internal sealed class StreamResponseReader(StatusCodePattern pattern, string mediaType) : SuccessResponseReader<ApiStream>(pattern, mediaType)
{
    public override bool LeavesResponseOpen => true;

    public override ApiStream Read(BufferedResponse response, bool isStrict, ref IReadOnlyList<string>? unread) => throw new NotSupportedException();

    public override async ValueTask<ApiStream> OpenAsync(HttpResponseMessage response, CallDeadline deadline) =>
        new(response, await deadline.Enforce(response.Content.ReadAsStreamAsync(deadline.Token)).ConfigureAwait(false));
}
