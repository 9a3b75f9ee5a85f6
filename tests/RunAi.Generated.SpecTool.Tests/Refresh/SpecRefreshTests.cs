using System.Net;
using System.Security.Cryptography;
using System.Text;
using RunAi.Generated.SpecTool.Tests.Support;

namespace RunAi.Generated.SpecTool.Tests.Refresh;

public sealed class SpecRefreshTests : IDisposable
{
    private static readonly string First = Specs.Document(""" "/carts":{"get":{"operationId":"listCarts","responses":{"204":{"description":"none"}}}} """, version: "1.2.3");
    private static readonly string Second = Specs.Document("", version: "2");

    private readonly RefreshFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_document_is_kept_as_it_is_served()
    {
        Assert.True(await _folder.RefreshAsync(First));

        Assert.Equal(First, await File.ReadAllTextAsync(_folder.Spec, TestContext.Current.CancellationToken));
        Assert.Contains("specs/shop.json: new, version 1.2.3, 1 operations", _folder.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_lock_says_where_it_came_from_when_and_what_it_was()
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
    public async Task What_changed_is_told_and_written_down()
    {
        await _folder.RefreshAsync(First);

        await _folder.RefreshAsync(Second);

        Assert.Contains("specs/shop.json: 1.2.3 → 2: 0 operations added, 1 removed, 0 changed", _folder.Output, StringComparison.Ordinal);
        Assert.Contains("- `GET /carts`: `listCarts` of Default", await File.ReadAllTextAsync(_folder.Report, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_nothing_changed_is_told()
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
    public async Task What_is_no_document_replaces_nothing(string answer, string code)
    {
        await _folder.RefreshAsync(First);

        Assert.False(await _folder.RefreshAsync(answer));

        Assert.Equal(First, await File.ReadAllTextAsync(_folder.Spec, TestContext.Current.CancellationToken));
        Assert.Contains($": error {code}: ", _folder.Output, StringComparison.Ordinal);
        Assert.Contains("shop.json : error RUNAI0104: What https://tenant.test/docs serves is no document", _folder.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_that_the_document_breaks_is_a_warning()
    {
        Assert.True(await _folder.RefreshAsync("""{"openapi":"3.0.3","info":{"title":"Shop"},"paths":{}}"""));

        Assert.Contains(" : warning RUNAI0105: The field 'version' in 'info' object is REQUIRED. (#/info/version)", _folder.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_byte_order_mark_breaks_no_rule()
    {
        Assert.True(await _folder.RefreshAsync("\uFEFF" + First));

        Assert.DoesNotContain("RUNAI", _folder.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized, "answered 401 (Unauthorized). If the document is your tenant's, set RUNAI_URL")]
    [InlineData(HttpStatusCode.NotFound, "answered 404 (Not Found). Check SourceUrl.")]
    [InlineData(HttpStatusCode.BadGateway, "answered 502 (Bad Gateway). Try again later")]
    public async Task A_refusal_says_what_to_do(HttpStatusCode status, string message)
    {
        Assert.False(await _folder.RefreshAsync("", status));

        Assert.Contains($"shop.json : error RUNAI0103: https://tenant.test/docs {message}", _folder.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_never_comes_to_an_end_is_given_up()
    {
        var refresh = _folder.RefreshAsync(_ => new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(new EndlessStream()) });

        _folder.Time.Advance(TimeSpan.FromMinutes(5));

        Assert.False(await refresh);
        Assert.Contains("shop.json : error RUNAI0103: https://tenant.test/docs did not answer to the end within 5 minutes. Try again later", _folder.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redirect_is_not_followed_but_told()
    {
        await _folder.RefreshAsync(_ => new HttpResponseMessage(HttpStatusCode.Found) { Headers = { Location = new Uri("https://elsewhere.test/") } });

        Assert.Contains("It is a redirect to https://elsewhere.test/; if that is right, use it as SourceUrl.", _folder.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://tenant.test/docs")]
    [InlineData("ftp://tenant.test/docs")]
    [InlineData("file:///etc/hosts")]
    [InlineData("docs/spec.json")]
    public async Task What_becomes_code_is_downloaded_over_https_only(string url)
    {
        Assert.False(await _folder.RefreshAsync(First, url: url));

        Assert.Empty(_folder.Requests);
        Assert.Contains("SourceUrl must be a URL that begins with https://", _folder.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_version_that_has_lines_of_its_own_forges_none_of_the_log()
    {
        await _folder.RefreshAsync(Specs.Document("", version: "1\\nProgram.cs(1,1): error CS0001: forged"));

        Assert.DoesNotContain(_folder.Output.Split('\n'), line => line.StartsWith("Program.cs", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_overlay_that_is_not_there_is_an_error_of_the_build()
    {
        Assert.False(await _folder.RefreshAsync(First, overlay: "nowhere.yaml"));

        Assert.Contains("nowhere.yaml : error RUNAI0003: There is no such file. Check the Overlay of the RunAiSpec item.", _folder.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lock_that_was_broken_by_hand_is_not_overwritten()
    {
        await File.WriteAllTextAsync(_folder.Lock, "<<<<<<< HEAD", TestContext.Current.CancellationToken);

        Assert.False(await _folder.RefreshAsync(First));

        Assert.Contains("runai.specs.lock : error RUNAI0106: The lock file is no JSON", _folder.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.Spec));
    }

    [Theory]
    [InlineData("https://tenant.test/docs", "Bearer t0k3n")]
    [InlineData("https://elsewhere.test/docs", null)]
    public async Task The_tenants_token_goes_to_the_tenant_only(string url, string? authorization)
    {
        await _folder.RefreshAsync(First, url: url, tokens: new TenantToken());

        Assert.Equal(authorization, Assert.Single(_folder.Requests).Headers.Authorization?.ToString());
    }
}
