using RunAi.Generated.SpecTool.Diff;
using RunAi.Generated.SpecTool.Diff.Code;
using RunAi.Generated.SpecTool.Reading;
using RunAi.Generated.SpecTool.Tests.Code;
using RunAi.Generator.Api.Model;

namespace RunAi.Generated.SpecTool.Tests.Diff;

public sealed class SecurityChangeTests
{
    private const string Key = """ "key":{"type":"apiKey","in":"header","name":"X-Key"} """;
    private const string QueryKey = """ "key":{"type":"apiKey","in":"query","name":"key"} """;
    private const string Basic = """ "login":{"type":"http","scheme":"basic"} """;
    private const string Token = """ "token":{"type":"http","scheme":"Bearer"} """;

    [Theory]
    [InlineData("", """ "security":[{"key":[]}], """, "! GET /carts: security changed from none to `key`")]
    [InlineData(""" "security":[{"key":[]}], """, "", "GET /carts: security changed from `key` to none")]
    [InlineData(""" "security":[{"key":[]}], """, """ "security":[], """, "GET /carts: security changed from `key` to none")]
    [InlineData(""" "security":[{"key":[]}], """, """ "security":[{"key":[]},{}], """, "GET /carts: security changed from `key` to `key` or none")]
    [InlineData(""" "security":[{"key":[]},{}], """, """ "security":[{"key":[]}], """, "! GET /carts: security changed from `key` or none to `key`")]
    [InlineData(""" "security":[{"key":[]}], """, """ "security":[{"login":[]}], """, "! GET /carts: security changed from `key` to `login`")]
    [InlineData(
        """ "security":[{"key":[]}], """, """ "security":[{"key":[]},{"login":[]}], """, "GET /carts: security changed from `key` to `key` or `login`")]
    [InlineData(
        """ "security":[{"key":[]},{"login":[]}], """, """ "security":[{"key":[]}], """, "! GET /carts: security changed from `key` or `login` to `key`")]
    [InlineData(
        """ "security":[{"key":[]}], """, """ "security":[{"key":[],"login":[]}], """, "! GET /carts: security changed from `key` to `key` and `login`")]
    [InlineData(
        """ "security":[{"key":[],"login":[]}], """, """ "security":[{"key":[]}], """, "GET /carts: security changed from `key` and `login` to `key`")]
    [InlineData(
        """ "security":[{"key":["read"]}], """, """ "security":[{"key":["read","write"]}], """,
        "! GET /carts: security changed from `key` (read) to `key` (read, write)")]
    [InlineData(
        """ "security":[{"key":["read","write"]}], """, """ "security":[{"key":["read"]}], """,
        "GET /carts: security changed from `key` (read, write) to `key` (read)")]
    public void Changed_security_of_an_operation_is_breaking_if_the_former_credentials_do_not_suffice(string before, string after, string change)
    {
        Assert.Equal([change], GetChanges(Create(Key + "," + Basic, operation: before), Create(Key + "," + Basic, operation: after)));
        Assert.Equal([change], GetChanges(Create(Key + "," + Basic, document: before), Create(Key + "," + Basic, document: after)));
    }

    [Theory]
    [InlineData(""" "security":[{"key":[]},{"login":[]}], """, """ "security":[{"login":[]},{"key":[]}], """)]
    [InlineData(""" "security":[{"key":["a","b"]}], """, """ "security":[{"key":["b","a"]}], """)]
    [InlineData("", """ "security":[], """)]
    public void Order_and_form_of_the_security_are_not_changes(string before, string after) =>
        Assert.Empty(GetChanges(Create(Key + "," + Basic, operation: before), Create(Key + "," + Basic, operation: after)));

    [Fact]
    public void Security_that_moves_from_the_document_to_the_operation_is_not_a_change()
    {
        const string Security = """ "security":[{"key":[]}], """;

        Assert.Empty(GetChanges(Create(Key, document: Security), Create(Key, operation: Security)));
    }

    [Theory]
    [InlineData(Key, Key + "," + Basic, "login: added: HTTP basic")]
    [InlineData(Key + "," + Basic, Key, "login: removed")]
    [InlineData(Key, QueryKey, "! key: changed from API key in the header `X-Key` to API key in the query `key`")]
    [InlineData(Key + "," + Basic, Key + "," + """ "login":{"type":"http","scheme":"bearer"} """, "login: changed from HTTP basic to HTTP bearer")]
    [InlineData(Key + "," + Basic, Key + "," + """ "user":{"type":"http","scheme":"basic"} """, "user: renamed from `login`")]
    [InlineData(Key, """ "key":{"type":"mutualTLS"} """, "! key: changed from API key in the header `X-Key` to mutual TLS")]
    public void Changed_scheme_is_breaking_if_an_operation_requires_it(string before, string after, string change)
    {
        const string Security = """ "security":[{"key":[]}], """;

        Assert.Equal([change], GetChanges(Create(before, operation: Security), Create(after, operation: Security)));
    }

