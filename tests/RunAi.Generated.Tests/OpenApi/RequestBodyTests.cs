using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.Tests.OpenApi;

public sealed class RequestBodyTests
{
    [Fact]
    public void Request_body_fields_are_read()
    {
        var body = DocumentReading.WithOperation("""
            "x-codegen-request-body-name":"thing","requestBody":{"description":"D","required":true,"content":{
              "application/json; charset=utf-8":{"schema":{"type":"object"}},"text/csv":{}}}
            """).Operation.RequestBody!;

        Assert.Equal("#/paths/~1things/get/requestBody", body.Pointer);
        Assert.Equal(("D", true, "thing"), (body.Description, body.Required, body.Name));
        Assert.Equal(
            [("application/json; charset=utf-8", "#/paths/~1things/get/requestBody/content/application~1json; charset=utf-8/schema"), ("text/csv", null)],
            body.Content.Select(content => (content.Name, content.Schema)));
    }

    [Fact]
    public void Request_body_is_optional_by_default() =>
        Assert.False(DocumentReading.WithOperation("\"requestBody\":{\"content\":{}}").Operation.RequestBody!.Required);

    [Fact]
    public void Request_body_can_refer_to_a_component()
    {
        var body = DocumentReading.WithOperation(
            "\"requestBody\":{\"$ref\":\"#/components/requestBodies/B\",\"description\":\"here\"}",
            components: """
            "requestBodies":{"B":{"description":"there","required":true,"content":{"application/json":{}}}}
            """).Operation.RequestBody!;

        Assert.Equal(("#/components/requestBodies/B", "here", true), (body.Pointer, body.Description, body.Required));
    }

    [Fact]
    public void Unresolved_request_body_skips_the_operation() => Assert.Equal(
        [DiagnosticIds.UnresolvedReference, DiagnosticIds.OperationSkipped],
        DocumentReading.WithOperation("\"requestBody\":{\"$ref\":\"#/components/requestBodies/None\"}").Ids);

    [Fact]
    public void Form_encodings_are_read_by_property()
    {
        var encoding = DocumentReading.WithOperation("""
            "requestBody":{"content":{"multipart/form-data":{"schema":{"type":"object"},"encoding":{
              "plain":{},"typed":{"contentType":"image/png"},"styled":{"style":"pipeDelimited","allowReserved":true},"single":{"explode":false}}}}}
            """).Operation.RequestBody!.Content[0].Encoding;

        Assert.Equal(new OpenApiEncoding(null, SerializationStyle.Form, Explode: true, AllowReserved: false), encoding["plain"]);
        Assert.Equal(new OpenApiEncoding("image/png", SerializationStyle.Form, Explode: true, AllowReserved: false), encoding["typed"]);
        Assert.Equal(new OpenApiEncoding(null, SerializationStyle.PipeDelimited, Explode: false, AllowReserved: true) { IsStyled = true }, encoding["styled"]);
        Assert.Equal(new OpenApiEncoding(null, SerializationStyle.Form, Explode: false, AllowReserved: false) { IsStyled = true }, encoding["single"]);
    }

    [Fact]
    public void Media_type_can_refer_to_a_component_in_3_2() => Assert.Equal(
        "#/components/mediaTypes/M/schema",
        DocumentReading.WithOperation(
            "\"requestBody\":{\"content\":{\"application/json\":{\"$ref\":\"#/components/mediaTypes/M\"}}}",
            components: "\"mediaTypes\":{\"M\":{\"schema\":{}}}",
            version: "3.2.0").Operation.RequestBody!.Content[0].Schema);

    [Fact]
    public void Extension_fields_are_not_media_types() => Assert.Equal(
        ["x-world/x-vrml"],
        DocumentReading.WithOperation("\"requestBody\":{\"content\":{\"x-example\":{},\"x-world/x-vrml\":{}}}")
            .Operation.RequestBody!.Content.Select(content => content.Name));
}
