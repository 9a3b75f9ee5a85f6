using Microsoft.Kiota.Abstractions.Authentication;
using RunAi.Generated.Authentication;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Authentication;

public class TokenSettingsTests
{
    /// <summary>Changes of the options by name, and whether the token still represents the same caller.</summary>
    private static readonly Dictionary<string, (Action<RunAiOptions> Change, bool IsSameCaller)> Changes = new()
    {
        ["nothing"] = (_ => { }, true),
        ["secret"] = (options => options.ClientSecret = "other", true),
        ["credential style"] = (options => options.TokenEndpoint.ClientCredentialStyle = (ClientCredentialStyle)1, true),
        ["client"] = (options => options.ClientId = "other", false),
        ["URL"] = (options => options.Url = new Uri("https://other.test"), false),
        ["realm"] = (options => options.Realm = "other", false),
        ["style"] = (options => options.TokenEndpoint.Style = TokenEndpointStyle.OAuthForm, false),
        ["endpoint"] = (options => options.TokenEndpoint.Address = new Uri("https://tenant.test/other"), false),
        ["authority"] = (options => options.TokenEndpoint.Authority = new Uri("https://tenant.test/realm"), false),
        ["scope"] = (options => options.TokenEndpoint.Scope = "other", false),
        ["ID token"] = (options => options.TokenEndpoint.UseIdToken = true, false),
        ["fixed token"] = (options => (options.ClientSecret, options.AccessToken) = (null, "token"), false),
        ["CLI login"] = (options => (options.ClientSecret, options.UseCliLogin) = (null, true), false),
        ["provider"] = (options => (options.ClientSecret, options.AccessTokenProvider) = (null, new AnonymousProvider()), false),
    };

    public static TheoryData<string> Names => [.. Changes.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Only_another_secret_or_another_place_for_it_leaves_the_caller_the_same(string name)
    {
        var (change, isSameCaller) = Changes[name];
        var changed = Tenants.Options();
        change(changed);
        var (before, after) = (new TokenSettings(Tenants.Options()), new TokenSettings(changed));

        Assert.Equal(isSameCaller, before.IsSameCaller(after));
        Assert.Equal(name == "nothing", before.Equals((object)after));
        Assert.False(before.Equals(null));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Blank_token_counts_as_not_set(string token)
    {
        var options = Tenants.Options();
        options.AccessToken = token;

        Assert.Null(new TokenSettings(options).FixedToken);
    }

    [Theory]
    [InlineData(TokenEndpointStyle.RunAiJson, true)]
    [InlineData(TokenEndpointStyle.RunAiAppToken, true)]
    [InlineData(TokenEndpointStyle.OAuthForm, false)]
    [InlineData(TokenEndpointStyle.KeycloakRealm, false)]
    public void JSON_styles_are_those_of_Run_ai(TokenEndpointStyle style, bool isJson)
    {
        var options = Tenants.Options();
        options.TokenEndpoint.Style = style;

        Assert.Equal(isJson, new TokenSettings(options).IsRunAiJson);
    }

    private sealed class AnonymousProvider : IAccessTokenProvider
    {
        public AllowedHostsValidator AllowedHostsValidator { get; } = new();

        public Task<string> GetAuthorizationTokenAsync(
            Uri uri, Dictionary<string, object>? additionalAuthenticationContext = null, CancellationToken cancellationToken = default) => Task.FromResult("");
    }
}
