using RunAi.Generated.SpecTool.Tests.Support;

namespace RunAi.Generated.SpecTool.Tests.Diff;

public sealed class OperationChangeTests
{
    private const string Plain = """ "operationId":"listCarts","tags":["Carts"],"responses":{"204":{"description":""}} """;

    [Fact]
    public void The_same_document_has_no_changes() => Assert.Empty(Specs.Changes(Get(Plain), Get(Plain)));

    [Fact]
    public void An_operation_that_is_gone_breaks_and_a_new_one_does_not() => Assert.Equal(
        ["! GET /carts: `listCarts` of Carts", "GET /lists: `listLists` of Carts"],
        Specs.Changes(Get(Plain), Get(Plain.Replace("listCarts", "listLists", StringComparison.Ordinal), "/lists")));

    [Fact]
    public void An_operation_of_the_same_name_elsewhere_has_moved_which_callers_do_not_notice() => Assert.Equal(
        ["GET /v2/carts: was `GET /carts`"],
        Specs.Changes(Get(Plain), Get(Plain, "/v2/carts")));

    [Fact]
    public void A_path_parameter_with_another_name_is_the_same_route() => Assert.Equal(
        ["! GET /carts/{cartId}: path parameter `cartId` was called `id`", "GET /carts/{cartId}: was `GET /carts/{id}`"],
        Specs.Changes(OfCart("id"), OfCart("cartId")).OrderDescending(StringComparer.Ordinal).Reverse());

    [Theory]
    [InlineData(""" "operationId":"getCarts","tags":["Carts"],"responses":{"204":{"description":""}} """, "! GET /carts: is called `getCarts`, was `listCarts`")]
    [InlineData(""" "operationId":"listCarts","tags":["Shop"],"responses":{"204":{"description":""}} """, "! GET /carts: belongs to Shop, was in Carts")]
    [InlineData(""" "operationId":"listCarts","tags":["Carts"],"deprecated":true,"responses":{"204":{"description":""}} """, "GET /carts: is deprecated")]
    [InlineData(""" "operationId":"listCarts","tags":["Carts"],"parameters":[{"name":"q","in":"query","schema":{"type":"string"}}],"responses":{"204":{"description":""}} """,
        "GET /carts: query parameter `q` is new")]
    [InlineData(""" "operationId":"listCarts","tags":["Carts"],"parameters":[{"name":"q","in":"query","required":true,"schema":{"type":"string"}}],"responses":{"204":{"description":""}} """,
        "! GET /carts: query parameter `q` is new and required")]
    [InlineData(""" "operationId":"listCarts","tags":["Carts"],"requestBody":{"content":{"application/json":{"schema":{"type":"string"}}}},"responses":{"204":{"description":""}} """,
        "GET /carts: takes a body")]
    [InlineData(""" "operationId":"listCarts","tags":["Carts"],"requestBody":{"required":true,"content":{"application/json":{"schema":{"type":"string"}}}},"responses":{"204":{"description":""}} """,
        "! GET /carts: takes a body, which is required")]
    [InlineData(""" "operationId":"listCarts","tags":["Carts"],"responses":{"200":{"description":"","content":{"application/json":{"schema":{"type":"string"}}}}} """,
        "! GET /carts: gives an answer without a body no more")]
    public void A_change_of_an_operation_is_told_with_its_weight(string after, string change) => Assert.Equal([change], Specs.Changes(Get(Plain), Get(after)));

    [Theory]
    [InlineData("""{"name":"q","in":"query","schema":{"type":"string"}}""", "! GET /carts: query parameter `q` is gone", "null")]
    [InlineData("""{"name":"q","in":"query","schema":{"type":"string"}}""", "! GET /carts: query parameter `q` is required", """{"name":"q","in":"query","required":true,"schema":{"type":"string"}}""")]
    [InlineData("""{"name":"q","in":"query","schema":{"type":"string"}}""", "! GET /carts: query parameter `q` was string and is boolean", """{"name":"q","in":"query","schema":{"type":"boolean"}}""")]
    public void A_change_of_a_parameter_is_told_with_its_weight(string before, string change, string after) => Assert.Equal(
        [change], Specs.Changes(Get(With(before)), Get(after == "null" ? Plain : With(after))));

    private static string With(string parameter) => $$""" "operationId":"listCarts","tags":["Carts"],"parameters":[{{parameter}}],"responses":{"204":{"description":""} } """;

    private static string OfCart(string name) => Get(
        $$""" "operationId":"getCart","tags":["Carts"],"parameters":[{"name":"{{name}}","in":"path","required":true,"schema":{"type":"string"} }],"responses":{"204":{"description":""} } """,
        $$"""/carts/{{{name}}}""");

    private static string Get(string operation, string path = "/carts") => Specs.Document($$""" "{{path}}":{"get":{ {{operation}} } } """);
}
