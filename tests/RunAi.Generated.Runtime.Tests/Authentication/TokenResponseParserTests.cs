using System.Text;
using RunAi.Generated.Authentication;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Authentication;

/// <summary>Responses of token endpoints that are accepted or rejected.</summary>
public sealed class TokenResponseParserTests
{
    private static IssuedToken Parse(string json, int status = 200, bool isRunAiJson = false, bool useIdToken = false) => TokenResponseParser.Parse(
        Encoding.UTF8.GetBytes(json),
        status,
        isRunAiJson,
        useIdToken,
        new TokenExceptionFactory(new Uri("https://tenant.test/token"), status, []),
        TokenClock.Read(TimeProvider.System));

    private static string Fail(string json, int status = 200) => Assert.Throws<RunAiAuthenticationException>(() => Parse(json, status)).Message;

    private static string WithLifetime(string expiresIn, string token = "t") =>
        $$"""{"access_token":"{{token}}","token_type":"Bearer","expires_in":{{expiresIn}}}""";

    [Theory]
    [InlineData(199, "refused the request with 199")]
    [InlineData(300, "responded with 300, a redirect")]
    [InlineData(399, "responded with 399, a redirect")]
    [InlineData(400, "refused the request with 400")]
    public void Token_of_another_status_than_success_is_rejected(int status, string message) =>
        Assert.Contains(message, Fail(WithLifetime("60"), status), StringComparison.Ordinal);

    [Theory]
    [InlineData(200)]
    [InlineData(299)]
    public void Token_of_a_success_is_accepted(int status) => Assert.Equal("t", Parse(WithLifetime("60"), status).Value);

    [Theory]
    [InlineData("", "it has no body")]
    [InlineData("x", "it is not a JSON object")]
    [InlineData("""{"access_token":"t","access_token":"u"}""", "it contains a property twice")]
    [InlineData("""{"token_type":"Bearer"}""", "it contains no valid access_token")]
    [InlineData("""{"access_token":"a b","token_type":"Bearer"}""", "it contains no valid access_token")]
    [InlineData("""{"access_token":"t","token_type":"mac"}""", "its token_type is not Bearer")]
    [InlineData("""{"access_token":"t","expires_in":"soon"}""", "its expires_in is not a number of seconds")]
    [InlineData("""{"access_token":"t","expires_in":true}""", "its expires_in is not a number of seconds")]
    [InlineData("""{"access_token":"t","expires_in":1e-9}""", "its token has expired")]
    [InlineData("""{"access_token":"t","expires_in":-1}""", "its token has expired")]
    public void Unusable_response_is_described(string json, string problem) =>
        Assert.Contains($"the response cannot be used: {problem}.", Fail(json), StringComparison.Ordinal);

    [Fact]
    public void Too_many_properties_are_described() => Assert.Contains(
        "it contains more than 256 properties",
        Fail($"{{{string.Join(',', Enumerable.Range(0, 300).Select(index => $"\"p{index}\":0"))}}}"),
        StringComparison.Ordinal);

    [Fact]
    public void Missing_id_token_is_named() => Assert.Contains(
        "it contains no valid id_token",
        Assert.Throws<RunAiAuthenticationException>(() => Parse(WithLifetime("60"), useIdToken: true)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Error_of_a_success_is_a_refusal() => Assert.Contains(
        "refused the request with 200: invalid_client (no)",
        Fail("""{"access_token":"t","error":"invalid_client","message":"no"}"""),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("60", 60)]
    [InlineData("\"60\"", 60)]
    [InlineData("0.5", 0.5)]
    [InlineData("1e-7", 1e-7)]
    [InlineData("0", 300)]
    [InlineData("null", 300)]
    [InlineData("1e300", 30 * 24 * 3600)]
    public void Lifetime_is_the_one_of_the_response(string expiresIn, double seconds) =>
        Assert.Equal(TimeSpan.FromTicks((long)(seconds * TimeSpan.TicksPerSecond)), Parse(WithLifetime(expiresIn)).Lifetime);

    [Theory]
    [InlineData(false, "60", 60)]
    [InlineData(false, "null", 100)]
    [InlineData(true, "60", 60)]
    [InlineData(true, "600", 100)]
    [InlineData(true, "null", 100)]
    public void Lifetime_of_a_JWT_is_used_if_the_response_has_none_or_for_a_longer_lived_ID_token(bool useIdToken, string expiresIn, int seconds)
    {
        var jwt = Jwt.Create("""{"iat":1000,"exp":1100}""");
        var json = $$"""{"access_token":"{{jwt}}","id_token":"{{jwt}}","expires_in":{{expiresIn}}}""";

        Assert.Equal(TimeSpan.FromSeconds(seconds), Parse(json, useIdToken: useIdToken).Lifetime);
    }

    [Theory]
    [InlineData("""{"accessToken":"t","expiresIn":60}""", true)]
    [InlineData("""{"AccessToken":"t","EXPIRESIN":60}""", true)]
    [InlineData("""{"access_token":"t","expires_in":60}""", false)]
    public void Names_are_those_of_the_format(string json, bool isRunAiJson)
    {
        var token = Parse(json, isRunAiJson: isRunAiJson);

        Assert.Equal(("t", TimeSpan.FromSeconds(60)), (token.Value, token.Lifetime));
        Assert.Throws<RunAiAuthenticationException>(() => Parse(json, isRunAiJson: !isRunAiJson));
    }

    [Fact]
    public void Response_does_not_show_its_token() => Assert.Equal("TokenResponse", new TokenResponse("secret", null, default, null, null).ToString());
}
