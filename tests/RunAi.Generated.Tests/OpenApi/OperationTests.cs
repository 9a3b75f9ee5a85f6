using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Tests.OpenApi;

public sealed class OperationTests
{
    [Fact]
    public void Operation_fields_are_read()
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
    public void Empty_operation_is_valid()
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
    public void Each_OpenAPI_version_reads_its_own_methods(string version, string methods)
    {
        var spec = DocumentReading.Read($$"""
            { {{version}},"paths":{"/a":{"get":{},"put":{},"post":{},"delete":{},"options":{},"head":{},"patch":{},"trace":{},"query":{},"connect":{} } } }
            """);

        Assert.Equal(methods.Split(' '), spec.Document.Operations.Select(operation => operation.Method));
    }

    [Fact]
    public void Additional_operations_are_read_from_3_2_on()
    {
        var operation = Assert.Single(DocumentReading.Read("""{"openapi":"3.2.0","paths":{"/a":{"additionalOperations":{"Copy":{}}}}}""").Document.Operations);

        Assert.Equal(("Copy", "#/paths/~1a/additionalOperations/Copy"), (operation.HttpMethod, operation.Pointer));
    }

    [Fact]
    public void Additional_operations_are_ignored_before_3_2() =>
        Assert.Empty(DocumentReading.Read("""{"openapi":"3.1.0","paths":{"/a":{"additionalOperations":{"COPY":{}}}}}""").Document.Operations);

    [Theory]
    [InlineData("POST", "its method must be declared by the field \"post\" of the path item")]
    [InlineData("CO PY", "its method is not an HTTP token")]
    [InlineData("", "its method is not an HTTP token")]
    public void Additional_operation_with_an_invalid_method_is_skipped(string method, string reason)
    {
        var spec = DocumentReading.Read($$"""{"openapi":"3.2.0","paths":{"/a":{"additionalOperations":{"{{method}}":{} } } } }""");

        Assert.Empty(spec.Document.Operations);
        Assert.Equal([method + " /a", reason], Assert.Single(spec.Diagnostics).Arguments);
    }

    [Fact]
    public void Operations_inherit_fields_of_the_path_item()
    {
        var operations = DocumentReading.Read("""
            {"openapi":"3.0.3","paths":{"/a":{
              "summary":"S","description":"D","x-runai-role":"Viewer","get":{},"put":{"summary":"own","x-runai-role":"Editor"}}}}
            """).Document.Operations;

        Assert.Equal([("S", "D", "Viewer"), ("own", "D", "Editor")], operations.Select(o => (o.Summary!, o.Description!, o.RequiredRole!)));
    }

    [Fact]
    public void Servers_of_an_operation_take_precedence_over_those_of_the_path_item()
    {
        var operations = DocumentReading.Read("""
            {"openapi":"3.0.3","servers":[{"url":"/v1"}],"paths":{
              "/a":{"servers":[{"url":"/v2"}],"get":{"servers":[{"url":"/v3"}]},"put":{}},
              "/b":{"get":{}}}}
            """).Document.Operations;

        Assert.Equal(["/v3", "/v2", null], operations.Select(operation => operation.BasePath));
    }

    [Fact]
    public void Path_item_can_refer_to_a_component()
    {
        var spec = DocumentReading.Read("""
            {"openapi":"3.1.0","paths":{"/a":{"$ref":"#/components/pathItems/Shared","put":{"summary":"own"}}},
             "components":{"pathItems":{"Shared":{"get":{},"put":{"summary":"shared"}}}}}
            """);

        Assert.Equal(["own", null], spec.Document.Operations.Select(operation => operation.Summary));
    }

    [Fact]
    public void Paths_that_share_a_path_item_have_separate_operations()
    {
        var spec = DocumentReading.Read(
            """{"openapi":"3.1.0","paths":{"/a?v=1":{"$ref":"#/x-shared"},"/a?v=2":{"$ref":"#/x-shared"}},"x-shared":{"get":{}}}""");

        Assert.Equal(["#/paths/~1a?v=1/get", "#/paths/~1a?v=2/get"], spec.Document.Operations.Select(operation => operation.Pointer));
        Assert.Equal(
            ["1", "2"], spec.Document.Operations.Select(operation => spec.Schema(Assert.Single(operation.Parameters).Schema!).Const!.Text));
    }

    [Fact]
    public void Skipped_operation_does_not_affect_other_operations()
    {
        var spec = DocumentReading.Read("""{"openapi":"3.0.3","paths":{"/a/../b":{"get":{}},"/b":{"get":{}}}}""");

        Assert.Equal("/b", spec.Operation.Path);
        Assert.Equal(DiagnosticIds.OperationSkipped, Assert.Single(spec.Diagnostics).Id);
    }
}
