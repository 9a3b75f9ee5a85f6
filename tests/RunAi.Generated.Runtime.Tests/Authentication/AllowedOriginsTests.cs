using RunAi.Generated.Authentication;

namespace RunAi.Generated.Tests.Authentication;

public class AllowedOriginsTests
{
    private static readonly Uri One = new("https://one.test/");
    private static readonly Uri Two = new("https://two.test/");

    [Fact]
    public void Adding_allowed_origins_returns_the_same_instance()
    {
        var origins = new AllowedOrigins([One]).Add([Two]);

        Assert.Same(origins, origins.Add([Two]));
        Assert.NotSame(origins, origins.Add([new Uri("https://two.test:8443/")]));
    }

    [Fact]
    public void At_least_one_origin_is_required() => Assert.Throws<ArgumentException>("addresses", () => new AllowedOrigins([]));

    [Fact]
    public void Added_origins_remain_when_others_are_configured()
    {
        var origins = new AllowedOrigins([One]).Add([Two]).WithConfigured(new AllowedOrigins([new Uri("https://three.test")]));

        Assert.Equal(["three.test", "two.test"], origins.Hosts);
    }

    [Theory]
    [InlineData("https://one.test", true)]
    [InlineData("https://one.test https://one.test/path", true)]
    [InlineData("https://two.test", false)]
    [InlineData("https://one.test https://two.test", false)]
    [InlineData("https://one.test:444", false)]
    public void Configured_origins_are_compared_by_scheme_host_and_port(string others, bool areSame)
    {
        var other = new AllowedOrigins(others.Split(' ').Select(address => new Uri(address)));

        Assert.Equal(areSame, new AllowedOrigins([One]).Add([Two]).HasSameConfigured(other));
        Assert.Equal(areSame, other.HasSameConfigured(new AllowedOrigins([One])));
    }

    [Theory]
    [InlineData("https://one.test/x", true)]
    [InlineData("https://ONE.test:443", true)]
    [InlineData("https://two.test/", false)]
    [InlineData("https://one.test:444/", false)]
    [InlineData("http://one.test:443/", false)]
    [InlineData("https://user@one.test/", false)]
    [InlineData("/relative", false)]
    public void Only_an_equal_origin_without_user_information_is_allowed(string address, bool isAllowed) =>
        Assert.Equal(isAllowed, new AllowedOrigins([One]).Allows(new Uri(address, UriKind.RelativeOrAbsolute)));

    [Theory]
    [InlineData("https://evil.test/x?token=1", "The token is not sent to https://evil.test:443. Allowed origins: https://one.test:443, https://two.test:443.")]
    [InlineData("/relative", "The token is not sent to a relative address. Allowed origins: https://one.test:443, https://two.test:443.")]
    public void A_refused_address_and_the_allowed_origins_are_named(string address, string message) => Assert.StartsWith(
        message, new AllowedOrigins([One]).Add([Two]).CreateException(new Uri(address, UriKind.RelativeOrAbsolute)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("https://one.test", true)]
    [InlineData("http://localhost:8080", true)]
    [InlineData("http://127.0.0.1", true)]
    [InlineData("http://[::1]/", true)]
    [InlineData("http://one.test", false)]
    [InlineData("ftp://localhost", false)]
    public void Https_and_http_to_the_local_machine_are_secure(string address, bool isSecure) =>
        Assert.Equal(isSecure, AllowedOrigins.IsSecure(new Uri(address)));
}
