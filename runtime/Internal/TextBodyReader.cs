using RunAi.Generated.CodeGeneration;

namespace RunAi.Generated.Internal;

/// <summary>A status that is declared with a text body.</summary>
internal sealed class TextBodyReader(StatusPattern pattern, string mediaType) : SuccessReader<string>(pattern, mediaType)
{
    public override async ValueTask<string> ReadAsync(ApiOperation operation, HttpResponseMessage response, BodyRules rules, CancellationToken cancellationToken)
    {
        using var body = await PooledBody.ReadAsync(response.Content, rules.Limit, cancellationToken).ConfigureAwait(false);
        return System.Text.Encoding.UTF8.GetString(body.Bytes);
    }
}
