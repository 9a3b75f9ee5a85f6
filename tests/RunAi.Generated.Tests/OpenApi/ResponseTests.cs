using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.Tests.OpenApi;

public sealed class ResponseTests
{
    [Fact]
    public void Responses_keep_their_order_and_have_normalized_status_codes()
    {
        var spec = DocumentReading.WithOperation("""
            "responses":{"default":{"description":"D"},"404":{},"2xx":{},"201":{},"x-more":{}}
            """);

        Assert.Equal(["default", "404", "2XX", "201"], spec.Operation.Responses.Select(response => response.Status));
        Assert.Equal("D", spec.Operation.Responses[0].Description);
        Assert.Empty(spec.Diagnostics);
    }

    [Fact]
    public void Unquoted_status_code_in_YAML_is_read()
    {
        var spec = DocumentReading.Read("""
            openapi: 3.0.3
            paths:
              /a:
                get:
                  responses:
                    200: {description: ok}
            """);

        Assert.Equal("200", Assert.Single(spec.Operation.Responses).Status);
    }

    [Theory]
    [InlineData("ok")]
    [InlineData("20")]
    [InlineData("2000")]
    [InlineData("600")]
    [InlineData("20X")]
    [InlineData("")]
    public void Invalid_status_code_is_reported_and_omitted(string status)
    {
        var spec = DocumentReading.WithOperation($$"""
            "responses":{"{{status}}":{} }
            """);

        Assert.Empty(spec.Operation.Responses);
        Assert.Equal([DiagnosticIds.WrongNodeType], spec.Ids);
    }

    [Fact]
    public void Response_content_and_headers_are_read()
    {
        var response = Assert.Single(DocumentReading.WithOperation("""
            "responses":{"200":{"content":{"application/json":{"schema":{"type":"object"}},"text/csv":{"schema":{"type":"string"}}},
              "headers":{"X-Total":{"description":"all","required":true,"schema":{"type":"integer"}},"Content-Type":{"schema":{}}}}}
            """).Operation.Responses);

        Assert.Equal(["application/json", "text/csv"], response.Content.Select(content => content.Name));
        var header = Assert.Single(response.Headers);
        Assert.Equal(("X-Total", "all", true, ParameterLocation.Header), (header.Name, header.Description, header.Required, header.In));
        Assert.Equal(SerializationStyle.Simple, header.Style);
    }

    [Fact]
    public void Shared_response_has_the_same_content_for_each_status_code()
    {
        var responses = DocumentReading.WithOperation(
            """
            "responses":{"400":{"$ref":"#/components/responses/E"},"500":{"$ref":"#/components/responses/E","description":"here"}}
            """,
            components: """
            "responses":{"E":{"description":"there","content":{"application/json":{"schema":{}}}}}
            """).Operation.Responses;

        Assert.Equal([("400", "there"), ("500", "here")], responses.Select(response => (response.Status, response.Description!)));
        Assert.Equal(responses[0].Content, responses[1].Content);
    }

    [Theory]
    [InlineData("200", 0)]
    [InlineData("default", 0)]
    [InlineData("404", 1)]
    [InlineData("5XX", 1)]
    public void Unresolved_response_skips_the_operation_unless_it_is_an_error(string status, int operations)
    {
        var spec = DocumentReading.WithOperation($$"""
            "responses":{"{{status}}":{"$ref":"#/components/responses/None"} }
            """);

        Assert.Equal(operations, spec.Document.Operations.Count);
        Assert.Equal(DiagnosticIds.UnresolvedReference, spec.Diagnostics[0].Id);
    }
}
