using System.Net;
using System.Text;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Kiota.Abstractions.Authentication;
using RunAi.Generated.Authentication;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Authentication;

/// <summary>Where secrets and tokens come from.</summary>
public sealed class TokenOriginTests : IDisposable
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
    private readonly string _directory = Directory.CreateTempSubdirectory("runai").FullName;
    private readonly FakeServer _server;
    private Func<SentRequest, HttpResponseMessage> _answer = _ => Answers.Token("t");

    public TokenOriginTests() => _server = new FakeServer(request => _answer(request));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private IEnumerable<string> Secrets => _server.Requests.Select(request => request.Body!.Split("client_secret=")[1]);

    public void Dispose()
    {
        Directory.Delete(_directory, recursive: true);
        _server.Dispose();
    }

    private RunAiTokenSource Source(Action<RunAiOptions> configure)
    {
        var options = Tenants.Options();
        options.ClientSecret = null;
        configure(options);
        return new RunAiTokenSource(options, _server.Client(), _time);
    }

    private static Task<string> GetAsync(RunAiTokenSource source) => source.GetAuthorizationTokenAsync(Tenants.ControlPlane, cancellationToken: Cancellation);

    private string Write(string name, string text)
    {
        var path = Path.Combine(_directory, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static HttpResponseMessage Judge(SentRequest request, string secret) => request.Body!.EndsWith($"client_secret={secret}", StringComparison.Ordinal)
        ? Answers.Token("t", expiresIn: 60)
        : Answers.Json("""{"error":"invalid_client"}""", HttpStatusCode.Unauthorized);

    [Theory]
    [InlineData("one", "one")]
    [InlineData("one\n", "one")]
    [InlineData("one\r\n", "one")]
    [InlineData("one\n\n", "one%0A")]
    [InlineData(" one ", "+one+")]
    public async Task A_secret_in_a_file_is_the_text_without_one_line_break(string text, string sent)
    {
        var path = Write("secret", text);
        using var source = Source(options => options.ClientSecretFile = path);

        await GetAsync(source);

        Assert.Equal([sent], Secrets);
    }

    [Fact]
    public async Task A_mounted_secret_that_is_swapped_is_read_for_the_next_request()
    {
        Directory.CreateDirectory(Path.Combine(_directory, "v1"));
        Directory.CreateDirectory(Path.Combine(_directory, "v2"));
        Write("v1/secret", "one");
        Write("v2/secret", "two");
        Directory.CreateSymbolicLink(Path.Combine(_directory, "..data"), "v1");
        File.CreateSymbolicLink(Path.Combine(_directory, "secret"), "..data/secret");
        _answer = _ => Answers.Token("t", expiresIn: 60);
        using var source = Source(options => options.ClientSecretFile = Path.Combine(_directory, "secret"));
        await GetAsync(source);

        Directory.Delete(Path.Combine(_directory, "..data"));
        Directory.CreateSymbolicLink(Path.Combine(_directory, "..data"), "v2");
        _time.Advance(TimeSpan.FromMinutes(1));
        await GetAsync(source);

        Assert.Equal(["one", "two"], Secrets);
    }

    [Fact]
    public async Task A_rotated_file_lifts_a_remembered_refusal_at_once()
    {
        var path = Write("secret", "old");
        _answer = request => Judge(request, "new");
        using var source = Source(options => options.ClientSecretFile = path);
        await Assert.ThrowsAsync<RunAiAuthenticationException>(() => GetAsync(source));
        await Assert.ThrowsAsync<RunAiAuthenticationException>(() => GetAsync(source));
        Assert.Single(_server.Requests);

        Write("secret", "new");

        Assert.Equal("t", await GetAsync(source));
    }

    [Fact]
    public async Task A_secret_that_rotates_while_a_request_is_on_its_way_is_tried_before_the_refusal_counts()
    {
        var path = Write("secret", "old");
        _answer = request =>
        {
            Write("secret", "new");
            return Judge(request, "new");
        };
        using var source = Source(options => options.ClientSecretFile = path);

        Assert.Equal("t", await GetAsync(source));
        Assert.Equal(["old", "new"], Secrets);
    }

    [Theory]
    [InlineData(null, "can't be read")]
    [InlineData("", "is empty")]
    [InlineData("\n", "is empty")]
    public async Task A_file_without_a_secret_is_named(string? text, string reason)
    {
        var path = text is null ? Path.Combine(_directory, "missing") : Write("secret", text);
        using var source = Source(options => options.ClientSecretFile = path);

        var error = await Assert.ThrowsAsync<RunAiAuthenticationException>(() => GetAsync(source));

        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.Contains(path, error.Message, StringComparison.Ordinal);
        Assert.Empty(_server.Requests);
    }

    [Fact]
    public async Task A_provider_of_the_secret_is_asked_for_each_request()
    {
        var vault = new Vault("one", "two");
        _answer = _ => Answers.Token("t", expiresIn: 60);
        using var source = Source(options => options.ClientSecretProvider = vault);

        await GetAsync(source);
        await GetAsync(source);
        _time.Advance(TimeSpan.FromMinutes(1));
        await GetAsync(source);

        Assert.Equal(["one", "two"], Secrets);
    }

    [Fact]
    public async Task A_reset_lifts_a_remembered_refusal()
    {
        _answer = request => Judge(request, "two");
        using var source = Source(options => options.ClientSecretProvider = new Vault("one", "one", "two"));
        await Assert.ThrowsAsync<RunAiAuthenticationException>(() => GetAsync(source));
        await Assert.ThrowsAsync<RunAiAuthenticationException>(() => GetAsync(source));

        source.Reset();

        Assert.Equal("t", await GetAsync(source));
    }

    [Fact]
    public async Task Other_options_begin_another_cell_and_lift_failures_at_once()
    {
        _answer = request => Judge(request, "new");
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
        Assert.Single(_server.Requests);
    }

    [Theory]
    [InlineData(HttpStatusCode.ServiceUnavailable, true)]
    [InlineData(HttpStatusCode.Unauthorized, false)]
    public async Task After_a_change_of_the_secret_the_old_token_bridges_an_outage_but_no_refusal(HttpStatusCode status, bool bridges)
    {
        using var source = Source(options => options.ClientSecret = "old");
        await GetAsync(source);
        _answer = _ => Answers.Empty(status);
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
        _answer = _ => Answers.Empty(HttpStatusCode.ServiceUnavailable);
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
        _answer = _ => Answers.Empty(HttpStatusCode.ServiceUnavailable);
        var other = Tenants.Options();
        other.ClientId = "other";

        source.Update(other);

        await Assert.ThrowsAsync<RunAiAuthenticationException>(() => GetAsync(source));
    }

    [Fact]
    public async Task A_fixed_token_is_used_as_it_is()
    {
        using var source = Source(options => options.AccessToken = "fixed");

        Assert.Equal("fixed", await GetAsync(source));
        Assert.Empty(_server.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_login_of_the_CLI_gives_its_token(bool isEncoded)
    {
        var token = Jwt.Of($$"""{"exp":{{_time.GetUtcNow().AddHours(1).ToUnixTimeSeconds()}}}""");
        Write("authentication.json", $$"""{"accessToken":"{{(isEncoded ? Convert.ToBase64String(Encoding.UTF8.GetBytes(token)) : token)}}"}""");
        using var source = Source(options => (options.UseCliLogin, options.CliLoginDirectory) = (true, _directory));

        Assert.Equal(token, await GetAsync(source));
        Assert.Empty(_server.Requests);
    }

    [Fact]
    public async Task A_login_that_has_ended_says_so_and_a_new_one_is_found()
    {
        Write("authentication.json", $$"""{"accessToken":"{{Jwt.Of($$"""{"exp":{{_time.GetUtcNow().ToUnixTimeSeconds()}}}""")}}"}""");
        using var source = Source(options => (options.UseCliLogin, options.CliLoginDirectory) = (true, _directory));
        var error = await Assert.ThrowsAsync<RunAiAuthenticationException>(() => GetAsync(source));
        Assert.Equal("The login of the Run:ai CLI has ended. Log in with the Run:ai CLI.", error.Message);

        var token = Jwt.Of($$"""{"exp":{{_time.GetUtcNow().AddHours(1).ToUnixTimeSeconds()}}}""");
        Write("authentication.json", $$"""{"accessToken":"{{token}}"}""");
        _time.Advance(TimeSpan.FromSeconds(2));

        Assert.Equal(token, await GetAsync(source));
    }

    [Fact]
    public void The_login_of_the_CLI_knows_the_control_plane()
    {
        Write("config.json", """{"cluster":{"uuid":"u"},"control_plane":{"url":"https://tenant.test/"}}""");
        var options = new RunAiOptions { UseCliLogin = true, CliLoginDirectory = _directory };

        using var runAi = RunAiConnection.Create(options);

        Assert.Equal("https://tenant.test/", options.Url!.AbsoluteUri);
    }

    [Fact]
    public async Task Any_Kiota_provider_can_take_the_place_of_all_this()
    {
        using var server = new FakeServer(_ => Answers.Json("{}"));
        var options = new RunAiOptions { Url = Tenants.ControlPlane, AccessTokenProvider = new FixedProvider() };
        using var source = new RunAiTokenSource(options, server.Client());
        using var client = new HttpClient(new RunAiTokenHandler(source, [Tenants.ControlPlane]) { InnerHandler = server });

        await client.GetAsync(Tenants.ControlPlane, Cancellation);

        Assert.Equal("Bearer theirs", Assert.Single(server.Requests).Authorization);
    }

    private sealed class Vault(params string[] secrets) : IClientSecretProvider
    {
        private int _next;

        public ValueTask<string> GetSecretAsync(CancellationToken cancellationToken) => new(secrets[Math.Min(_next++, secrets.Length - 1)]);
    }

    private sealed class FixedProvider : IAccessTokenProvider
    {
        public AllowedHostsValidator AllowedHostsValidator { get; } = new();

        public Task<string> GetAuthorizationTokenAsync(Uri uri, Dictionary<string, object>? additionalAuthenticationContext = null, CancellationToken cancellationToken = default) =>
            Task.FromResult("theirs");
    }
}
