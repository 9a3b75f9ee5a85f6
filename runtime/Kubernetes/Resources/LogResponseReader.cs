using System.Text;
using RunAi.Generated.Internal;

namespace RunAi.Generated.Kubernetes.Resources;

/// <summary>
/// Reads a log. Programs can write any bytes, and a limit can cut a character, so that invalid UTF-8 is not an error, and does not mean another encoding of the
/// whole text.
/// </summary>
internal sealed class LogResponseReader(StatusCodePattern pattern, string mediaType) : SuccessResponseReader<string>(pattern, mediaType)
{
    public override bool ExpectsBody(HttpResponseMessage response) => true;

    public override string Read(BufferedResponse response, bool isStrict, ref IReadOnlyList<string>? unread) =>
        HtmlPage.IsUnexpected(response, MediaType)
            ? throw ResponseExceptionFactory.CreateHtml(response, "text")
            : Encoding.UTF8.GetString(response.Body.Bytes);
}
