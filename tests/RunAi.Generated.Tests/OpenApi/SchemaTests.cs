using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.Tests.OpenApi;

public sealed class SchemaTests
{
    private const string Pointer = "#/components/schemas/Thing";

    [Fact]
    public void Schema_fields_are_read()
    {
        var schema = DocumentReading.WithSchema("""
            {"title":"T","description":"D","format":"date-time","deprecated":true,"readOnly":true,"writeOnly":true,
             "default":"a","example":"b","contentEncoding":"base64","contentMediaType":"image/png"}
            """).Thing;

        Assert.Equal(("T", "D", "date-time"), (schema.Title, schema.Description, schema.Format));
        Assert.True(schema is { Deprecated: true, ReadOnly: true, WriteOnly: true });
        Assert.Equal(("a", "b"), (schema.Default!.Text, schema.Example!.Text));
        Assert.Equal(("base64", "image/png"), (schema.ContentEncoding, schema.ContentMediaType));
    }

    [Fact]
    public void Several_types_become_alternatives()
    {
        var spec = DocumentReading.WithSchema("""{"type":["string","null","integer"],"maxLength":3,"minimum":1,"format":"int32","items":{} }""");

        Assert.Equal((true, SchemaTypes.None), (spec.Thing.Nullable, spec.Thing.Types));
        Assert.Equal(
            ["String maxLength", "Integer minimum"],
            spec.Thing.OneOf.Select(spec.Schema).Select(schema => $"{schema.Types} {Assert.Single(schema.Constraints).Key}"));
        Assert.Equal("int32", spec.Schema(spec.Thing.OneOf[1]).Format);
    }

    [Theory]
    [InlineData("\"string\"", nameof(SchemaTypes.String))]
    [InlineData("\"integer\"", nameof(SchemaTypes.Integer))]
    [InlineData("\"number\"", nameof(SchemaTypes.Number))]
    [InlineData("\"boolean\"", nameof(SchemaTypes.Boolean))]
    [InlineData("\"array\"", nameof(SchemaTypes.Array))]
    [InlineData("\"object\"", nameof(SchemaTypes.Object))]
    [InlineData("\"file\"", nameof(SchemaTypes.File))]
    [InlineData("[\"number\",\"integer\"]", "Integer, Number")]
    [InlineData("[]", nameof(SchemaTypes.None))]
    public void Schema_type_can_be_a_name_or_an_array_of_names(string type, string types)
    {
        var spec = DocumentReading.WithSchema($$"""{"type":{{type}} }""");

        Assert.Equal(types, spec.Thing.Types.ToString());
        Assert.Empty(spec.Diagnostics);
    }

    [Theory]
    [InlineData("{\"type\":\"date\"}", Pointer + "/type")]
    [InlineData("{\"type\":[\"string\",\"any\"]}", Pointer + "/type/1")]
    public void Unknown_schema_type_is_reported_and_ignored(string schema, string pointer) =>
        Assert.Equal(pointer, Assert.Single(DocumentReading.WithSchema(schema).Diagnostics).Arguments[0]);

    [Theory]
    [InlineData("{\"type\":\"string\",\"nullable\":true}")]
    [InlineData("{\"type\":\"string\",\"x-nullable\":true}")]
    [InlineData("{\"type\":[\"string\",\"null\"]}")]
    [InlineData("{\"type\":\"null\"}")]
    [InlineData("{\"enum\":[\"a\",null]}")]
    [InlineData("{\"const\":null}")]
    public void Schema_that_allows_null_by_any_keyword_is_nullable(string schema) => Assert.True(DocumentReading.WithSchema(schema).Thing.Nullable);

    [Theory]
    [InlineData("{\"type\":\"string\"}")]
    [InlineData("{\"type\":\"string\",\"nullable\":false}")]
    [InlineData("{\"default\":null,\"example\":null}")]
    public void Schema_is_not_nullable_by_default(string schema) => Assert.False(DocumentReading.WithSchema(schema).Thing.Nullable);

    [Fact]
    public void Siblings_of_a_schema_reference_are_kept()
    {
        var schema = DocumentReading.WithSchema("""{"$ref":"#/components/schemas/Other","description":"D","nullable":true}""", "\"Other\":{}").Thing;

        Assert.Equal(("#/components/schemas/Other", "D", true), (schema.Reference, schema.Description, schema.Nullable));
    }

    [Fact]
    public void Schema_properties_keep_their_order_and_can_have_any_name()
    {
        var schema = DocumentReading.WithSchema("""{"properties":{"b":{},"a/b":{},"$ref":{},"x-own":{},"":{} } }""").Thing;

        Assert.Equal(
            [new("b", Pointer + "/properties/b"), new("a/b", Pointer + "/properties/a~1b"), new("$ref", Pointer + "/properties/$ref"),
             new("x-own", Pointer + "/properties/x-own"), new("", Pointer + "/properties/")],
            schema.Properties);
    }

