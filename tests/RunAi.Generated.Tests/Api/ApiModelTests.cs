using RunAi.Generator.Api.Model;
using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Api;

/// <summary>Details of operations and types in the model of a document.</summary>
public sealed class ApiModelTests
{
    [Theory]
    [InlineData("application/json", true)]
    [InlineData("application/problem+json", true)]
    [InlineData("text/plain", false)]
    public void Parameter_with_a_JSON_media_type_is_sent_as_JSON(string mediaType, bool isJson) => Assert.Equal(isJson, Assert.Single(Operation("post", $$"""
        parameters:
        - {name: filter, in: query, content: { {{mediaType}}: {schema: {type: object} } } }
        """).Parameters).AsJson);

    [Theory]
    [InlineData("application/json", "{type: string, format: binary}", nameof(ApiBodyKind.Stream))]
    [InlineData("application/json", "{type: string}", nameof(ApiBodyKind.Json))]
    [InlineData("text/plain", "{type: string, format: binary}", nameof(ApiBodyKind.Stream))]
    [InlineData("image/png", "{type: string, format: binary}", nameof(ApiBodyKind.Stream))]
    public void Media_type_and_the_schema_decide_how_a_body_is_sent(string mediaType, string schema, string kind) => Assert.Equal(kind, Operation("post", $$"""
        requestBody: {content: { {{mediaType}}: {schema: {{schema}} } } }
        """).Body!.Kind.ToString());

    [Theory]
    [InlineData("application/json", true)]
    [InlineData("text/plain", false)]
    public void Only_JSON_responses_have_a_type(string mediaType, bool hasType)
    {
        var response = Assert.Single(Operation("post", $$"""
            responses: {'200': {description: Done., content: { {{mediaType}}: {schema: {type: string} } } } }
            """).Responses);

        Assert.Equal((hasType, hasType), (response.Type is not null, Assert.Single(response.Statuses).Type is not null));
    }

    [Theory]
    [InlineData("page", "page.total")]
    [InlineData("page.info", null)]
    public void Total_of_a_page_is_found_in_properties_whose_names_have_no_dot(string property, string? total) => Assert.Equal(total, Operation("get", $$"""
        parameters: [{name: offset, in: query, schema: {type: integer} }]
        responses:
          '200':
            description: A page.
            content:
              application/json:
                schema:
                  properties:
                    items: {type: array, items: {type: string} }
                    {{property}}: {properties: {total: {type: integer} } }
        """).PagedOperation!.Pagination!.Total);

    [Theory]
    [InlineData("{oneOf: [{type: string, enum: [x]}, {type: string, enum: [y]}]}", "String")]
    [InlineData("{oneOf: [{type: string, enum: [x]}, {type: string}]}", "(x)")]
    [InlineData("{oneOf: [{type: string, enum: [x]}, {type: string, format: uuid}]}", "String")]
    [InlineData("{type: object, anyOf: [{required: [x]}, {required: [y]}]}", "object:")]
    [InlineData("{anyOf: [{type: object, required: [x]}, {type: object, not: {}}]}", "object:")]
    public void Schema_has_the_expected_type(string schema, string type) => Assert.Equal(type, ApiReading.BuildSchemas($$"""
        Thing:
          properties: {a: {{schema}} }
        """).TypeOf("a"));

    [Fact]
    public void Union_within_a_union_is_recognized_by_what_all_its_variants_require()
    {
        var model = ApiReading.BuildSchemas("""
            Thing: {oneOf: [{$ref: '#/components/schemas/Inner'}, {$ref: '#/components/schemas/Last'}]}
            Inner: {oneOf: [{$ref: '#/components/schemas/First'}, {$ref: '#/components/schemas/Second'}]}
            First: {required: [a, common], properties: {a: {type: string}, common: {type: string}}}
            Second: {required: [b, common], properties: {b: {type: string}, common: {type: string}}}
            Last: {required: [c], properties: {c: {type: string}}}
            """).Model;
        var union = Assert.IsType<ApiUnion>(model.Declarations["#/components/schemas/Thing"]);

        var match = Assert.Single(union.Tests, test => test.Variant.Type is ApiNamedType { Key: "#/components/schemas/Inner" }).Match;

        Assert.Equal((ApiMatchKind.AllProperties, "common"), (match.Kind, string.Join(' ', match.Texts)));
    }

    private static ApiOperationModel Operation(string method, string members) =>
        Assert.Single(ApiReading.Build(TinySpec.Operation(method, "/thing", members).Text).Model.Operations);
}
