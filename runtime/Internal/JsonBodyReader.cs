using System.Net;
using System.Text.Json;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Internal;

/// <summary>A status that is declared with a JSON body.</summary>
internal sealed class JsonBodyReader<T>(StatusPattern pattern, string mediaType, JsonReadFunction<T> read) : SuccessReader<T>(pattern, mediaType)
{
    public override ValueTask<T> ReadAsync(ApiOperation operation, HttpResponseMessage response, BodyRules rules, CancellationToken cancellationToken) =>
        ReadAsync(operation, response, rules, mayBeEmpty: false, cancellationToken);

    /// <summary>Reads a body that need not be there: the status isn't declared, but a JSON body can only be the operation's value.</summary>
    public async ValueTask<T> ReadAsync(ApiOperation operation, HttpResponseMessage response, BodyRules rules, bool mayBeEmpty, CancellationToken cancellationToken)
    {
        // 204 and 205 have no body by definition (RFC 9110, section 15.3.5), whatever is declared.
        if (response.StatusCode is HttpStatusCode.NoContent or HttpStatusCode.ResetContent)
            return default!;

        using var body = await PooledBody.ReadAsync(response.Content, rules.Limit, cancellationToken).ConfigureAwait(false);
        if (body.Bytes.IsEmpty)
            return mayBeEmpty ? default! : throw Failures.NoBody(new Answer(operation, response, body));

        try
        {
            return JsonBody.Read(body.Bytes, read, rules.IsStrict);
        }
        catch (JsonException exception)
        {
            throw Failures.Mismatch(new Answer(operation, response, body), exception);
        }
    }
}
