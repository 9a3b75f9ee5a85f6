using System.Text;
using Microsoft.Extensions.Time.Testing;
using RunAi.Generated.Kubernetes.Tests.Support;

namespace RunAi.Generated.Kubernetes.Tests.Authentication;

public sealed class TokenTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly KubeFolder _folder = new();
    private readonly FakeTimeProvider _time = new(Now);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Token_file_is_read_again_after_a_minute()
    {
        _folder.Write("token", "one");
        var source = _folder.Load(_folder.WriteContext("server: https://lab.example.com", "tokenFile: token\ntoken: unused"), _time).Credentials;
        var first = await source.GetAsync(TestContext.Current.CancellationToken);

        _folder.Write("token", "two");
        var cached = await source.GetAsync(TestContext.Current.CancellationToken);
        _time.Advance(TimeSpan.FromMinutes(1));
        var second = await source.GetAsync(TestContext.Current.CancellationToken);

        Assert.Same(first, cached);
        Assert.Equal(("Bearer one", "Bearer two"), (first.Header!.ToString(), second.Header!.ToString()));
    }

    [Fact]
    public async Task Refused_token_of_a_file_is_read_again_and_the_request_is_sent_once_more()
    {
        _folder.Write("token", "old");
        await using var server = await ApiServer.StartAsync(ApiServer.Require("new"));
        using var connection = _folder.Connect(_folder.WriteContext($"server: {server.Address}", "tokenFile: token"), _time);
        await Assert.ThrowsAsync<KubernetesApiException>(connection.ListAsync);

        _folder.Write("token", "new");
        await connection.ListAsync();

        Assert.Equal(["Bearer old", "Bearer old", "Bearer new"], server.Credentials);
    }

    [Fact]
    public async Task Token_in_the_kubeconfig_that_another_login_replaces_is_read_again_after_a_refusal()
    {
        await using var server = await ApiServer.StartAsync(ApiServer.Require("new"));
        using var connection = _folder.Connect(_folder.WriteContext($"server: {server.Address}", "token: old"), _time);
        await Assert.ThrowsAsync<KubernetesApiException>(connection.ListAsync);

        _folder.WriteContext($"server: {server.Address}", "token: new");
        await connection.ListAsync();

        Assert.Equal("Bearer new", server.Credentials.Last());
    }

    [Fact]
    public async Task Missing_token_file_is_named_and_previous_tokens_survive_its_absence()
    {
        var options = _folder.WriteContext("server: https://lab.example.com", "tokenFile: token");
        var source = _folder.Load(options, _time).Credentials;
        var exception = await Assert.ThrowsAsync<RunAiAuthenticationException>(() => source.GetAsync(TestContext.Current.CancellationToken).AsTask());
        _folder.Write("token", "one");
        await source.GetAsync(TestContext.Current.CancellationToken);

        File.Delete(_folder.GetPath("token"));
        _time.Advance(TimeSpan.FromHours(1));

        Assert.Contains($"'{_folder.GetPath("token")}', which does not exist", exception.Message, StringComparison.Ordinal);
        Assert.Equal("Bearer one", (await source.GetAsync(TestContext.Current.CancellationToken)).Header!.ToString());
    }

    [Fact]
    public async Task Login_of_the_CLI_is_read_and_read_again_after_another_login()
    {
        var options = WriteLogin(Jwt(Now.AddHours(1)));
        var source = _folder.Load(options, _time).Credentials;
        var first = await source.GetAsync(TestContext.Current.CancellationToken);

        _time.Advance(TimeSpan.FromHours(2));
        var expired = await Assert.ThrowsAsync<RunAiAuthenticationException>(() => source.GetAsync(TestContext.Current.CancellationToken).AsTask());
        var next = Jwt(Now.AddHours(3));
        WriteLogin(next);
        var second = await source.GetAsync(TestContext.Current.CancellationToken);

        Assert.Equal($"Bearer {Jwt(Now.AddHours(1))}", first.Header!.ToString());
        Assert.Contains("expired at 2026-01-01 01:00 UTC: run `runai login`.", expired.Message, StringComparison.Ordinal);
        Assert.Equal($"Bearer {next}", second.Header!.ToString());
    }

    [Fact]
    public async Task Kubeconfig_before_the_login_asks_for_the_login()
    {
        var options = WriteLogin(null);
        await using var server = await ApiServer.StartAsync();
        using var connection = _folder.Connect(options);

        var exception = await Assert.ThrowsAsync<RunAiAuthenticationException>(connection.ListAsync);

        Assert.Equal($"The user 'mira' in '{options.KubeconfigFile}' has no login: run `runai login`.", exception.Message);
        Assert.Empty(server.Credentials);
    }

    [Fact]
    public async Task User_name_password_and_identity_are_sent()
    {
        await using var server = await ApiServer.StartAsync();
        using var connection = _folder.Connect(_folder.WriteContext($"server: {server.Address}", """
            username: mira
            password: "pa:ss"
            as: other
            as-groups: [a, b]
            as-user-extra: {"scopes/x": [y]}
            """));

        await connection.ListAsync();

        Assert.Equal($"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes("mira:pa:ss"))}", server.Credentials.Single());
        Assert.Equal("other", server.LastHeaders["Impersonate-User"]);
        Assert.Equal("a, b", server.LastHeaders["Impersonate-Group"].ToString().Replace(",b", ", b", StringComparison.Ordinal));
        Assert.Equal("y", server.LastHeaders["Impersonate-Extra-scopes%2Fx"]);
    }

    [Fact]
    public async Task Context_without_a_user_sends_no_credential()
    {
        await using var server = await ApiServer.StartAsync();
        using var connection = _folder.Connect(_folder.WriteContext($"server: {server.Address}", "{}"));

        await connection.ListAsync();

        Assert.Equal([""], server.Credentials);
    }

    private static string Jwt(DateTimeOffset expiry) =>
        $"{Encode("""{"alg":"none"}""")}.{Encode($$"""{"exp":{{expiry.ToUnixTimeSeconds()}}}""")}.c2lnbmF0dXJl";

    private static string Encode(string json) => Convert.ToBase64String(Encoding.UTF8.GetBytes(json)).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    private KubernetesOptions WriteLogin(string? token) => _folder.WriteContext("server: https://lab.example.com", $"""
        auth-provider:
          name: oidc
          config:
            auth-flow: remote-browser
            realm: runai
            client-id: runai-cli
            idp-issuer-url: https://runai.example.com/auth/realms/runai
            {(token is null ? "airgapped: 'true'" : $"id-token: {token}")}
        """);
}
