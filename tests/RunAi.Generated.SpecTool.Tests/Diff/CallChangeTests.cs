using RunAi.Generated.SpecTool.Tests.Support;

namespace RunAi.Generated.SpecTool.Tests.Diff;

/// <summary>Changes of form fields, error models and pagination.</summary>
public sealed class CallChangeTests
{
    private const string File = """ "file":{"type":"string","format":"binary"} """;
    private const string Note = """ "note":{"type":"string"} """;

    [Fact]
    public void A_path_parameter_added_by_a_move_is_breaking() => Assert.Equal(
        ["! GET /shops/{shop}/carts/{id}: path parameter `shop` added and required", "GET /shops/{shop}/carts/{id}: moved from `GET /carts/{id}`"],
        Specs.Changes(Moved("/carts/{id}", "id"), Moved("/shops/{shop}/carts/{id}", "shop", "id")).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(File, File + "," + Note, "POST /files: part `note` added")]
    [InlineData(File + "," + Note, File, "! POST /files: part `note` removed")]
    [InlineData(Note, """ "note":{"type":"integer"} """, "! POST /files: part `note` changed from string to int64")]
    [InlineData(Note, """ "note":{"type":"string","format":"binary"} """, "! POST /files: part `note` changed from a value to a file")]
    public void A_changed_form_field_is_reported_with_its_severity(string before, string after, string change) =>
        Assert.Equal([change], Specs.Changes(Form(before), Form(after)));

    [Fact]
    public void A_form_field_that_becomes_required_is_breaking() => Assert.Equal(
        ["! POST /files: part `note` is now required"],
        Specs.Changes(Form(Note), Form(Note, "\"note\"")));

    [Fact]
    public void A_removed_error_model_is_breaking() => Assert.Equal(
        ["! GET /carts: error 404 no longer has a model"], Specs.Changes(Failing("404", "string"), Failing("204")));

    [Fact]
    public void An_added_error_model_is_not_breaking() => Assert.Equal(
        ["GET /carts: error 404 now has a model"], Specs.Changes(Failing("204"), Failing("404", "string")));

    [Fact]
    public void A_list_that_can_no_longer_be_enumerated_is_breaking() => Assert.Equal(
        ["! GET /carts: can no longer be enumerated", "! GET /carts: response body changed from list of string to string"],
        Specs.Changes(Returning("""{"type":"array","items":{"type":"string"}}"""), Returning("""{"type":"string"}""")));

    private static string Form(string fields, string required = "") => Specs.Document(
        $$"""
        "/files":{"post":{"operationId":"addFile","tags":["Files"],"responses":{"204":{"description":""} },
          "requestBody":{"required":true,"content":{"multipart/form-data":{
            "schema":{"type":"object","required":[{{required}}],"properties":{ {{fields}} } } } } } } }
        """);

    private static string Returning(string schema) => Specs.Document(
        $$"""
        "/carts":{"get":{"operationId":"listCarts","tags":["Carts"],"responses":{
          "200":{"description":"","content":{"application/json":{"schema":{{schema}} } } } } } }
        """);

    private static string Failing(string status, string? type = null)
    {
        var error = type is null ? "" : $$""","{{status}}":{"description":"","content":{"application/json":{"schema":{"type":"{{type}}"} } } }""";
        return Specs.Document(
            $$"""
            "/carts":{"get":{"operationId":"deleteCarts","tags":["Carts"],"responses":{"204":{"description":""}{{error}} } } }
            """);
    }

    private static string Moved(string path, params string[] names)
    {
        var parameters = names.Select(name => $$"""{"name":"{{name}}","in":"path","required":true,"schema":{"type":"string"} }""");
        return Specs.Document(
            $$"""
            "{{path}}":{"get":{"operationId":"getCart","tags":["Carts"],"responses":{"204":{"description":""} },
              "parameters":[{{string.Join(',', parameters)}}] } }
            """);
    }
}
