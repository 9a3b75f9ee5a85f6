using System.Net;
using RunAi.Generated.Authentication;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Authentication;

/// <summary>What a change of the options does to the token at hand.</summary>
public sealed class TokenOptionsChangeTests : TokenSourceFixture
{
    [Fact]
    public async Task Other_options_begin_another_cell_and_lift_failures_at_once()
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
    public async Task Options_that_lead_to_the_same_token_change_nothing()
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
    public async Task After_a_change_of_the_secret_the_old_token_bridges_an_outage_but_no_refusal(HttpStatusCode status, bool bridges)
    {
        using var source = Source(options => options.ClientSecret = "old");
        await GetAsync(source);
        Respond = _ => Responses.Empty(status);
        source.Update(Tenants.Options());

        if (bridges)
            Assert.Equal("t", await GetAsync(source));
        else
            await Assert.ThrowsAsync<RunAiAuthenticationException>(() => GetAsync(source));
    }

    [Fact]
    public async Task The_old_token_bridges_an_outage_also_after_a_second_change_of_the_secret()
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
    public async Task Another_application_never_gets_the_old_ones_token()
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
