namespace RunAi.Generated.Internal;

/// <summary>A status that is declared with a text body.</summary>
internal sealed class TextBodyReader(StatusPattern pattern, string mediaType) : SuccessReader<string>(pattern, mediaType)
{
    public override bool ExpectsBody(HttpResponseMessage response) => true;

    public override string Read(Answer answer, bool isStrict) => System.Text.Encoding.UTF8.GetString(answer.Body.Bytes);
}
