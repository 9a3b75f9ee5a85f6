using RunAi.Pets;

namespace RunAi.Generated.Authentication.Tests.Security;

/// <summary>Tests which credentials the calls of an operation send.</summary>
public class RequirementTests
{
    private const string Basic = "Authorization=Basic dTpw";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task First_alternative_that_is_complete_is_sent()
    {
        Assert.Equal("/any X-API-Key=key", await SendAsync(static client => client.GetAnyAsync(Cancellation), SetKey, SetBasic));
        Assert.Equal("/any X-API-Key=key", await SendAsync(static client => client.GetAnyAsync(Cancellation), SetKey));
        Assert.Equal($"/any {Basic}", await SendAsync(static client => client.GetAnyAsync(Cancellation), SetBasic));
    }

    [Fact]
    public async Task All_schemes_of_an_alternative_are_sent_or_the_next_alternative()
    {
        Assert.Equal(
            "/both?api%20key=q X-API-Key=key", await SendAsync(static client => client.GetBothAsync(Cancellation), SetKey, SetQuery, SetBasic));
        Assert.Equal($"/both {Basic}", await SendAsync(static client => client.GetBothAsync(Cancellation), SetKey, SetBasic));
    }

    [Fact]
    public async Task Optional_credentials_are_sent_only_if_they_are_set()
    {
        Assert.Equal("/optional", await SendAsync(static client => client.GetOptionalAsync(Cancellation)));
        Assert.Equal("/optional", await SendAsync(static client => client.GetOptionalAsync(Cancellation), SetBasic));
        Assert.Equal("/optional X-API-Key=key", await SendAsync(static client => client.GetOptionalAsync(Cancellation), SetKey));
    }

    [Fact]
    public async Task Operation_without_security_sends_no_credential() => Assert.Equal(
        "/none", await SendAsync(static client => client.GetNoneAsync(Cancellation), SetKey, SetQuery, SetBasic, static c => c.Bearer.Use("token")));

    [Fact]
    public async Task Operation_that_declares_no_security_uses_that_of_the_document() => Assert.Equal(
        "/default Authorization=Bearer token",
        await SendAsync(static client => client.GetDefaultAsync(Cancellation), SetKey, SetBasic, static c => c.Bearer.Use("token")));

    [Fact]
    public async Task Parameter_of_the_call_takes_precedence_over_the_credential()
    {
        Assert.Equal(
            "/parameter X-API-Key=call",
            await SendAsync(static client => client.GetParameterAsync(new() { XApiKey = "call" }, Cancellation), SetKey));
        Assert.Equal("/parameter X-API-Key=call", await SendAsync(static client => client.GetParameterAsync(new() { XApiKey = "call" }, Cancellation)));
        Assert.Equal("/parameter X-API-Key=key", await SendAsync(static client => client.GetParameterAsync(null, Cancellation), SetKey));
    }

    [Fact]
    public async Task Missing_credentials_are_named_with_the_code_that_sets_them_before_anything_is_sent()
    {
        await using var server = await PetServer.StartAsync();
        using var credentials = new PetsCredentials();
        credentials.QueryKey.Use("q");
        var client = new PetsClient(server.Address, credentials);

        Assert.Equal(
            "get_both was not sent: it requires credentials for header_key and query_key, or basic, which are not set. Set them where the client is created, "
            + "for example: credentials.HeaderKey.Use(\"…\");",
            (await Assert.ThrowsAsync<RunAiAuthenticationException>(() => client.Default.GetBothAsync(Cancellation))).Message);
        Assert.EndsWith(
            $"credentials.Oauth.UseClientCredentials(\"client ID\", \"client secret\", new Uri(\"{server.Address.GetLeftPart(UriPartial.Authority)}\"));",
            (await Assert.ThrowsAsync<RunAiAuthenticationException>(() => client.Default.GetOauthAsync(Cancellation))).Message,
            StringComparison.Ordinal);
        Assert.EndsWith(
            "credentials.Certificate.UseHandler();",
            (await Assert.ThrowsAsync<RunAiAuthenticationException>(() => client.Default.GetMutualAsync(Cancellation))).Message,
            StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Client_with_an_HTTP_client_of_the_application_sends_no_credential_of_its_own()
    {
        await using var server = await PetServer.StartAsync();
        using var http = new HttpClient { BaseAddress = server.Address };
        http.DefaultRequestHeaders.Add("X-API-Key", "own");

        await new PetsClient(http).Default.GetAnyAsync(Cancellation);

        Assert.Equal("/any X-API-Key=own", Assert.Single(server.Requests));
    }

    private static void SetKey(PetsCredentials credentials) => credentials.HeaderKey.Use("key");

    private static void SetQuery(PetsCredentials credentials) => credentials.QueryKey.Use("q");

    private static void SetBasic(PetsCredentials credentials) => credentials.Basic.Use("u", "p");

    private static async Task<string> SendAsync(Func<IDefaultClient, Task> call, params Action<PetsCredentials>[] configure)
    {
        await using var server = await PetServer.StartAsync();
        using var credentials = new PetsCredentials();
        Array.ForEach(configure, set => set(credentials));
        await call(new PetsClient(server.Address, credentials).Default);
        return Assert.Single(server.Requests);
    }
}
