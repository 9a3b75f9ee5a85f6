using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using RunAi.Administrator;
using RunAi.Generated.Authentication;
using RunAi.Generated.DependencyInjection;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.DependencyInjection;

/// <summary>Tests a configuration that changes while the application runs.</summary>
public sealed class OptionsChangeTests : IAsyncDisposable
{
    private readonly IConfigurationRoot _configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
    {
        ["RunAi:Url"] = "https://tenant.test/", ["RunAi:ClientId"] = "app", ["RunAi:ClientSecret"] = "old",
    }).Build();

    private readonly FakeServer _server = new(request => !request.IsForToken ? Responses.Json("{}")
        : request.Body!.EndsWith("client_secret=new", StringComparison.Ordinal)
            ? Responses.Token("token-1")
            : Responses.Json("""{"error":"invalid_client"}""", HttpStatusCode.Unauthorized));

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

    private Task CallAsync() =>
        _provider.GetRequiredService<IAdministratorClient>().Projects.GetProjectsAsync(cancellationToken: TestContext.Current.CancellationToken);

    private void Change(string key, string? value)
    {
        _configuration[key] = value;
        _configuration.Reload();
    }

    [Fact]
    public async Task Changed_secret_is_used_at_once()
    {
        await Assert.ThrowsAsync<RunAiAuthenticationException>(CallAsync);

        Change("RunAi:ClientSecret", "new");

        await CallAsync();
        Assert.Equal("Bearer token-1", _server.Requests.Last().Authorization);
    }

    [Fact]
    public async Task Changed_URL_is_called_and_the_previous_one_receives_no_token()
    {
        Change("RunAi:ClientSecret", "new");
        await CallAsync();
        Change("RunAi:Url", "https://moved.test/");

        await CallAsync();

        Assert.Equal("moved.test", _server.Requests.Last().Uri.Host);
        await Assert.ThrowsAsync<RunAiAuthenticationException>(() =>
            _provider.GetRequiredService<RunAiTokenSource>().GetAuthorizationTokenAsync(
                Tenants.ControlPlane, cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Invalid_changed_settings_are_not_applied()
    {
        Change("RunAi:ClientSecret", "new");
        await CallAsync();

        Change("RunAi:Url", "http://plain.test/");

        await CallAsync();
        Assert.Equal("tenant.test", _server.Requests.Last().Uri.Host);
    }

    [Fact]
    public async Task Invalid_changed_settings_are_not_applied_in_a_host()
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
            ["RunAi:TokenStyle"] = "runaijson", ["RunAi:TokenEndpoint"] = "https://a.test/t", ["RunAi:Authority"] = "https://a.test/r",
            ["RunAi:Scope"] = "s", ["RunAi:UseIdToken"] = "true", ["RunAi:ClientCredentialStyle"] = "AuthorizationHeader",
            ["RunAi:ClientSecretFile"] = "/f", ["RunAi:AccessToken"] = "t", ["RunAi:UseCliLogin"] = "true", ["RunAi:CliLoginDirectory"] = "/d",
            ["RunAi:RenewRefusedToken"] = "false", ["RunAi:StrictResponses"] = "true",
        }).Build());

        var endpoint = options.TokenEndpoint;
        Assert.Equal(
            (TokenEndpointStyle.RunAiJson, "https://a.test/t", "https://a.test/r"),
            (endpoint.Style, endpoint.Address!.AbsoluteUri, endpoint.Authority!.AbsoluteUri));
        Assert.Equal(("s", true, ClientCredentialStyle.AuthorizationHeader), (endpoint.Scope, endpoint.UseIdToken, endpoint.ClientCredentialStyle));
        Assert.Equal(("/f", "t", true, "/d"), (options.ClientSecretFile, options.AccessToken, options.UseCliLogin, options.CliLoginDirectory));
        Assert.Equal((false, true), (options.RenewRefusedToken, options.StrictResponses));
    }

    [Theory]
    [InlineData("RunAi:TokenStyle", "kerberos", "RunAi:TokenStyle must be one of KeycloakRealm, OAuthForm, RunAiJson, RunAiAppToken, Discovery.")]
    [InlineData("RunAi:UseIdToken", "maybe", "RunAi:UseIdToken must be true or false.")]
    [InlineData("RUNAI_TOKEN_STYLE", "7", "RUNAI_TOKEN_STYLE must be one of KeycloakRealm, OAuthForm, RunAiJson, RunAiAppToken, Discovery.")]
    public void Invalid_setting_is_named(string key, string value, string message)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { [key] = value }).Build();

        Assert.Equal([message], Assert.Throws<OptionsValidationException>(() => RunAiOptionsBinder.Bind(new RunAiOptions(), "", configuration)).Failures);
    }

    [Fact]
    public void Invalid_combinations_are_rejected_with_one_message()
    {
        var json = Tenants.Options();
        (json.TokenEndpoint.Style, json.TokenEndpoint.ClientCredentialStyle) = (TokenEndpointStyle.RunAiJson, ClientCredentialStyle.AuthorizationHeader);
        var plain = Tenants.Options();
        plain.TokenEndpoint.Address = new Uri("http://plain.test/token");
        var quoted = new RunAiOptions { Url = Tenants.ControlPlane, AccessToken = "Bearer t" };

        Assert.EndsWith("cannot be used with ClientCredentialStyle or ClientAssertionProvider.", GetFailure(json), StringComparison.Ordinal);
        Assert.EndsWith("so that the token and the secret are encrypted.", GetFailure(plain), StringComparison.Ordinal);
        Assert.EndsWith("Set the token without 'Bearer'.", GetFailure(quoted), StringComparison.Ordinal);
    }

    private static string GetFailure(RunAiOptions options) =>
        Assert.Single(Assert.Throws<OptionsValidationException>(() => RunAiOptionsValidator.ThrowIfInvalid(options)).Failures);

    [Theory]
    [InlineData("ClientSecretFile", "/f", "RunAi: ClientSecret and ClientSecretFile are both set. Set one of them.")]
    [InlineData("AccessToken", "t", "RunAi: ClientSecret and AccessToken are both set. Set one of them.")]
    [InlineData("UseCliLogin", "true", "RunAi: ClientSecret and UseCliLogin are both set. Set one of them.")]
    public void Conflicting_credentials_of_a_section_are_named(string key, string value, string message)
    {
        var options = Tenants.Options();
        RunAiOptionsBinder.Bind(
            options, "", new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { [$"RunAi:{key}"] = value }).Build());

        Assert.Equal([message], Assert.Throws<OptionsValidationException>(() => RunAiOptionsValidator.ThrowIfInvalid(options)).Failures);
    }

    [Fact]
    public void Conflicting_credentials_are_named()
    {
        var options = Tenants.Options();
        using var source = new RunAiTokenSource(Tenants.Options());
        (options.ClientSecretFile, options.ClientSecretProvider, options.AccessTokenProvider) = ("/f", new UnusedSecretProvider(), source);

        Assert.Equal(
            ["RunAi: ClientSecret, ClientSecretFile, ClientSecretProvider and AccessTokenProvider are all set. Set one of them."],
            Assert.Throws<OptionsValidationException>(() => RunAiOptionsValidator.ThrowIfInvalid(options)).Failures);
    }

    private sealed class UnusedSecretProvider : IClientSecretProvider
    {
        public ValueTask<string> GetSecretAsync(CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
