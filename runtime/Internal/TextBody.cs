using System.Text;
using System.Text.Unicode;

namespace RunAi.Generated.Internal;

/// <summary>Decodes bodies that are text.</summary>
internal static class TextBody
{
    private const int Windows1252 = 1252;

    /// <summary>Decodes the body of a response, which was transcoded to UTF-8 if it declares another encoding.</summary>
    /// <param name="response">The response.</param>
    /// <param name="isStrict">Whether text that is not valid UTF-8 throws.</param>
    public static string Read(BufferedResponse response, bool isStrict)
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
