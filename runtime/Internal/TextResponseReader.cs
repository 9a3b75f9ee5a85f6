using System.Text;
using System.Text.Unicode;

namespace RunAi.Generated.Internal;

/// <summary>Reads a response that is declared with a text body.</summary>
internal sealed class TextResponseReader(StatusCodePattern pattern, string mediaType) : SuccessResponseReader<string>(pattern, mediaType)
{
    private const int Windows1252 = 1252;

    public override bool ExpectsBody(HttpResponseMessage response) => true;

    public override string Read(BufferedResponse response, bool isStrict, ref IReadOnlyList<string>? unread)
    {
        var bytes = response.Body.Bytes;
        if (!Utf8.IsValid(bytes))
        {
            if (isStrict)
            {
                throw ResponseExceptionFactory.CreateInvalidText(response);
            }

            // Without a charset, the most frequent other encoding is assumed, as by browsers.
            if (!response.DeclaresUtf8)
            {
                return CodePagesEncodingProvider.Instance.GetEncoding(Windows1252)!.GetString(bytes);
            }
        }

        return Encoding.UTF8.GetString(bytes);
    }
}
