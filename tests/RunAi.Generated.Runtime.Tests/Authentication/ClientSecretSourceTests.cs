using RunAi.Generated.Authentication;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Authentication;

/// <summary>Tests client secrets from files and providers.</summary>
public sealed class ClientSecretSourceTests : TokenSourceFixture
{
    [Theory]
    [InlineData("one", "one")]
    [InlineData("one\n", "one")]
    [InlineData("one\r\n", "one")]
    [InlineData("one\n\n", "one%0A")]
    [InlineData(" one ", "+one+")]
    public async Task Secret_file_is_read_without_its_final_line_break(string text, string sent)
    {
        var path = Write("secret", text);
        using var source = Source(options => options.ClientSecretFile = path);

        await GetAsync(source);

        Assert.Equal([sent], Secrets);
    }

    [Fact]
    public async Task Mounted_secret_that_is_replaced_is_read_for_the_next_request()
    {
        Directory.CreateDirectory(Path.Combine(Folder, "v1"));
        Directory.CreateDirectory(Path.Combine(Folder, "v2"));
        Write("v1/secret", "one");
        Write("v2/secret", "two");
        Directory.CreateSymbolicLink(Path.Combine(Folder, "..data"), "v1");
        File.CreateSymbolicLink(Path.Combine(Folder, "secret"), "..data/secret");
        Respond = _ => Responses.Token("t", expiresIn: 60);
        using var source = Source(options => options.ClientSecretFile = Path.Combine(Folder, "secret"));
        await GetAsync(source);

        Directory.Delete(Path.Combine(Folder, "..data"));
        Directory.CreateSymbolicLink(Path.Combine(Folder, "..data"), "v2");
        Time.Advance(TimeSpan.FromMinutes(1));
        await GetAsync(source);

        Assert.Equal(["one", "two"], Secrets);
    }

    [Fact]
    public async Task Rotated_secret_file_ends_the_pause_after_a_refusal()
    {
        var path = Write("secret", "old");
        Respond = request => RespondForSecret(request, "new");
        using var source = Source(options => options.ClientSecretFile = path);
        await Assert.ThrowsAsync<RunAiAuthenticationException>(() => GetAsync(source));
        await Assert.ThrowsAsync<RunAiAuthenticationException>(() => GetAsync(source));
        Assert.Single(Server.Requests);

        Write("secret", "new");

        Assert.Equal("t", await GetAsync(source));
    }

    [Fact]
    public async Task Secret_that_is_rotated_during_a_token_request_is_tried_at_once()
    {
        var path = Write("secret", "old");
        Respond = request =>
        {
            Write("secret", "new");
            return RespondForSecret(request, "new");
        };
        using var source = Source(options => options.ClientSecretFile = path);

        Assert.Equal("t", await GetAsync(source));
        Assert.Equal(["old", "new"], Secrets);
    }

    [Theory]
    [InlineData(null, "cannot be read")]
    [InlineData("", "is empty")]
    [InlineData("\n", "is empty")]
    public async Task Secret_file_without_a_secret_is_named_in_the_message(string? text, string reason)
    {
        var path = text is null ? Path.Combine(Folder, "missing") : Write("secret", text);
        using var source = Source(options => options.ClientSecretFile = path);

        var error = await Assert.ThrowsAsync<RunAiAuthenticationException>(() => GetAsync(source));

        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.Contains(path, error.Message, StringComparison.Ordinal);
        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task Secret_provider_is_called_for_each_token_request()
    {
        var provider = new SequentialSecretProvider("one", "two");
        Respond = _ => Responses.Token("t", expiresIn: 60);
        using var source = Source(options => options.ClientSecretProvider = provider);

        await GetAsync(source);
        await GetAsync(source);
        Time.Advance(TimeSpan.FromMinutes(1));
        await GetAsync(source);

        Assert.Equal(["one", "two"], Secrets);
    }

    [Fact]
    public async Task Reset_ends_the_pause_after_a_refusal()
    {
        Respond = request => RespondForSecret(request, "two");
        using var source = Source(options => options.ClientSecretProvider = new SequentialSecretProvider("one", "one", "two"));
        await Assert.ThrowsAsync<RunAiAuthenticationException>(() => GetAsync(source));
        await Assert.ThrowsAsync<RunAiAuthenticationException>(() => GetAsync(source));

        source.Reset();

        Assert.Equal("t", await GetAsync(source));
    }

    private sealed class SequentialSecretProvider(params string[] secrets) : IClientSecretProvider
    {
        private int _next;

        public ValueTask<string> GetSecretAsync(CancellationToken cancellationToken) => new(secrets[Math.Min(_next++, secrets.Length - 1)]);
    }
}
