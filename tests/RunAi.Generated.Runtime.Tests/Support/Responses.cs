using System.Net;
using System.Text;

namespace RunAi.Generated.Tests.Support;

/// <summary>Creates responses.</summary>
internal static class Responses
{
    public static HttpResponseMessage Json(string json, HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };

    public static HttpResponseMessage Text(string text, string mediaType, HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new StringContent(text, Encoding.UTF8, mediaType) };

    public static HttpResponseMessage Empty(HttpStatusCode status) => new(status);

    public static HttpResponseMessage Token(string token, int expiresIn = 3600) =>
        Json($$"""{"access_token":"{{token}}","token_type":"bearer","expires_in":{{expiresIn}}}""");
}
