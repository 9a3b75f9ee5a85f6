using System.Net;
using System.Security.Cryptography;
using System.Text;
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
        Assert.True(await _folder.RefreshAsync(First));

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
    [InlineData("<html>Sign in</html>", "RUNAI0007")]
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

    [Fact]
    public async Task A_rule_violation_is_reported_as_a_warning()
    {
        Assert.True(await _folder.RefreshAsync("""{"openapi":"3.0.3","info":{"title":"Shop"},"paths":{}}"""));

        Assert.Contains(" : warning RUNAI0105: The field 'version' in 'info' object is REQUIRED. (#/info/version)", _folder.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_byte_order_mark_is_allowed()
    {
        Assert.True(await _folder.RefreshAsync("\uFEFF" + First));

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
}
