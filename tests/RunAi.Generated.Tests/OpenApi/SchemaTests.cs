using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi.Model;
using Xunit;

namespace RunAi.Generator.Tests.OpenApi;

public sealed class SchemaTests
{
    private const string Pointer = "#/components/schemas/Thing";

    [Fact]
    public void A_schema_has_what_the_document_says()
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

    [Theory]
    [InlineData("\"string\"", nameof(SchemaTypes.String))]
    [InlineData("\"integer\"", nameof(SchemaTypes.Integer))]
    [InlineData("\"number\"", nameof(SchemaTypes.Number))]
    [InlineData("\"boolean\"", nameof(SchemaTypes.Boolean))]
    [InlineData("\"array\"", nameof(SchemaTypes.Array))]
    [InlineData("\"object\"", nameof(SchemaTypes.Object))]
    [InlineData("\"file\"", nameof(SchemaTypes.File))]
    [InlineData("[\"string\",\"integer\"]", "Integer, String")]
    [InlineData("[]", nameof(SchemaTypes.None))]
    public void A_type_is_a_name_or_a_list_of_names(string type, string types)
    {
        var spec = DocumentReading.WithSchema($$"""{"type":{{type}} }""");

        Assert.Equal(types, spec.Thing.Types.ToString());
        Assert.Empty(spec.Diagnostics);
    }

    [Theory]
    [InlineData("{\"type\":\"date\"}", Pointer + "/type")]
    [InlineData("{\"type\":[\"string\",\"any\"]}", Pointer + "/type/1")]
    public void An_unknown_type_is_reported_and_ignored(string schema, string pointer) =>
        Assert.Equal(pointer, Assert.Single(DocumentReading.WithSchema(schema).Diagnostics).Arguments[0]);

    [Theory]
    [InlineData("{\"type\":\"string\",\"nullable\":true}")]
    [InlineData("{\"type\":\"string\",\"x-nullable\":true}")]
    [InlineData("{\"type\":[\"string\",\"null\"]}")]
    [InlineData("{\"type\":\"null\"}")]
    [InlineData("{\"enum\":[\"a\",null]}")]
    [InlineData("{\"const\":null}")]
    public void Every_way_to_allow_null_is_understood(string schema) => Assert.True(DocumentReading.WithSchema(schema).Thing.Nullable);

    [Theory]
    [InlineData("{\"type\":\"string\"}")]
    [InlineData("{\"type\":\"string\",\"nullable\":false}")]
    [InlineData("{\"default\":null,\"example\":null}")]
    public void A_schema_that_does_not_say_so_does_not_allow_null(string schema) => Assert.False(DocumentReading.WithSchema(schema).Thing.Nullable);

    [Fact]
    public void What_stands_beside_a_reference_is_kept()
    {
        var schema = DocumentReading.WithSchema("""{"$ref":"#/components/schemas/Other","description":"D","nullable":true}""", "\"Other\":{}").Thing;

        Assert.Equal(("#/components/schemas/Other", "D", true), (schema.Reference, schema.Description, schema.Nullable));
    }

    [Fact]
    public void Properties_keep_their_order_and_may_have_any_name()
    {
        var schema = DocumentReading.WithSchema("""{"properties":{"b":{},"a/b":{},"$ref":{},"x-own":{},"":{} } }""").Thing;

        Assert.Equal(
            [new("b", Pointer + "/properties/b"), new("a/b", Pointer + "/properties/a~1b"), new("$ref", Pointer + "/properties/$ref"),
             new("x-own", Pointer + "/properties/x-own"), new("", Pointer + "/properties/")],
            schema.Properties);
    }

    [Fact]
    public void Required_keeps_names_that_no_property_has_and_drops_repetitions() =>
        Assert.Equal(["b", "a"], DocumentReading.WithSchema("""{"required":["b","a","b"],"properties":{"a":{} } }""").Thing.Required);

    [Fact]
    public void Required_as_a_boolean_is_a_leftover_of_Swagger_1()
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
    public void Additional_properties_are_allowed_forbidden_or_described(string written, bool? allowed, string? pointer)
    {
        var schema = DocumentReading.WithSchema(written).Thing;

        Assert.Equal((allowed, pointer), (schema.AllowsAdditionalProperties, schema.AdditionalProperties));
    }

    [Fact]
    public void Subschemas_are_pointers_to_schemas_that_were_read()
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
    public void A_schema_may_be_a_boolean(string written, bool always) =>
        Assert.Equal(always, DocumentReading.WithSchema(written, version: "3.1.0").Thing.BooleanValue);

    [Theory]
    [InlineData("""{"items":[{}]}""", "/items")]
    [InlineData("""{"properties":{"a":"string"}}""", "/properties/a")]
    [InlineData("""{"allOf":[1]}""", "/allOf/0")]
    [InlineData("""{"allOf":{}}""", "/allOf")]
    [InlineData("""{"properties":[]}""", "/properties")]
    public void What_is_no_schema_is_reported_and_left_out(string schema, string place)
    {
        var spec = DocumentReading.WithSchema(schema);

        Assert.Equal(Pointer + place, Assert.Single(spec.Diagnostics).Arguments[0]);
        Assert.Equal(2, spec.Document.Schemas.Count);
    }

    [Fact]
    public void A_recursive_schema_is_read_once()
    {
        var spec = DocumentReading.WithSchema("""{"properties":{"next":{"$ref":"#/components/schemas/Thing"} } }""");

        Assert.Equal(3, spec.Document.Schemas.Count);
        Assert.Empty(spec.Diagnostics);
    }

    [Fact]
    public void Of_examples_the_first_is_the_example() =>
        Assert.Equal("a", DocumentReading.WithSchema("""{"examples":["a","b"]}""", version: "3.1.0").Thing.Example!.Text);

    [Fact]
    public void A_schema_in_3_1_may_define_its_own()
    {
        var spec = DocumentReading.WithSchema(
            """{"$defs":{"Part":{"type":"string"}},"items":{"$ref":"#/components/schemas/Thing/$defs/Part"} }""", version: "3.1.0");

        Assert.Equal(SchemaTypes.String, spec.Schema(Pointer + "/$defs/Part").Types);
        Assert.Empty(spec.Diagnostics);
    }

    [Fact]
    public void A_fault_is_reported_once_however_often_the_schema_is_used() =>
        Assert.Equal(
            [DiagnosticIds.WrongNodeType],
            DocumentReading.WithSchema("""{"format":1,"properties":{"a":{"$ref":"#/components/schemas/Thing"} } }""").Ids);
}
