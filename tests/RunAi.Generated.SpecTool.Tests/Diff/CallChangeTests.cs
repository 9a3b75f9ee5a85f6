using RunAi.Generated.SpecTool.Tests.Support;

namespace RunAi.Generated.SpecTool.Tests.Diff;

/// <summary>What callers write beside the parameters: parts of a body, the errors that they catch, the lists that they enumerate.</summary>
public sealed class CallChangeTests
{
    [Fact]
    public void A_path_parameter_that_came_with_a_move_breaks() => Assert.Equal(
        ["! GET /shops/{shop}/carts/{id}: path parameter `shop` is new and required", "GET /shops/{shop}/carts/{id}: was `GET /carts/{id}`"],
        Specs.Changes(Moved("/carts/{id}", "id"), Moved("/shops/{shop}/carts/{id}", "shop", "id")).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(""" "file":{"type":"string","format":"binary"} """, """ "file":{"type":"string","format":"binary"},"note":{"type":"string"} """, "POST /files: part `note` is new")]
    [InlineData(""" "file":{"type":"string","format":"binary"},"note":{"type":"string"} """, """ "file":{"type":"string","format":"binary"} """, "! POST /files: part `note` is gone")]
    [InlineData(""" "note":{"type":"string"} """, """ "note":{"type":"integer"} """, "! POST /files: part `note` was string and is int64")]
    [InlineData(""" "note":{"type":"string"} """, """ "note":{"type":"string","format":"binary"} """, "! POST /files: part `note` was a value and is a file")]
    public void A_part_of_a_form_is_told_as_a_parameter_is(string before, string after, string change) => Assert.Equal([change], Specs.Changes(Form(before), Form(after)));

    [Fact]
    public void A_part_of_a_form_that_becomes_required_breaks() => Assert.Equal(
        ["! POST /files: part `note` is required"],
        Specs.Changes(Form(""" "note":{"type":"string"} """), Form(""" "note":{"type":"string"} """, "\"note\"")));

    [Fact]
    public void An_error_that_is_no_longer_described_breaks_those_who_catch_it() => Assert.Equal(
        ["! GET /carts: has no model of the error 404 any more"], Specs.Changes(Failing("404", "string"), Failing("204")));

    [Fact]
    public void An_error_that_is_described_for_the_first_time_breaks_nobody() => Assert.Equal(
        ["GET /carts: has a model of the error 404"], Specs.Changes(Failing("204"), Failing("404", "string")));

    [Fact]
    public void A_list_that_cannot_be_enumerated_any_more_breaks() => Assert.Equal(
        ["! GET /carts: can't be enumerated any more", "! GET /carts: the answer was list of string and is string"],
        Specs.Changes(Answering("""{"type":"array","items":{"type":"string"}}"""), Answering("""{"type":"string"}""")));

    private static string Form(string parts, string required = "") => Specs.Document(
        $$""" "/files":{"post":{"operationId":"addFile","tags":["Files"],"requestBody":{"required":true,"content":{"multipart/form-data":{"schema":{"type":"object","required":[{{required}}],"properties":{ {{parts}} } } } } },"responses":{"204":{"description":""} } } } """);

    private static string Answering(string schema) => Specs.Document(
        $$""" "/carts":{"get":{"operationId":"listCarts","tags":["Carts"],"responses":{"200":{"description":"","content":{"application/json":{"schema":{{schema}} } } } } } } """);

    private static string Failing(string status, string? type = null) => Specs.Document(
        $$""" "/carts":{"get":{"operationId":"deleteCarts","tags":["Carts"],"responses":{"204":{"description":""}{{(type is null ? "" : $$""","{{status}}":{"description":"","content":{"application/json":{"schema":{"type":"{{type}}"} } } } """)}} } } } """);

    private static string Moved(string path, params string[] parameters) => Specs.Document(
        $$""" "{{path}}":{"get":{"operationId":"getCart","tags":["Carts"],"parameters":[{{string.Join(',', parameters.Select(name => $$"""{"name":"{{name}}","in":"path","required":true,"schema":{"type":"string"} }"""))}}],"responses":{"204":{"description":""} } } } """);
}
