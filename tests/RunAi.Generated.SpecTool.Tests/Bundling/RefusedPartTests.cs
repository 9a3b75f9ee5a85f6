using System.Net;
using RunAi.Generated.SpecTool.Tests.Support;

namespace RunAi.Generated.SpecTool.Tests.Bundling;

/// <summary>Refreshes specs whose references cannot or must not be downloaded.</summary>
public sealed class RefusedPartTests : IDisposable
{
    private const string Url = "https://tenant.test/api/docs.json";

    private readonly RefreshFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("https://other.test/a.yaml", "its origin is not that of SourceUrl. To download it, add ReferenceOrigins=\"https://other.test\" to the")]
    [InlineData("https://tenant.test:8443/a.yaml", "add ReferenceOrigins=\"https://tenant.test:8443\"")]
    [InlineData("//other.test/a.yaml", "add ReferenceOrigins=\"https://other.test\"")]
    [InlineData("http://tenant.test/a.yaml", "its URL does not start with https://")]
    [InlineData("file:///etc/passwd", "its URL does not start with https://")]
    [InlineData("https://user:secret@tenant.test/a.yaml", "its URL contains credentials")]
    [InlineData("https://[/a.yaml", "it is not a valid URL")]
    [InlineData("gone.yaml", "https://tenant.test/api/gone.yaml returned the status code 404")]
    public async Task RUNAI0121_document_that_is_not_downloaded(string reference, string reason)
    {
        Assert.True(await RefreshAsync(Refer(reference), []), _folder.Output);

        Assert.Matches(@"shop\.json\(2,\d+\) : warning RUNAI0121: ", _folder.Output);
        Assert.Contains(reason, _folder.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("RUNAI0010", _folder.Output, StringComparison.Ordinal);
        Assert.Contains(reference, _folder.ReadSpecs()["shop.json"], StringComparison.Ordinal);
        Assert.All(_folder.Requests, request => Assert.Equal("https://tenant.test", request.RequestUri!.GetLeftPart(UriPartial.Authority)));
    }

    [Fact]
    public async Task Origin_that_the_project_allows_is_downloaded_without_the_token_of_the_tenant()
    {
        var documents = new Dictionary<string, string>
        {
            [Url] = Refer("https://other.test/a.yaml#/Cart"),
            ["https://other.test/a.yaml"] = "Cart: {type: object}",
        };

        Assert.True(await _folder.RefreshAsync(documents, "https://schemas.test; https://other.test", new TenantToken()), _folder.Output);

        Assert.DoesNotContain("RUNAI", _folder.Output, StringComparison.Ordinal);
        Assert.Contains("shop.json.parts/_other.test/a.yaml#/Cart", _folder.ReadSpecs()["shop.json"], StringComparison.Ordinal);
        Assert.Equal(["Bearer t0k3n", null], _folder.Requests.Select(static request => request.Headers.Authorization?.ToString()));
    }

    [Theory]
    [InlineData("other.test")]
    [InlineData("http://other.test")]
    [InlineData("https://other.test/path")]
    [InlineData("https://a@other.test")]
    public async Task Invalid_origin_is_an_error(string origin)
    {
        Assert.False(await _folder.RefreshAsync(new Dictionary<string, string> { [Url] = Refer("a.yaml") }, origin));

        Assert.Contains($"error RUNAI0103: The origin '{origin}' in ReferenceOrigins is not valid.", _folder.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.Spec));
    }

    [Theory]
    [InlineData("a: [", "error RUNAI0004")]
    [InlineData("<html>Sign in</html>", "error RUNAI0103: https://tenant.test/api/a.yaml returned a document that looks like an HTML page")]
    public async Task Unusable_document_changes_no_file(string text, string error)
    {
        Assert.False(await RefreshAsync(Refer("a.yaml#/Cart"), new() { ["https://tenant.test/api/a.yaml"] = text }));

        Assert.Contains(error, _folder.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.GetDirectoryName(_folder.Spec)));
        Assert.False(File.Exists(_folder.Lock));
    }

    [Fact]
    public async Task Failed_download_of_a_document_changes_no_file()
    {
        var refreshed = await _folder.RefreshAsync(
            request => request.RequestUri!.AbsoluteUri == Url
                ? new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(Refer("a.yaml")) }
                : new HttpResponseMessage(HttpStatusCode.BadGateway),
            Url);

        Assert.False(refreshed);
        Assert.Contains("error RUNAI0103: https://tenant.test/api/a.yaml returned the status code 502", _folder.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.Spec));
    }

    /// <summary>Otherwise, an error of the server would remove operations.</summary>
    [Fact]
    public async Task Locked_document_that_the_server_no_longer_has_is_an_error()
    {
        await RefreshAsync(Refer("a.yaml#/Cart"), new() { ["https://tenant.test/api/a.yaml"] = "Cart: {type: object}" });

        Assert.False(await RefreshAsync(Refer("a.yaml#/Cart"), []));

        Assert.Contains("error RUNAI0103: https://tenant.test/api/a.yaml returned the status code 404", _folder.Output, StringComparison.Ordinal);
        Assert.True(_folder.ReadSpecs().ContainsKey("shop.json.parts/a.yaml"));
    }

    [Fact]
    public async Task Documents_without_end_are_an_error()
    {
        var refreshed = await _folder.RefreshAsync(
            request =>
            {
                var number = request.RequestUri!.AbsoluteUri == Url ? 0 : int.Parse(request.RequestUri.Segments[^1].Split('.')[0]);
                var text = number == 0 ? Refer("1.yaml") : $"type: object\nproperties: {{next: {{$ref: {number + 1}.yaml}}}}";
                return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(text) };
            },
            Url);

        Assert.False(refreshed);
        Assert.Contains($"error RUNAI0103: {Url} refers to more than 1000 documents.", _folder.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.Spec));
    }

    [Fact]
    public async Task RUNAI0122_file_that_was_not_downloaded_is_not_overwritten()
    {
        WritePart("a.yaml", "mine");

        Assert.False(await RefreshAsync(Refer("a.yaml#/Cart"), new() { ["https://tenant.test/api/a.yaml"] = "Cart: {type: object}" }));

        Assert.Contains(
            "error RUNAI0122: The document https://tenant.test/api/a.yaml cannot be saved to 'specs/shop.json.parts/a.yaml', because it was not downloaded",
            _folder.Output, StringComparison.Ordinal);
        Assert.Equal("mine", _folder.ReadSpecs()["shop.json.parts/a.yaml"]);
        Assert.False(File.Exists(_folder.Spec));
    }

    /// <summary>The file of a lock that was deleted.</summary>
    [Fact]
    public async Task File_with_the_downloaded_text_is_locked()
    {
        WritePart("a.yaml", "Cart: {type: object}");

        Assert.True(await RefreshAsync(Refer("a.yaml#/Cart"), new() { ["https://tenant.test/api/a.yaml"] = "Cart: {type: object}" }), _folder.Output);

        var text = await File.ReadAllTextAsync(_folder.Lock, TestContext.Current.CancellationToken);
        Assert.Contains("shop.json.parts/a.yaml\": {", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("below")]
    public async Task RUNAI0122_symbolic_link_is_not_followed(string folder)
    {
        var victim = Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(_folder.Lock)!, "victim")).FullName;
        var link = Path.Combine(_folder.Spec + ".parts", folder).TrimEnd('/', '\\');
        Directory.CreateDirectory(Path.GetDirectoryName(link)!);
        Directory.CreateSymbolicLink(link, victim);

        Assert.False(await RefreshAsync(Refer("below/a.yaml#/Cart"), new() { ["https://tenant.test/api/below/a.yaml"] = "Cart: {type: object}" }));

        Assert.Contains("error RUNAI0122: ", _folder.Output, StringComparison.Ordinal);
        Assert.Contains("is a symbolic link. Delete it.", _folder.Output, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(victim));
    }

    /// <summary>A lock file comes from version control, so it is not trusted to name files.</summary>
    [Theory]
    [InlineData("Program.cs")]
    [InlineData("specs/shop.json.parts/../../Program.cs")]
    public async Task Lock_file_cannot_delete_files_of_another_folder(string name)
    {
        var program = _folder.Write("Program.cs", "");
        _folder.Write(
            "runai.specs.lock",
            $$"""
            { "lockVersion": 1, "specs": { "{{name}}":
              { "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "date": "", "url": "https://x.test/",
                "partOf": "specs/shop.json" } } }
            """);

        Assert.True(await RefreshAsync(Specs.Document(""), []), _folder.Output);

        Assert.True(File.Exists(program));
    }

    private static string Refer(string reference) => Specs.Document(
        """
        "/carts":{"get":{"operationId":"listCarts",
          "responses":{"200":{"description":"","content":{"application/json":{"schema":{"$ref":"REFERENCE"}}}}}}}
        """.Replace("REFERENCE", reference, StringComparison.Ordinal));

    private Task<bool> RefreshAsync(string spec, Dictionary<string, string> documents) =>
        _folder.RefreshAsync(new Dictionary<string, string>(documents) { [Url] = spec });

    private void WritePart(string name, string text)
    {
        Directory.CreateDirectory(_folder.Spec + ".parts");
        File.WriteAllText(Path.Combine(_folder.Spec + ".parts", name), text);
    }
}
