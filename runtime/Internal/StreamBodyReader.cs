namespace RunAi.Generated.Internal;

/// <summary>A status whose body is handed out while it arrives.</summary>
internal sealed class StreamBodyReader(StatusPattern pattern, string mediaType) : SuccessReader<ApiStream>(pattern, mediaType)
{
    public override bool KeepsResponse => true;

    public override ApiStream Read(Answer answer, bool isStrict) => throw new NotSupportedException();

    public override async ValueTask<ApiStream> OpenAsync(HttpResponseMessage response, CallDeadline deadline) =>
        new(response, await deadline.Wait(response.Content.ReadAsStreamAsync(deadline.Token)).ConfigureAwait(false));
}
