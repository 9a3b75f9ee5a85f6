using RunAi.Generated.SpecTool.Tests.Support;

namespace RunAi.Generated.SpecTool.Tests.Diff;

public sealed class OperationChangeTests
{
    private const string Responses = "\"responses\"";
    private const string NoContent = "\"204\":{\"description\":\"\"}";
    private const string Plain = $"\"operationId\":\"listCarts\",\"tags\":[\"Carts\"],{Responses}:{{{NoContent}}}";
    private const string Query = """{"name":"q","in":"query","schema":{"type":"string"}}""";
    private const string RequiredQuery = """{"name":"q","in":"query","required":true,"schema":{"type":"string"}}""";
    private const string JsonContent = "\"content\":{\"application/json\":{\"schema\":{\"type\":\"string\"}}}";

    [Fact]
    public void Equal_specs_have_no_changes() => Assert.Empty(Specs.Changes(Get(Plain), Get(Plain)));

    [Fact]
    public void A_removed_operation_is_breaking_and_an_added_one_is_not() => Assert.Equal(
        ["! GET /carts: `listCarts` of Carts", "GET /lists: `listLists` of Carts"],
        Specs.Changes(Get(Plain), Get(Plain.Replace("listCarts", "listLists", StringComparison.Ordinal), "/lists")));

    [Fact]
    public void A_moved_operation_with_the_same_name_is_not_breaking() => Assert.Equal(
        ["GET /v2/carts: moved from `GET /carts`"],
        Specs.Changes(Get(Plain), Get(Plain, "/v2/carts")));

    [Fact]
    public void A_renamed_path_parameter_keeps_the_operation() => Assert.Equal(
        ["! GET /carts/{cartId}: path parameter `id` renamed to `cartId`", "GET /carts/{cartId}: moved from `GET /carts/{id}`"],
        Specs.Changes(OfCart("id"), OfCart("cartId")).OrderDescending(StringComparer.Ordinal).Reverse());

    [Theory]
    [InlineData("\"listCarts\"", "\"getCarts\"", "! GET /carts: renamed from `listCarts` to `getCarts`")]
    [InlineData("[\"Carts\"]", "[\"Shop\"]", "! GET /carts: moved from group Carts to Shop")]
    [InlineData(Responses, "\"deprecated\":true," + Responses, "GET /carts: deprecated")]
    [InlineData(Responses, $"\"parameters\":[{Query}],{Responses}", "GET /carts: query parameter `q` added")]
    [InlineData(Responses, $"\"parameters\":[{RequiredQuery}],{Responses}", "! GET /carts: query parameter `q` added and required")]
    [InlineData(Responses, $"\"requestBody\":{{{JsonContent}}},{Responses}", "GET /carts: optional body added")]
    [InlineData(Responses, $"\"requestBody\":{{\"required\":true,{JsonContent}}},{Responses}", "! GET /carts: required body added")]
    [InlineData(NoContent, $"\"200\":{{\"description\":\"\",{JsonContent}}}", "! GET /carts: response without body removed")]
    public void A_changed_operation_is_reported_with_its_severity(string old, string now, string change) =>
        Assert.Equal([change], Specs.Changes(Get(Plain), Get(Plain.Replace(old, now, StringComparison.Ordinal))));

    [Theory]
    [InlineData("", "! GET /carts: query parameter `q` removed")]
    [InlineData(RequiredQuery, "! GET /carts: query parameter `q` is now required")]
    [InlineData("""{"name":"q","in":"query","schema":{"type":"boolean"}}""", "! GET /carts: query parameter `q` changed from string to boolean")]
    public void A_changed_parameter_is_reported_with_its_severity(string parameter, string change) =>
        Assert.Equal([change], Specs.Changes(Get(WithParameters(Query)), Get(WithParameters(parameter))));

    private static string WithParameters(string parameters) => Plain.Replace(Responses, $"\"parameters\":[{parameters}],{Responses}", StringComparison.Ordinal);

    private static string OfCart(string name) => Get(
        $$"""
        "operationId":"getCart","tags":["Carts"],"responses":{"204":{"description":""} },
        "parameters":[{"name":"{{name}}","in":"path","required":true,"schema":{"type":"string"} }]
        """,
        $$"""/carts/{{{name}}}""");

    private static string Get(string operation, string path = "/carts") => Specs.Document($$""" "{{path}}":{"get":{ {{operation}} } } """);
}
