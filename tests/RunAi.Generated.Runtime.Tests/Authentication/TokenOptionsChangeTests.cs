using System.Net;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Authentication;

/// <summary>Tests the effect of changed options on the cached token.</summary>
public sealed class TokenOptionsChangeTests : TokenSourceFixture
{
    [Fact]
    public async Task Changed_options_replace_the_token_cache_and_end_the_pause()
    {
        Respond = request => RespondForSecret(request, "new");
        using var source = Source(options => options.ClientSecret = "old");
        await Assert.ThrowsAsync<RunAiAuthenticationException>(() => GetAsync(source));
        var changed = Tenants.Options();
        changed.ClientSecret = "new";

        source.Update(changed);

        Assert.Equal("t", await GetAsync(source));
    }

    [Fact]
    public async Task Options_for_the_same_token_change_nothing()
    {
        using var source = Source(options => options.ClientSecret = Tenants.Secret);
        await GetAsync(source);

        source.Update(Tenants.Options());

        await GetAsync(source);
        Assert.Single(Server.Requests);
    }

    [Theory]
    [InlineData(HttpStatusCode.ServiceUnavailable, true)]
    [InlineData(HttpStatusCode.Unauthorized, false)]
    public async Task Previous_token_is_used_after_a_change_of_the_secret_in_an_outage_but_not_after_a_refusal(HttpStatusCode status, bool isUsed)
    {
        using var source = Source(options => options.ClientSecret = "old");
        await GetAsync(source);
        Respond = _ => Responses.Empty(status);
        source.Update(Tenants.Options());

        if (isUsed)
        {
            Assert.Equal("t", await GetAsync(source));
        }
        else
        {
            await Assert.ThrowsAsync<RunAiAuthenticationException>(() => GetAsync(source));
        }
    }

    [Fact]
    public async Task Previous_token_is_used_in_an_outage_after_a_second_change_of_the_secret()
    {
        using var source = Source(options => options.ClientSecret = "old");
        await GetAsync(source);
        Respond = _ => Responses.Empty(HttpStatusCode.ServiceUnavailable);
        source.Update(Tenants.Options());
        await GetAsync(source);

        source.Reset();

        Assert.Equal("t", await GetAsync(source));
    }

    [Fact]
    public async Task Previous_token_is_not_used_for_another_application()
    {
        using var source = Source(options => options.ClientSecret = "old");
        await GetAsync(source);
        Respond = _ => Responses.Empty(HttpStatusCode.ServiceUnavailable);
        var other = Tenants.Options();
        other.ClientId = "other";

        source.Update(other);

        await Assert.ThrowsAsync<RunAiAuthenticationException>(() => GetAsync(source));
    }
}
