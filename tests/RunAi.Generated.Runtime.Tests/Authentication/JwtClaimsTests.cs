using RunAi.Generated.Authentication;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Authentication;

public class JwtClaimsTests
{
    [Theory]
    [InlineData("""{"iat":1000,"exp":4600}""", 3600)]
    [InlineData("""{"iat":1000,"exp":1000}""", null)]
    [InlineData("""{"iat":1000,"exp":999}""", null)]
    [InlineData("""{"exp":1000}""", null)]
    [InlineData("""{"iat":1000}""", null)]
    [InlineData("""{"iat":0,"exp":99999999999}""", 30 * 24 * 3600)]
    [InlineData("""{"iat":1,"exp":1e400}""", null)]
    [InlineData("""[]""", null)]
    public void The_lifetime_is_the_time_between_iat_and_exp_up_to_30_days(string payload, int? seconds) =>
        Assert.Equal(seconds, JwtClaims.GetLifetime(Jwt.Create(payload))?.TotalSeconds);

    [Theory]
    [InlineData("""{"exp":1}""", 1L)]
    [InlineData("""{"exp":253402300799}""", 253402300799L)]
    [InlineData("""{"exp":253402300800}""", null)]
    [InlineData("""{"exp":0}""", null)]
    [InlineData("""{"exp":-1}""", null)]
    [InlineData("""{}""", null)]
    public void The_expiry_is_exp_within_the_range_of_dates(string payload, long? seconds) =>
        Assert.Equal(seconds, JwtClaims.GetExpiry(Jwt.Create(payload))?.ToUnixTimeSeconds());

    [Theory]
    [InlineData("opaque")]
    [InlineData("a.b")]
    [InlineData("a.b.c.d")]
    [InlineData("a.!!!.c")]
    [InlineData("..")]
    public void A_token_that_is_not_a_JWT_has_no_claims(string token)
    {
        Assert.Null(JwtClaims.GetLifetime(token));
        Assert.Null(JwtClaims.GetExpiry(token));
    }
}