    [Fact]
    public void Required_names_without_a_property_are_kept_and_duplicates_removed() =>
        Assert.Equal(["b", "a"], DocumentReading.WithSchema("""{"required":["b","a","b"],"properties":{"a":{} } }""").Thing.Required);

    [Fact]
    public void Boolean_required_keyword_of_Swagger_1_is_ignored()
    {
        var spec = DocumentReading.WithSchema("""{"required":true}""");

        Assert.Empty(spec.Thing.Required);
        Assert.Empty(spec.Diagnostics);
    }

    [Theory]
    [InlineData("{}", null, null)]
    [InlineData("{\"additionalProperties\":true}", true, null)]
    [InlineData("{\"additionalProperties\":false}", false, null)]
    [InlineData("{\"additionalProperties\":{\"type\":\"string\"}}", null, Pointer + "/additionalProperties")]
    [InlineData("{\"unevaluatedProperties\":false}", false, null)]
    [InlineData("{\"unevaluatedProperties\":false,\"additionalProperties\":{}}", null, Pointer + "/additionalProperties")]
    public void Additional_properties_are_allowed_forbidden_or_described(string json, bool? allowed, string? pointer)
    {
        var schema = DocumentReading.WithSchema(json).Thing;

        Assert.Equal((allowed, pointer), (schema.AllowsAdditionalProperties, schema.AdditionalProperties));
    }

    [Fact]
    public void Subschemas_are_read_and_become_pointers()
    {
        var spec = DocumentReading.WithSchema("""
            {"items":{},"not":{},"allOf":[{},{}],"oneOf":[{}],"anyOf":[{}],"prefixItems":[{}],"patternProperties":{"^x":{} } }
            """);
        var schema = spec.Thing;

        string[] pointers =
        [
            schema.Items!, schema.Not!, .. schema.AllOf, .. schema.OneOf, .. schema.AnyOf, .. schema.PrefixItems, .. schema.PatternProperties,
        ];
        Assert.Equal(
            ["/items", "/not", "/allOf/0", "/allOf/1", "/oneOf/0", "/anyOf/0", "/prefixItems/0", "/patternProperties/^x"],
            pointers.Select(pointer => pointer[Pointer.Length..]));
        Assert.All(pointers, pointer => Assert.True(spec.Document.Schemas.ContainsKey(pointer)));
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public void Schema_can_be_a_boolean(string json, bool value) =>
        Assert.Equal(value, DocumentReading.WithSchema(json, version: "3.1.0").Thing.BooleanValue);

    [Theory]
    [InlineData("""{"items":[{}]}""", "/items")]
    [InlineData("""{"properties":{"a":"string"}}""", "/properties/a")]
    [InlineData("""{"allOf":[1]}""", "/allOf/0")]
    [InlineData("""{"allOf":{}}""", "/allOf")]
    [InlineData("""{"properties":[]}""", "/properties")]
    public void Value_that_is_not_a_schema_is_reported_and_omitted(string schema, string path)
    {
        var spec = DocumentReading.WithSchema(schema);

        Assert.Equal(Pointer + path, Assert.Single(spec.Diagnostics).Arguments[0]);
        Assert.Equal(2, spec.Document.Schemas.Count);
    }

    [Fact]
    public void Recursive_schema_is_read_once()
    {
        var spec = DocumentReading.WithSchema("""{"properties":{"next":{"$ref":"#/components/schemas/Thing"} } }""");

        Assert.Equal(3, spec.Document.Schemas.Count);
        Assert.Empty(spec.Diagnostics);
    }

    [Fact]
    public void First_of_several_examples_is_the_example() =>
        Assert.Equal("a", DocumentReading.WithSchema("""{"examples":["a","b"]}""", version: "3.1.0").Thing.Example!.Text);

    [Fact]
    public void Schema_in_3_1_can_have_definitions()
    {
        var spec = DocumentReading.WithSchema(
            """{"$defs":{"Part":{"type":"string"}},"items":{"$ref":"#/components/schemas/Thing/$defs/Part"} }""", version: "3.1.0");

        Assert.Equal(SchemaTypes.String, spec.Schema(Pointer + "/$defs/Part").Types);
        Assert.Empty(spec.Diagnostics);
    }

    [Fact]
    public void Error_in_a_schema_with_several_uses_is_reported_once() =>
        Assert.Equal(
            [DiagnosticIds.WrongNodeType],
            DocumentReading.WithSchema("""{"format":1,"properties":{"a":{"$ref":"#/components/schemas/Thing"} } }""").Ids);
}
