using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using RunAi.Administrator;
using RunAi.Generated.Authentication;
using RunAi.Generated.DependencyInjection;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.DependencyInjection;

/// <summary>A configuration that is read again while the application runs.</summary>
public sealed class OptionsChangeTests : IAsyncDisposable
{
    private readonly IConfigurationRoot _configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
    {
        ["RunAi:Url"] = "https://tenant.test/", ["RunAi:ClientId"] = "app", ["RunAi:ClientSecret"] = "old",
    }).Build();

    private readonly FakeServer _server = new(request => !request.IsForToken ? Responses.Json("{}")
        : request.Body!.EndsWith("client_secret=new", StringComparison.Ordinal) ? Responses.Token("token-1") : Responses.Json("""{"error":"invalid_client"}""", HttpStatusCode.Unauthorized));

    private readonly ServiceProvider _provider;

    public OptionsChangeTests()
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(_configuration);
        services.AddRunAi().AddAdministratorClient();
        services.UseServer(_server);
        _provider = services.BuildServiceProvider();
    }

    public async ValueTask DisposeAsync()
    {
        await _provider.DisposeAsync();
        _server.Dispose();
    }

    private Task CallAsync() => _provider.GetRequiredService<IAdministratorClient>().Projects.GetProjectsAsync(cancellationToken: TestContext.Current.CancellationToken);

    private void Change(string key, string? value)
    {
        _configuration[key] = value;
        _configuration.Reload();
    }

    [Fact]
    public async Task A_new_secret_counts_at_once()
    {
        await Assert.ThrowsAsync<RunAiAuthenticationException>(CallAsync);

        Change("RunAi:ClientSecret", "new");

        await CallAsync();
        Assert.Equal("Bearer token-1", _server.Requests.Last().Authorization);
    }

    [Fact]
    public async Task A_new_address_is_called_and_the_old_one_gets_no_token_any_more()
    {
        Change("RunAi:ClientSecret", "new");
        await CallAsync();
        Change("RunAi:Url", "https://moved.test/");

        await CallAsync();

        Assert.Equal("moved.test", _server.Requests.Last().Uri.Host);
        await Assert.ThrowsAsync<RunAiAuthenticationException>(() =>
            _provider.GetRequiredService<RunAiTokenSource>().GetAuthorizationTokenAsync(Tenants.ControlPlane, cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Settings_that_are_wrong_are_not_used_and_harm_nobody()
    {
        Change("RunAi:ClientSecret", "new");
        await CallAsync();

        Change("RunAi:Url", "http://plain.test/");

        await CallAsync();
        Assert.Equal("tenant.test", _server.Requests.Last().Uri.Host);
    }

    [Fact]
    public async Task Settings_that_are_wrong_harm_nobody_in_a_host_either()
    {
        Change("RunAi:ClientSecret", "new");
        _provider.GetRequiredService<IStartupValidator>().Validate();

        Change("RunAi:Url", "http://plain.test/");

        await CallAsync();
        Assert.Equal("tenant.test", _server.Requests.Last().Uri.Host);
    }

    [Fact]
    public void Every_setting_of_the_section_is_bound()
    {
        var options = new RunAiOptions();
        RunAiOptionsBinder.Bind(options, "", new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["RunAi:TokenStyle"] = "runaijson", ["RunAi:TokenEndpoint"] = "https://a.test/t", ["RunAi:Authority"] = "https://a.test/r", ["RunAi:Scope"] = "s",
            ["RunAi:UseIdToken"] = "true", ["RunAi:ClientCredentialStyle"] = "AuthorizationHeader", ["RunAi:ClientSecretFile"] = "/f", ["RunAi:AccessToken"] = "t",
            ["RunAi:UseCliLogin"] = "true", ["RunAi:CliLoginDirectory"] = "/d", ["RunAi:RenewRefusedToken"] = "false",
        }).Build());

        Assert.Equal(
            (TokenEndpointStyle.RunAiJson, "https://a.test/t", "https://a.test/r", "s", true, ClientCredentialStyle.AuthorizationHeader),
            (options.TokenEndpoint.Style, options.TokenEndpoint.Address!.AbsoluteUri, options.TokenEndpoint.Authority!.AbsoluteUri, options.TokenEndpoint.Scope, options.TokenEndpoint.UseIdToken, options.TokenEndpoint.ClientCredentialStyle));
        Assert.Equal(("/f", "t", true, "/d", false), (options.ClientSecretFile, options.AccessToken, options.UseCliLogin, options.CliLoginDirectory, options.RenewRefusedToken));
    }

    [Theory]
    [InlineData("RunAi:TokenStyle", "kerberos", "RunAi:TokenStyle must be one of KeycloakRealm, OAuthForm, RunAiJson, RunAiAppToken, Discovery.")]
    [InlineData("RunAi:UseIdToken", "maybe", "RunAi:UseIdToken must be true or false.")]
    [InlineData("RUNAI_TOKEN_STYLE", "7", "RUNAI_TOKEN_STYLE must be one of KeycloakRealm, OAuthForm, RunAiJson, RunAiAppToken, Discovery.")]
    public void A_setting_that_cannot_be_read_is_named(string key, string value, string message)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { [key] = value }).Build();

        Assert.Equal([message], Assert.Throws<Microsoft.Extensions.Options.OptionsValidationException>(() => RunAiOptionsBinder.Bind(new RunAiOptions(), "", configuration)).Failures);
    }

    [Fact]
    public void Settings_that_contradict_each_other_are_refused()
    {
        var two = new RunAiOptions { Url = Tenants.ControlPlane, AccessToken = "t", UseCliLogin = true };
        var basicJson = Tenants.Options();
        (basicJson.TokenEndpoint.Style, basicJson.TokenEndpoint.ClientCredentialStyle) = (TokenEndpointStyle.RunAiJson, ClientCredentialStyle.AuthorizationHeader);
        var plain = Tenants.Options();
        plain.TokenEndpoint.Address = new Uri("http://plain.test/token");
        var quoted = new RunAiOptions { Url = Tenants.ControlPlane, AccessToken = "Bearer t" };

        foreach (var options in new[] { two, basicJson, plain, quoted })
            Assert.Single(Assert.Throws<Microsoft.Extensions.Options.OptionsValidationException>(() => RunAiOptionsValidator.ThrowIfInvalid(options)).Failures);
    }
}
