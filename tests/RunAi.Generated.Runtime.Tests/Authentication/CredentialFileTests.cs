using RunAi.Generated.Authentication;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Authentication;

/// <summary>Files of credentials at the limits of what is read.</summary>
public sealed class CredentialFileTests : TokenSourceFixture
{
    private RunAiTokenSource CreateCliSource() => Source(options => (options.UseCliLogin, options.CliLoginDirectory) = (true, Folder));

    [Theory]
    [InlineData("{}", "contains no accessToken")]
    [InlineData("""{"ACCESSTOKEN":"a.b.c"}""", "contains no accessToken")]
    [InlineData("""{"accessToken":7}""", "contains no accessToken")]
    [InlineData("""{"accessToken":"a b.c"}""", "is not a valid token")]
    [InlineData("""{"accessToken":"!!!"}""", "is not a valid token")]
    [InlineData("not json", "contains no accessToken")]
    public async Task Unusable_CLI_login_names_its_file_and_the_remedy(string json, string problem)
    {
        Write("authentication.json", json);
        using var source = CreateCliSource();

        var error = await Assert.ThrowsAsync<RunAiAuthenticationException>(() => GetAsync(source));

        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
        Assert.Contains("authentication.json", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("Log in with the Run:ai CLI.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(256 * 1024, true)]
    [InlineData((256 * 1024) + 1, false)]
    public async Task CLI_login_is_read_up_to_256_KiB(int length, bool isRead)
    {
        var json = $$"""{"accessToken":"{{Jwt.Create("{}")}}"}""";
        Write("authentication.json", json + new string(' ', length - json.Length));
        using var source = CreateCliSource();

        var error = await Record.ExceptionAsync(() => GetAsync(source));

        Assert.Equal(isRead, error is null);
    }

    [Fact]
    public async Task Missing_CLI_login_is_a_transient_failure_because_the_user_can_log_in()
    {
        using var source = CreateCliSource();

        var error = await Assert.ThrowsAsync<RunAiAuthenticationException>(() => GetAsync(source));

        Assert.True(error.IsTransient);
        Assert.Contains("cannot be read (FileNotFoundException)", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(64 * 1024, true)]
    [InlineData((64 * 1024) + 1, false)]
    public async Task Secret_file_is_read_up_to_64_KiB(int length, bool isRead)
    {
        var path = Write("secret", new string('s', length));
        using var source = Source(options => options.ClientSecretFile = path);

        var error = await Record.ExceptionAsync(() => GetAsync(source));

        Assert.Equal(isRead, error is null);
    }

    [Fact]
    public async Task Secret_file_that_is_missing_during_a_pause_does_not_end_the_pause()
    {
        var path = Write("secret", "old");
        Respond = _ => throw new HttpRequestException("down");
        using var source = Source(options => options.ClientSecretFile = path);
        await Assert.ThrowsAsync<RunAiAuthenticationException>(() => GetAsync(source));
        File.Delete(path);

        Assert.NotNull((await Assert.ThrowsAsync<RunAiAuthenticationException>(() => GetAsync(source))).RetryAt);
        Assert.Single(Server.Requests);
    }

    [Fact]
    public async Task Secret_file_is_read_while_another_program_reads_it()
    {
        var path = Write("secret", "shared");
        using var source = Source(options => options.ClientSecretFile = path);
        using var other = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);

        await GetAsync(source);

        Assert.Contains("shared", Assert.Single(Server.Requests).Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"control_plane":{"url":7}}""")]
    public void CLI_configuration_of_another_format_is_named(string json)
    {
        Write("config.json", json);

        var error = Assert.Throws<RunAiAuthenticationException>(() => CliLogin.FindUrl(Folder));

        Assert.Contains("config.json' does not have the format of the Run:ai CLI", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}", null)]
    [InlineData("""{"control_plane":{}}""", null)]
    [InlineData("""{"control_plane":{"url":"not a URL"}}""", null)]
    [InlineData("""{"control_plane":{"url":"https://tenant.test"}}""", "https://tenant.test/")]
    public void CLI_configuration_contains_the_address_of_the_control_plane(string json, string? url)
    {
        Write("config.json", json);

        Assert.Equal(url, CliLogin.FindUrl(Folder)?.AbsoluteUri);
    }

    [Fact]
    public void CLI_configuration_of_the_user_is_the_default()
    {
        Assert.Equal(".runai", Path.GetFileName(CliLogin.DefaultDirectory));
        Assert.Equal(CliLogin.FindUrl(CliLogin.DefaultDirectory), CliLogin.FindUrl(null));
    }

    [Fact]
    public void Configured_secret_does_not_show_its_value() => Assert.Equal("(hidden)", new ConfiguredClientSecret("secret").ToString());

    [Theory]
    [InlineData(false, "The client secret provider returned no secret.")]
    [InlineData(true, "The client assertion provider returned no assertion.")]
    public async Task Empty_credential_of_a_provider_is_a_transient_failure(bool isAssertion, string message)
    {
        var provider = new EmptyCredential();
        using var source = Source(options => _ = isAssertion
            ? (object)(options.ClientAssertionProvider = provider)
            : options.ClientSecretProvider = provider);

        var error = await Assert.ThrowsAsync<RunAiAuthenticationException>(() => GetAsync(source));

        Assert.Equal((message, true), (error.Message, error.IsTransient));
        Assert.Empty(Server.Requests);
    }

    [Fact]
    public void Secret_files_are_equal_by_their_path()
    {
        Assert.Equal(new FileClientSecret("/a"), new FileClientSecret("/a"));
        Assert.NotEqual(new FileClientSecret("/a"), new FileClientSecret("/b"));
        Assert.False(new FileClientSecret("/a").Equals((object?)null));
        Assert.True(new FileClientSecret("/a").Equals((object)new FileClientSecret("/a")));
        Assert.NotEqual(new FileClientSecret("/a").GetHashCode(), new FileClientSecret("/b").GetHashCode());
        Assert.Equal(new FileClientSecret("/a").GetHashCode(), new FileClientSecret("/a").GetHashCode());
    }

    private sealed class EmptyCredential : IClientSecretProvider, IClientAssertionProvider
    {
        public ValueTask<string> GetSecretAsync(CancellationToken cancellationToken) => ValueTask.FromResult("");

        public ValueTask<string> GetAssertionAsync(Uri tokenEndpoint, string clientId, CancellationToken cancellationToken) => ValueTask.FromResult("");
    }
}
