using RunAi.Generated.Authentication;

namespace RunAi.Generated.Tests.Authentication;

public class BearerTokenTests
{
    [Theory]
    [InlineData("a", true)]
    [InlineData("azAZ09-._~+/=", true)]
    [InlineData(null, false)]
    [InlineData("", false)]
    [InlineData("a b", false)]
    [InlineData("a\n", false)]
    [InlineData("ä", false)]
    [InlineData("a,b", false)]
    public void Only_the_characters_of_RFC_6750_are_valid(string? value, bool isValid) => Assert.Equal(isValid, BearerToken.IsValid(value));

    [Theory]
    [InlineData(32 * 1024, true)]
    [InlineData((32 * 1024) + 1, false)]
    public void A_token_has_at_most_32_KiB(int length, bool isValid) => Assert.Equal(isValid, BearerToken.IsValid(new string('t', length)));
}