    [Fact]
    public void Removed_scheme_of_an_operation_is_breaking() => Assert.Equal(
        ["! GET /carts: security changed from `key` to `token`", "! key: removed", "token: added: HTTP bearer"],
        GetChanges(Create(Key, """ "security":[{"key":[]}], """), Create(Token, """ "security":[{"token":[]}], """)));

    /// <summary>The server does not see the name, but it is the name of the property in C#.</summary>
    [Fact]
    public void Renamed_scheme_is_one_change() => Assert.Equal(
        ["! apiKey: renamed from `key`"],
        GetChanges(
            Create(Key, """ "security":[{"key":[]}], """),
            Create(Key.Replace("\"key\":", "\"apiKey\":", StringComparison.Ordinal), """ "security":[{"apiKey":[]}], """)));

    [Theory]
    [InlineData("https://a.test/1", "https://a.test/2", "o: token URL of the client credentials changed from `https://a.test/1` to `https://a.test/2`")]
    [InlineData("https://a.test/1", "https://b.test/1", "! o: token URL of the client credentials changed from `https://a.test/1` to `https://b.test/1`")]
    [InlineData("https://a.test/1", null, "! o: token URL of the client credentials removed")]
    [InlineData(null, "https://a.test/1", "o: token URL of the client credentials added: `https://a.test/1`")]
    public void Changed_token_URL_is_breaking_if_its_origin_changes(string? before, string? after, string change)
    {
        Assert.Equal([change], GetChanges(CreateOAuth(before), CreateOAuth(after)));

        static string CreateOAuth(string? url) => Create(
            $$""" "o":{"type":"oauth2","flows":{"{{(url is null ? "implicit" : "clientCredentials")}}":{"tokenUrl":"{{url}}","scopes":{} } } } """,
            """ "security":[{"o":[]}], """);
    }

    [Fact]
    public void Report_has_a_section_for_security_schemes()
    {
        var report = DiffReport.Write(SpecDiff.Compare(
            CreateModel(Create(Key, """ "security":[{"key":[]}], """)), CreateModel(Create(QueryKey, """ "security":[{"key":[]}], """))));

        Assert.Contains(
            "### Security schemes changed (1)\n\n- `key`\n  - changed from API key in the header `X-Key` to API key in the query `key`", report,
            StringComparison.Ordinal);
    }

    /// <summary>Compiles code that uses the credentials of one version with the other one.</summary>
    [Theory]
    [InlineData(Key + "," + Basic, Key, "Login", "removed")]
    [InlineData(Key, """ "key":{"type":"http","scheme":"basic"} """, "Key", "changed from `ApiKeyCredential` to `BasicCredential`")]
    [InlineData(Key, "", "", "removed")]
    public void Changed_credentials_break_the_code_that_sets_them(string before, string after, string member, string what)
    {
        var comparison = CodeComparison.Create(CreateModel(Require(before)), CreateModel(Require(after)));

        Assert.Empty(comparison.Unforeseen);
        Assert.Empty(comparison.Unfounded);
        Assert.Equal(
            [new CodeChange("GeneratedCredentials", member, what)], SpecDiff.Compare(CreateModel(Require(before)), CreateModel(Require(after))).CodeChanges);

        static string Require(string schemes) => Create(
            schemes,
            schemes.Length == 0 ? "" : $$""" "security":[{"key":[]}{{(schemes.Contains("login", StringComparison.Ordinal) ? ",{\"login\":[]}" : "")}}], """);
    }

    private static string Create(string schemes, string operation = "", string document = "") => $$"""
        {"openapi":"3.1.0","info":{"title":"Shop","version":"1"},{{document}}
         "paths":{"/carts":{"get":{ {{operation}} "operationId":"listCarts","tags":["Carts"],"responses":{"204":{"description":""} } } } },
         "components":{"securitySchemes":{ {{schemes}} } } }
        """;

    private static ApiModel CreateModel(string document) => SpecReadResult.Read("spec.json", document, overlayPath: null).Model!;

    private static IEnumerable<string> GetChanges(string before, string after) =>
        SpecDiff.Compare(CreateModel(before), CreateModel(after)).Changes
            .Select(static change => $"{(change.IsBreaking ? "! " : "")}{change.Where}: {change.What}").Order(StringComparer.Ordinal);
}
