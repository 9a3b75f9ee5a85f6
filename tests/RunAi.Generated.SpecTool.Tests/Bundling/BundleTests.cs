using System.Security.Cryptography;
using RunAi.Generated.SpecTool.Reading;
using RunAi.Generated.SpecTool.Tests.Support;

namespace RunAi.Generated.SpecTool.Tests.Bundling;

/// <summary>Refreshes specs that refer to other documents of their server.</summary>
public sealed class BundleTests : IDisposable
{
    private const string Url = "https://tenant.test/api/docs.json";

    private const string CartsPath = "\"/carts\":{\"$ref\":\"paths/carts.yaml\"},";

    private const string Spec = """
        {"openapi":"3.0.3","info":{"title":"Shop","version":"1"},"paths":{
          "/carts":{"$ref":"paths/carts.yaml"},
          "/users":{"get":{"operationId":"getUser","responses":{"200":{"description":"","content":
            {"application/json":{"schema":{"$ref":".\/models.json#/User"}}}}}}}}}
        """;

    private readonly RefreshFolder _folder = new();
    private readonly Dictionary<string, string> _documents = new(StringComparer.Ordinal)
    {
        [Url] = Spec,
        ["https://tenant.test/api/paths/carts.yaml"] = """
            get:
              operationId: getCart
              responses:
                '200': { description: '', content: { application/json: { schema: { $ref: ../models.json#/Cart } } } }
            """,
        ["https://tenant.test/api/models.json"] = """
            { "Cart": { "type": "object", "properties": { "owner": { "$ref": "#/User" }, "first": { "type": "string" } } },
              "User": { "type": "object", "properties": { "cart": { "$ref": "https://tenant.test/api/models.json#/Cart" } } } }
            """,
    };

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Referenced_documents_are_saved_next_to_the_spec()
    {
        Assert.True(await _folder.RefreshAsync(_documents), _folder.Output);

        var files = _folder.ReadSpecs();
        Assert.Equal(["shop.json", "shop.json.parts/models.json", "shop.json.parts/paths/carts.yaml"], files.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(
            Spec.Replace("paths/carts", "shop.json.parts/paths/carts", StringComparison.Ordinal)
                .Replace(".\\/models", "shop.json.parts/models", StringComparison.Ordinal),
            files["shop.json"]);
        Assert.Equal(_documents["https://tenant.test/api/paths/carts.yaml"], files["shop.json.parts/paths/carts.yaml"]);
        Assert.DoesNotContain("https://", files["shop.json.parts/models.json"], StringComparison.Ordinal);
        Assert.Equal($"specs/shop.json: new, version 1, 2 operations, 2 referenced documents{Environment.NewLine}", _folder.Output);
    }

    /// <summary>A build finds the saved files, so that no operation is missing.</summary>
    [Fact]
    public async Task Build_reads_the_saved_documents_without_diagnostics()
    {
        await _folder.RefreshAsync(_documents);

        var result = SpecReadResult.Read(_folder.Spec, await File.ReadAllTextAsync(_folder.Spec, TestContext.Current.CancellationToken), overlayPath: null);

        Assert.Empty(result.Diagnostics);
        Assert.Equal(["getCart", "getUser"], result.Model!.Operations.Select(static operation => operation.NameHint).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Lock_file_records_hash_and_URL_of_each_document()
    {
        await _folder.RefreshAsync(_documents);

        var lines = await File.ReadAllLinesAsync(_folder.Lock, TestContext.Current.CancellationToken);
        Assert.Equal(3, lines.Count(static line => line.Contains("\"sha256\"", StringComparison.Ordinal)));
        var content = await File.ReadAllBytesAsync(_folder.Spec + ".parts/models.json", TestContext.Current.CancellationToken);
        var hash = Convert.ToHexStringLower(SHA256.HashData(content));
        Assert.Contains(
            $$"""
                "specs/shop.json.parts/models.json": { "sha256": "{{hash}}", "version": null, "date": "2026-05-04",
            """ + " \"url\": \"https://tenant.test/api/models.json\", \"partOf\": \"specs/shop.json\" },",
            lines);
    }

    [Fact]
    public async Task Unchanged_documents_are_logged_without_a_report()
    {
        await _folder.RefreshAsync(_documents);
        var before = await File.ReadAllTextAsync(_folder.Lock, TestContext.Current.CancellationToken);

        Assert.True(await _folder.RefreshAsync(_documents), _folder.Output);

        Assert.EndsWith($"specs/shop.json: unchanged, version 1, 2 referenced documents{Environment.NewLine}", _folder.Output, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllTextAsync(_folder.Lock, TestContext.Current.CancellationToken));
        Assert.False(File.Exists(_folder.Report));
    }

    [Fact]
    public async Task Change_of_a_referenced_document_is_logged_and_reported()
    {
        await _folder.RefreshAsync(_documents);
        const string Models = "https://tenant.test/api/models.json";
        _documents[Models] = _documents[Models].Replace("first", "last", StringComparison.Ordinal);

        await _folder.RefreshAsync(_documents);

        Assert.Contains("specs/shop.json.parts/models.json: changed", _folder.Output, StringComparison.Ordinal);
        var report = await File.ReadAllTextAsync(_folder.Report, TestContext.Current.CancellationToken);
        Assert.Contains("- `first` removed", report, StringComparison.Ordinal);
        Assert.Contains("- `last` added", report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Document_without_references_is_deleted_unless_it_was_edited(bool isEdited)
    {
        await _folder.RefreshAsync(_documents);
        if (isEdited)
        {
            await File.AppendAllTextAsync(_folder.Spec + ".parts/paths/carts.yaml", "# mine", TestContext.Current.CancellationToken);
        }

        _documents[Url] = Spec.Replace(CartsPath, "", StringComparison.Ordinal);
        Assert.True(await _folder.RefreshAsync(_documents), _folder.Output);

        Assert.Contains("specs/shop.json.parts/paths/carts.yaml: removed", _folder.Output, StringComparison.Ordinal);
        Assert.Equal(isEdited, _folder.ReadSpecs().ContainsKey("shop.json.parts/paths/carts.yaml"));
        Assert.DoesNotContain("carts.yaml", await File.ReadAllTextAsync(_folder.Lock, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Documents_can_refer_back_to_the_spec_by_its_name_on_the_server()
    {
        _documents[Url] = """
            {"openapi":"3.0.3","info":{"title":"Shop","version":"1"},"paths":{"/carts":{"$ref":"a.yaml"}},
             "components":{"schemas":{"Cart":{"type":"object","properties":{"next":{"$ref":"docs.json#/components/schemas/Cart"}}}}}}
            """;
        _documents["https://tenant.test/api/a.yaml"] = """
            get:
              operationId: getCart
              responses: {'200': {description: '', content: {application/json: {schema: {$ref: 'docs.json#/components/schemas/Cart'}}}}}
            """;

        Assert.True(await _folder.RefreshAsync(_documents), _folder.Output);

        Assert.DoesNotContain("RUNAI", _folder.Output, StringComparison.Ordinal);
        Assert.Contains("'../shop.json#/components/schemas/Cart'", _folder.ReadSpecs()["shop.json.parts/a.yaml"], StringComparison.Ordinal);
        Assert.Equal(2, _folder.Requests.Count);
    }

    /// <summary>The value of an example is data, whatever it contains.</summary>
    [Fact]
    public async Task References_in_examples_are_not_downloaded()
    {
        _documents[Url] = Specs.Document("", """ "Cart":{"type":"object","example":{"$ref":"models.json#/User"}} """);

        Assert.True(await _folder.RefreshAsync(_documents), _folder.Output);

        Assert.Single(_folder.Requests);
    }

    [Fact]
    public async Task Mapping_of_a_discriminator_is_downloaded()
    {
        _documents[Url] = Specs.Exchange("""
            {"oneOf":[{"$ref":"cat.yaml"},{"$ref":"dog.yaml"}],"discriminator":{"propertyName":"kind","mapping":{"c":"cat.yaml","d":"dog.yaml"}}}
            """);
        _documents["https://tenant.test/api/cat.yaml"] = "type: object\nrequired: [kind]\nproperties: {kind: {type: string}, lives: {type: integer}}";
        _documents["https://tenant.test/api/dog.yaml"] = "type: object\nrequired: [kind]\nproperties: {kind: {type: string}, tricks: {type: integer}}";

        Assert.True(await _folder.RefreshAsync(_documents), _folder.Output);

        Assert.DoesNotContain("RUNAI0010", _folder.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("RUNAI0121", _folder.Output, StringComparison.Ordinal);
        Assert.Contains("\"c\":\"shop.json.parts/cat.yaml\"", _folder.ReadSpecs()["shop.json"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parts_of_a_Swagger_document_are_downloaded()
    {
        _documents[Url] = """
            swagger: '2.0'
            info: { title: Shop, version: '1' }
            paths:
              /carts: { get: { operationId: getCart, responses: { '200': { description: '', schema: { $ref: "models.json#/Cart" } } } } }
            """;

        Assert.True(await _folder.RefreshAsync(_documents), _folder.Output);

        Assert.DoesNotContain("RUNAI", _folder.Output, StringComparison.Ordinal);
        Assert.Contains("\"shop.json.parts/models.json#/Cart\"", _folder.ReadSpecs()["shop.json"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task RUNAI0010_reference_of_a_file_of_the_project_is_reported_as_in_a_build()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder.Spec)!);
        await File.WriteAllTextAsync(
            Path.Combine(Path.GetDirectoryName(_folder.Spec)!, "models.json"), """{"User":{"$ref":"gone.json"}}""", TestContext.Current.CancellationToken);
        _documents[Url] = Spec.Replace(".\\/", "", StringComparison.Ordinal).Replace(CartsPath, "", StringComparison.Ordinal);

        Assert.True(await _folder.RefreshAsync(_documents), _folder.Output);

        Assert.Contains("models.json(1,17): warning RUNAI0010: ", _folder.Output, StringComparison.Ordinal);
        Assert.Single(_folder.Requests);
    }

    /// <summary>Projects that saved the documents themselves keep them.</summary>
    [Fact]
    public async Task File_next_to_the_spec_is_used_instead_of_a_download()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder.Spec)!);
        await File.WriteAllTextAsync(
            Path.Combine(Path.GetDirectoryName(_folder.Spec)!, "models.json"), """{"User":{"type":"string"},"Cart":{"type":"string"}}""",
            TestContext.Current.CancellationToken);
        _documents.Remove("https://tenant.test/api/models.json");
        _documents[Url] = Spec.Replace(".\\/", "", StringComparison.Ordinal).Replace(CartsPath, "", StringComparison.Ordinal);

        Assert.True(await _folder.RefreshAsync(_documents), _folder.Output);

        Assert.DoesNotContain("RUNAI", _folder.Output, StringComparison.Ordinal);
        Assert.Equal(_documents[Url], _folder.ReadSpecs()["shop.json"]);
    }
}
