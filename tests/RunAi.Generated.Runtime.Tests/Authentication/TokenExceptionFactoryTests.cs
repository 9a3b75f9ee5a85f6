using RunAi.Generated.Authentication;

namespace RunAi.Generated.Tests.Authentication;

/// <summary>The exceptions of refused and unusable responses of a token endpoint.</summary>
public sealed class TokenExceptionFactoryTests
{
    private const string Credentials = "Check RunAi:ClientId (RUNAI_CLIENT_ID) and RunAi:ClientSecret (RUNAI_CLIENT_SECRET).";
    private const string Address = "Check RunAi:Url (RUNAI_URL) and RunAi:Realm (RUNAI_REALM).";
    private const string ServerError = "The endpoint reports a server error.";
    private const string Settings = "Check the settings of the application.";

    private static TokenExceptionFactory Create(int status, params string[] secrets) =>
        new(new Uri("https://tenant.test/token"), status, secrets, TimeSpan.FromSeconds(7));

    [Theory]
    [InlineData(400, false, Settings)]
    [InlineData(401, false, Credentials)]
    [InlineData(402, false, Settings)]
    [InlineData(403, false, Settings)]
    [InlineData(404, false, Address)]
    [InlineData(405, false, Settings)]
    [InlineData(407, false, Settings)]
    [InlineData(408, true, Settings)]
    [InlineData(409, false, Settings)]
    [InlineData(424, false, Settings)]
    [InlineData(425, true, Settings)]
    [InlineData(426, false, Settings)]
    [InlineData(428, false, Settings)]
    [InlineData(429, true, "The endpoint received too many requests.")]
    [InlineData(430, false, Settings)]
    [InlineData(499, false, Settings)]
    [InlineData(500, true, ServerError)]
    [InlineData(503, true, ServerError)]
    public void Refusal_without_an_error_is_classified_by_its_status(int status, bool isTransient, string hint)
    {
        var exception = Create(status).CreateRefused(null, null, null);

        Assert.Equal($"The token endpoint of tenant.test refused the request with {status}. {hint}", exception.Message);
        Assert.Equal((status, isTransient, TimeSpan.FromSeconds(7)), (exception.ResponseStatusCode, exception.IsTransient, exception.RetryAfter));
        Assert.Equal((null, null), (exception.Error, exception.ErrorDescription));
    }

    [Theory]
    [InlineData("invalid_client", false, Credentials)]
    [InlineData("unauthorized_client", false, Credentials)]
    [InlineData("invalid_scope", false, ServerError)]
    [InlineData("invalid_grant", false, ServerError)]
    [InlineData("invalid_request", false, ServerError)]
    [InlineData("unsupported_grant_type", false, ServerError)]
    [InlineData("access_denied", false, ServerError)]
    [InlineData("other", true, ServerError)]
    public void Error_takes_precedence_over_a_server_status(string error, bool isTransient, string hint)
    {
        var exception = Create(500).CreateRefused(error, null, null);

        Assert.Equal($"The token endpoint of tenant.test refused the request with 500: {error}. {hint}", exception.Message);
        Assert.Equal((error, isTransient), (exception.Error, exception.IsTransient));
    }

    [Theory]
    [InlineData("temporarily_unavailable", true)]
    [InlineData("server_error", true)]
    [InlineData("slow_down", true)]
    [InlineData("other", false)]
    public void Error_takes_precedence_over_a_client_status(string error, bool isTransient) =>
        Assert.Equal(isTransient, Create(400).CreateRefused(error, null, null).IsTransient);

    [Theory]
    [InlineData(null, null, null, "")]
    [InlineData(null, null, "it has no body", " (the response gives no reason: it has no body)")]
    [InlineData(null, "Wrong.", "it has no body", ": Wrong")]
    [InlineData("e", null, null, ": e")]
    [InlineData("e", "Wrong.", null, ": e (Wrong)")]
    [InlineData(" ", " ", null, "")]
    public void Message_contains_the_reason(string? error, string? description, string? problem, string reason) => Assert.Equal(
        $"The token endpoint of tenant.test refused the request with 400{reason}. {Settings}",
        Create(400).CreateRefused(error, description, problem).Message);

    [Theory]
    [InlineData(199, "refused the request with 199 (the response gives no reason: it is broken)")]
    [InlineData(200, "responded with 200, but the response cannot be used: it is broken. Check RunAi:Url (RUNAI_URL).")]
    [InlineData(299, "responded with 299, but the response cannot be used: it is broken. Check RunAi:Url (RUNAI_URL).")]
    [InlineData(300, "responded with 300, a redirect. It is not followed, because that would forward the secret. Check RunAi:Url (RUNAI_URL).")]
    [InlineData(399, "responded with 399, a redirect. It is not followed, because that would forward the secret. Check RunAi:Url (RUNAI_URL).")]
    [InlineData(400, "refused the request with 400 (the response gives no reason: it is broken)")]
    public void Unreadable_response_is_classified_by_its_status(int status, string message)
    {
        var exception = Create(status).CreateUnreadable("it is broken");

        Assert.StartsWith("The token endpoint of tenant.test " + message, exception.Message, StringComparison.Ordinal);
        Assert.Equal((status, TimeSpan.FromSeconds(7)), (exception.ResponseStatusCode, exception.RetryAfter));
        Assert.Equal(status is >= 200 and < 400, exception.IsTransient);
    }

    [Fact]
    public void Missing_response_is_transient_and_keeps_its_cause()
    {
        var cause = new HttpRequestException("No route.");

        var exception = TokenExceptionFactory.CreateNoResponse(new Uri("https://tenant.test:8443/token"), cause);

        Assert.Equal("The token endpoint of tenant.test:8443 did not respond: No route.", exception.Message);
        Assert.Equal((true, cause), (exception.IsTransient, exception.InnerException));
    }

    [Theory]
    [InlineData("s c+r/t", "client_secret=s%20c%2br%2Ft is wrong", "client_secret=*** is wrong")]
    [InlineData("s c+r/t", "client_secret=s+c%2Br%2Ft is wrong", "client_secret=*** is wrong")]
    [InlineData("s c+r/t", "S C+R/T and s c+r/t", "*** and ***")]
    public void Secret_is_removed_in_each_encoding(string secret, string description, string shown) =>
        Assert.Equal(shown, Create(400, "unrelated", secret).CreateRefused("e", description, null).ErrorDescription);

    [Theory]
    [InlineData(199)]
    [InlineData(200)]
    [InlineData(201)]
    public void Description_is_shortened_to_200_characters(int length) =>
        Assert.Equal(new string('x', Math.Min(length, 200)), Create(400).CreateRefused("e", new string('x', length), null).ErrorDescription);
}
