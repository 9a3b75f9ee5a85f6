namespace RunAi.Generated.Internal;

/// <summary>Reads a response that is declared with a text body.</summary>
internal sealed class TextResponseReader(StatusCodePattern pattern, string mediaType) : SuccessResponseReader<string>(pattern, mediaType)
{
    public override bool ExpectsBody(HttpResponseMessage response) => true;

    public override string Read(BufferedResponse response, bool isStrict, ref IReadOnlyList<string>? unread) =>
        HtmlPage.IsUnexpected(response, MediaType) ? throw ResponseExceptionFactory.CreateHtml(response, "text") : TextBody.Read(response, isStrict);
}
