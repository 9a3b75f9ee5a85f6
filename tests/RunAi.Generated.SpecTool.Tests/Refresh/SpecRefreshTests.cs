using System.Net;
using System.Security.Cryptography;
using System.Text;
using RunAi.Generated.SpecTool.Downloading;
using RunAi.Generated.SpecTool.Tests.Support;

namespace RunAi.Generated.SpecTool.Tests.Refresh;

public sealed class SpecRefreshTests : IDisposable
{
    private static readonly string First =
        Specs.Document(""" "/carts":{"get":{"operationId":"listCarts","responses":{"204":{"description":"none"}}}} """, version: "1.2.3");
    private static readonly string Second = Specs.Document("", version: "2");

    private readonly RefreshFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_downloaded_spec_is_saved_unchanged()
    {
        Assert.True(await _folder.RefreshAsync(First), _folder.Output);

        Assert.Equal(First, await File.ReadAllTextAsync(_folder.Spec, TestContext.Current.CancellationToken));
        Assert.Contains("specs/shop.json: new, version 1.2.3, 1 operations", _folder.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_lock_file_records_URL_date_version_and_hash()
    {
        await _folder.RefreshAsync(First);

        var hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(First))).ToLowerInvariant();
        Assert.Equal(
            $$"""
            {
              "lockVersion": 1,
              "specs": {
                "specs/shop.json": { "sha256": "{{hash}}", "version": "1.2.3", "date": "2026-05-04", "url": "https://tenant.test/docs" }
              }
            }

            """.ReplaceLineEndings("\n"),
            await File.ReadAllTextAsync(_folder.Lock, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Changes_are_logged_and_written_to_the_report()
    {
        await _folder.RefreshAsync(First);

        await _folder.RefreshAsync(Second);

        Assert.Contains("specs/shop.json: 1.2.3 → 2: 0 operations added, 1 removed, 0 changed", _folder.Output, StringComparison.Ordinal);
        var report = await File.ReadAllTextAsync(_folder.Report, TestContext.Current.CancellationToken);
        Assert.Contains("- `GET /carts`: `listCarts` of Default", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unchanged_spec_is_logged_without_a_report()
    {
        await _folder.RefreshAsync(First);

        await _folder.RefreshAsync(First);

        Assert.EndsWith("specs/shop.json: unchanged, version 1.2.3" + Environment.NewLine, _folder.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.Report));
    }

    [Theory]
    [InlineData("[1]", "RUNAI0007")]
    [InlineData("{\"openapi\":", "RUNAI0004")]
    [InlineData("{}", "RUNAI0007")]
    [InlineData("""{"openapi":"9.0.0"}""", "RUNAI0008")]
    public async Task An_unusable_response_does_not_replace_the_spec(string response, string code)
    {
        await _folder.RefreshAsync(First);

        Assert.False(await _folder.RefreshAsync(response));

        Assert.Equal(First, await File.ReadAllTextAsync(_folder.Spec, TestContext.Current.CancellationToken));
        Assert.Contains($": error {code}: ", _folder.Output, StringComparison.Ordinal);
        Assert.Contains(
            "shop.json : error RUNAI0104: No client can be generated from the response of https://tenant.test/docs.", _folder.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html>Sign in</html>")]
    [InlineData("\n<!-- proxy -->\n<!DOCTYPE HTML>\n<title>Sign in</title>")]
    public async Task An_HTML_page_is_one_error_and_does_not_replace_the_spec(string page)
    {
        await _folder.RefreshAsync(First);

        Assert.False(await _folder.RefreshAsync(page));

        Assert.Equal(First, await File.ReadAllTextAsync(_folder.Spec, TestContext.Current.CancellationToken));
        Assert.Contains(
            "shop.json : error RUNAI0103: https://tenant.test/docs returned a document that looks like an HTML page, for instance of a login or a proxy",
            _folder.Output,
            StringComparison.Ordinal);
        Assert.Single(_folder.Output.Split('\n'), line => line.Contains("error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_rule_violation_is_reported_as_a_warning()
    {
        Assert.True(await _folder.RefreshAsync("""{"openapi":"3.0.3","info":{"title":"Shop"},"paths":{}}"""), _folder.Output);

        Assert.Contains(" : warning RUNAI0105: The field 'version' in 'info' object is REQUIRED. (#/info/version)", _folder.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_byte_order_mark_is_allowed()
    {
        Assert.True(await _folder.RefreshAsync("\uFEFF" + First), _folder.Output);

        Assert.DoesNotContain("RUNAI", _folder.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized, "returned the status code 401 (Unauthorized). If your tenant serves the spec, set RUNAI_URL")]
    [InlineData(HttpStatusCode.NotFound, "returned the status code 404 (Not Found). Check SourceUrl.")]
    [InlineData(HttpStatusCode.BadGateway, "returned the status code 502 (Bad Gateway). Try again later")]
    public async Task An_error_response_is_reported_with_a_hint(HttpStatusCode status, string message)
    {
        Assert.False(await _folder.RefreshAsync("", status));

        Assert.Contains($"shop.json : error RUNAI0103: https://tenant.test/docs {message}", _folder.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_response_that_does_not_end_times_out()
    {
        var refresh = _folder.RefreshAsync(_ => new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(new EndlessStream()) });

        _folder.Time.Advance(TimeSpan.FromMinutes(5));

        Assert.False(await refresh);
        Assert.Contains(
            "shop.json : error RUNAI0103: https://tenant.test/docs did not send a complete response within 5 minutes. Try again later",
            _folder.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redirect_is_reported_and_not_followed()
    {
        await _folder.RefreshAsync(_ => new HttpResponseMessage(HttpStatusCode.Found) { Headers = { Location = new Uri("https://elsewhere.test/") } });

        Assert.Contains("It redirects to https://elsewhere.test/. If that URL is correct, use it as SourceUrl.", _folder.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://tenant.test/docs")]
    [InlineData("ftp://tenant.test/docs")]
    [InlineData("file:///etc/hosts")]
    [InlineData("docs/spec.json")]
    public async Task A_URL_that_is_not_https_is_rejected(string url)
    {
        Assert.False(await _folder.RefreshAsync(First, url: url));

        Assert.Empty(_folder.Requests);
        Assert.Contains("SourceUrl must start with https://", _folder.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_version_with_line_breaks_cannot_forge_log_lines()
    {
        await _folder.RefreshAsync(Specs.Document("", version: "1\\nProgram.cs(1,1): error CS0001: forged"));

        Assert.DoesNotContain(_folder.Output.Split('\n'), line => line.StartsWith("Program.cs", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_missing_overlay_is_reported_as_a_build_error()
    {
        Assert.False(await _folder.RefreshAsync(First, overlay: "nowhere.yaml"));

        Assert.Contains(
            "nowhere.yaml : error RUNAI0003: The file 'nowhere.yaml' does not exist. Check the Overlay path of the RunAiSpec item.",
            _folder.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_invalid_lock_file_is_not_overwritten()
    {
        await File.WriteAllTextAsync(_folder.Lock, "<<<<<<< HEAD", TestContext.Current.CancellationToken);

        Assert.False(await _folder.RefreshAsync(First));

        Assert.Contains("runai.specs.lock : error RUNAI0106: The lock file is not valid.", _folder.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.Spec));
    }

    [Theory]
    [InlineData("https://tenant.test/docs", "Bearer t0k3n")]
    [InlineData("https://elsewhere.test/docs", null)]
    public async Task The_token_is_sent_to_the_tenant_only(string url, string? authorization)
    {
        await _folder.RefreshAsync(First, url: url, tokens: new TenantToken());

        Assert.Equal(authorization, Assert.Single(_folder.Requests).Headers.Authorization?.ToString());
    }

    [Theory]
    [InlineData("https://tenant.test:8443/docs")]
    [InlineData("https://user@tenant.test/docs")]
    [InlineData("https://tenant.test/docs")]
    [InlineData("https://cluster.test/docs")]
    [InlineData("https://elsewhere.test/docs")]
    public async Task A_spec_that_requires_no_token_is_downloaded_without_credentials(string url)
    {
        using var tokens = CreateTokens();

        Assert.True(await _folder.RefreshAsync(First, url: url, tokens: tokens), _folder.Output);

        Assert.Null(Assert.Single(_folder.Requests).Headers.Authorization);
    }

    [Theory]
    [InlineData("https://tenant.test/docs", "No token was sent: ")]
    [InlineData("https://cluster.test/docs", "No token was sent: ")]
    [InlineData("https://tenant.test:8443/docs", "or the origins of SourceUrl and RUNAI_URL differ.")]
    public async Task A_refused_request_without_credentials_is_reported_with_the_reason(string url, string message)
    {
        using var tokens = CreateTokens();

        Assert.False(await _folder.RefreshAsync("", HttpStatusCode.Unauthorized, url, tokens));

        Assert.Contains($"shop.json : error RUNAI0103: {url} returned the status code 401", _folder.Output, StringComparison.Ordinal);
        Assert.Contains(message, _folder.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("tenant.test")]
    public void Tokens_require_an_absolute_URL_of_the_tenant(string? url) => Assert.Null(TenantTokenProvider.Create(_ => url));

    [Fact]
    public async Task Links_in_the_folders_of_a_project_do_not_overwrite_their_targets()
    {
        await _folder.RefreshAsync(First);
        var victim = Path.Combine(Path.GetDirectoryName(_folder.Lock)!, "victim");
        await File.WriteAllTextAsync(victim, "mine", TestContext.Current.CancellationToken);
        Directory.CreateDirectory(Path.GetDirectoryName(_folder.Report)!);
        foreach (var link in new[] { _folder.Spec + ".new", _folder.Lock + ".new", _folder.Report, _folder.Report + ".new" })
        {
            File.CreateSymbolicLink(link, victim);
        }

        Assert.True(await _folder.RefreshAsync(Second), _folder.Output);

        Assert.Equal("mine", await File.ReadAllTextAsync(victim, TestContext.Current.CancellationToken));
        Assert.Equal(Second, await File.ReadAllTextAsync(_folder.Spec, TestContext.Current.CancellationToken));
        Assert.Null(new FileInfo(_folder.Report).LinkTarget);
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_an_error_without_remains()
    {
        Directory.CreateDirectory(_folder.Spec);

        Assert.False(await _folder.RefreshAsync(First));

        Assert.Contains("shop.json : error RUNAI0107: ", _folder.Output, StringComparison.Ordinal);
        Assert.Equal([_folder.Spec], Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(_folder.Spec)!));
        Assert.False(File.Exists(_folder.Lock));
    }

    [Fact]
    public async Task A_lock_file_with_a_null_entry_is_invalid()
    {
        await File.WriteAllTextAsync(_folder.Lock, """{ "lockVersion": 1, "specs": { "a": null } }""", TestContext.Current.CancellationToken);

        Assert.False(await _folder.RefreshAsync(First));

        Assert.Contains("runai.specs.lock : error RUNAI0106: The lock file contains an entry that is null.", _folder.Output, StringComparison.Ordinal);
    }

    /// <summary>Creates the token provider for an environment without credentials.</summary>
    private static TenantTokenProvider? CreateTokens() =>
        TenantTokenProvider.Create(name => name switch
        {
            "RUNAI_URL" => "https://tenant.test",
            "RUNAI_CLUSTERS" => "main=https://cluster.test",
            _ => null,
        });
}
