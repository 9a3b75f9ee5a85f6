using RunAi.Generator.Diagnostics;
using Xunit;

namespace RunAi.Generator.Tests.OpenApi;

public sealed class OperationTests
{
    [Fact]
    public void An_operation_has_what_the_document_says()
    {
        var operation = DocumentReading.WithOperation("""
            "operationId": "list_things", "summary": "S", "description": "D", "deprecated": true, "tags": ["a", "b", "a"], "x-runai-role": "Editor"
            """).Operation;

        Assert.Equal("#/paths/~1things/get", operation.Pointer);
        Assert.Equal(("get", "/things", "list_things"), (operation.Method, operation.Path, operation.OperationId));
        Assert.Equal(("S", "D", true, "Editor"), (operation.Summary, operation.Description, operation.Deprecated, operation.RequiredRole));
        Assert.Equal(["a", "b"], operation.Tags);
    }

    [Fact]
    public void An_operation_without_anything_is_one_all_the_same()
    {
        var spec = DocumentReading.WithOperation("");

        Assert.Empty(spec.Operation.Responses);
        Assert.Null(spec.Operation.RequestBody);
        Assert.Empty(spec.Diagnostics);
    }

    [Theory]
    [InlineData("\"swagger\":\"2.0\"", "get put post delete options head patch")]
    [InlineData("\"openapi\":\"3.0.3\"", "get put post delete options head patch trace")]
    [InlineData("\"openapi\":\"3.1.0\"", "get put post delete options head patch trace")]
    [InlineData("\"openapi\":\"3.2.0\"", "get put post delete options head patch trace query")]
    public void Each_version_has_its_methods(string version, string methods)
    {
        var spec = DocumentReading.Read($$"""
            { {{version}},"paths":{"/a":{"get":{},"put":{},"post":{},"delete":{},"options":{},"head":{},"patch":{},"trace":{},"query":{},"connect":{} } } }
            """);

        Assert.Equal(methods.Split(' '), spec.Document.Operations.Select(operation => operation.Method));
    }

    [Fact]
    public void Methods_without_a_field_are_additional_operations_since_3_2()
    {
        var operation = Assert.Single(DocumentReading.Read("""{"openapi":"3.2.0","paths":{"/a":{"additionalOperations":{"Copy":{}}}}}""").Document.Operations);

        Assert.Equal(("Copy", "#/paths/~1a/additionalOperations/Copy"), (operation.HttpMethod, operation.Pointer));
    }

    [Fact]
    public void Before_3_2_there_are_no_additional_operations() =>
        Assert.Empty(DocumentReading.Read("""{"openapi":"3.1.0","paths":{"/a":{"additionalOperations":{"COPY":{}}}}}""").Document.Operations);

    [Theory]
    [InlineData("POST", "its method must be declared by the field \"post\" of the path item")]
    [InlineData("CO PY", "its method is not an HTTP token")]
    [InlineData("", "its method is not an HTTP token")]
    public void An_additional_operation_of_a_method_that_it_can_t_have_is_skipped(string method, string reason)
    {
        var spec = DocumentReading.Read($$"""{"openapi":"3.2.0","paths":{"/a":{"additionalOperations":{"{{method}}":{} } } } }""");

        Assert.Empty(spec.Document.Operations);
        Assert.Equal([method + " /a", reason], Assert.Single(spec.Diagnostics).Arguments);
    }

    [Fact]
    public void What_the_path_item_says_goes_for_operations_that_say_nothing()
    {
        var operations = DocumentReading.Read("""
            {"openapi":"3.0.3","paths":{"/a":{
              "summary":"S","description":"D","x-runai-role":"Viewer","get":{},"put":{"summary":"own","x-runai-role":"Editor"}}}}
            """).Document.Operations;

        Assert.Equal([("S", "D", "Viewer"), ("own", "D", "Editor")], operations.Select(o => (o.Summary!, o.Description!, o.RequiredRole!)));
    }

    [Fact]
    public void Servers_of_an_operation_go_before_those_of_the_path()
    {
        var operations = DocumentReading.Read("""
            {"openapi":"3.0.3","servers":[{"url":"/v1"}],"paths":{
              "/a":{"servers":[{"url":"/v2"}],"get":{"servers":[{"url":"/v3"}]},"put":{}},
              "/b":{"get":{}}}}
            """).Document.Operations;

        Assert.Equal(["/v3", "/v2", null], operations.Select(operation => operation.BasePath));
    }

    [Fact]
    public void A_path_item_may_be_kept_among_the_components()
    {
        var spec = DocumentReading.Read("""
            {"openapi":"3.1.0","paths":{"/a":{"$ref":"#/components/pathItems/Shared","put":{"summary":"own"}}},
             "components":{"pathItems":{"Shared":{"get":{},"put":{"summary":"shared"}}}}}
            """);

        Assert.Equal(["own", null], spec.Document.Operations.Select(operation => operation.Summary));
    }

    [Fact]
    public void Paths_that_share_a_path_item_have_operations_of_their_own()
    {
        var spec = DocumentReading.Read(
            """{"openapi":"3.1.0","paths":{"/a?v=1":{"$ref":"#/x-shared"},"/a?v=2":{"$ref":"#/x-shared"}},"x-shared":{"get":{}}}""");

        Assert.Equal(["#/paths/~1a?v=1/get", "#/paths/~1a?v=2/get"], spec.Document.Operations.Select(operation => operation.Pointer));
        Assert.Equal(
            ["1", "2"], spec.Document.Operations.Select(operation => spec.Schema(Assert.Single(operation.Parameters).Schema!).Const!.Text));
    }

    [Fact]
    public void A_skipped_operation_leaves_the_others()
    {
        var spec = DocumentReading.Read("""{"openapi":"3.0.3","paths":{"/a/{id}":{"get":{}},"/b":{"get":{}}}}""");

        Assert.Equal("/b", spec.Operation.Path);
        Assert.Equal(DiagnosticIds.OperationSkipped, Assert.Single(spec.Diagnostics).Id);
    }
}
