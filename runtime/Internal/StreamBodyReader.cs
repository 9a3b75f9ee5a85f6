using RunAi.Generated.CodeGeneration;

namespace RunAi.Generated.Internal;

/// <summary>A status whose body is handed out while it arrives.</summary>
internal sealed class StreamBodyReader(StatusPattern pattern, string mediaType) : SuccessReader<ApiStream>(pattern, mediaType)
{
    public override bool KeepsResponse => true;

    public override async ValueTask<ApiStream> ReadAsync(
        ApiOperation operation, HttpResponseMessage response, BodyRules rules, CancellationToken cancellationToken) =>
        new(response, await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false));
}
