using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Features;

public sealed class UnionTests
{
    private const string Shapes = """
        Circle:
          required: [kind, radius]
          properties:
            kind: {type: string}
            radius: {type: number}
        Square:
          required: [kind, side]
          properties:
            kind: {type: string}
            side: {type: number}
        """;

    private static readonly Lazy<GeneratedCode> Discriminated = new(() => GeneratorHarness.Generate(TinySpec.WithResponse($$$"""
        Thing:
          oneOf:
          - $ref: '#/components/schemas/Circle'
          - $ref: '#/components/schemas/Square'
          discriminator:
            propertyName: kind
            mapping:
              round: '#/components/schemas/Circle'
              disc: '#/components/schemas/Circle'
        {{{Shapes}}}
        """)));

    private static readonly Lazy<GeneratedCode> Undiscriminated = new(() => GeneratorHarness.Generate(TinySpec.WithResponse($$$"""
        Thing:
          anyOf:
          - $ref: '#/components/schemas/Circle'
          - $ref: '#/components/schemas/Square'
          - {type: array, items: {type: string}}
          - {type: integer, format: int32}
          - {type: boolean}
          - {type: string}
        {{{Shapes}}}
        """)));

    [Fact]
    public void Discriminator_distinguishes_variants() => Snapshot.Match(Discriminated.Value.Types("Thing"));

    [Fact]
    public void Properties_and_JSON_types_distinguish_variants_without_a_discriminator() => Snapshot.Match(Undiscriminated.Value.Types("Thing"));

    [Theory]
    [InlineData("""{"type":"sms","text":"a"}""", "Sms")]
    [InlineData("""{"type":"hook","text":"a"}""", "Hook")]
    [InlineData("""{"list":[]}""", "Combined")]
    public async Task Value_of_a_property_selects_the_variant_if_another_variant_lacks_the_property(string json, string variant) =>
        Assert.Equal(variant, await GeneratorHarness.Generate(TinySpec.WithResponse("""
            Thing:
              oneOf:
              - $ref: '#/components/schemas/Combined'
              - $ref: '#/components/schemas/Sms'
              - $ref: '#/components/schemas/Hook'
            Combined: {type: object, required: [list], properties: {list: {type: array, items: {type: string}}}}
            Sms: {type: object, required: [type, text], properties: {type: {type: string, enum: [sms]}, text: {type: string}}}
            Hook: {type: object, required: [type, text], properties: {type: {type: string, enum: [hook]}, text: {type: string}}}
            """)).EvaluateAsync($"Read<Thing>({CSharpText.Quote(json)}).Value?.GetType().Name"));

    [Theory]
    [InlineData("""{"kind":"round","radius":1}""", "Circle")]
    [InlineData("""{"radius":1,"kind":"disc"}""", "Circle")]
    [InlineData("""{"kind":"Circle","radius":1}""", "Circle")]
    [InlineData("""{"kind":"Square","side":1}""", "Square")]
    [InlineData("""{"kind":"hexagon","side":1}""", "unknown")]
    [InlineData("""{"side":1}""", "unknown")]
    public async Task Variant_is_selected_by_the_discriminator(string json, string variant) => Assert.Equal(variant, await Discriminated.Value.RunAsync($$"""
        var thing = Read<Thing>({{CSharpText.Quote(json)}});
        return thing.TryGetCircle(out _) ? "Circle" : thing.TryGetSquare(out _) ? "Square" : "unknown";
        """, new()));

    [Theory]
    [InlineData("""{"kind":"round","radius":1}""", "Circle")]
    [InlineData("""{"kind":"Circle","radius":1}""", "Circle")]
    [InlineData("""{"kind":"square","side":1}""", "Square")]
    [InlineData("""{"kind":"hexagon","side":1}""", "unknown")]
    public async Task Variant_is_selected_by_the_discriminator_value_in_its_schema(string json, string variant) =>
        Assert.Equal(variant, await WithConstants.Value.RunAsync($$"""
        var thing = Read<Thing>({{CSharpText.Quote(json)}});
        return thing.TryGetCircle(out _) ? "Circle" : thing.TryGetSquare(out _) ? "Square" : "unknown";
        """, new()));

    private static readonly Lazy<GeneratedCode> WithConstants = new(() => GeneratorHarness.Generate(TinySpec.WithResponse("""
        Thing:
          oneOf: [{$ref: '#/components/schemas/Circle'}, {$ref: '#/components/schemas/Square'}]
          discriminator: {propertyName: kind}
        Circle:
          required: [kind]
          properties: {kind: {type: string, enum: [round]}, radius: {type: number}}
        Square:
          required: [kind]
          properties: {kind: {type: string, enum: [square, box]}, side: {type: number}}
        """)));

    [Theory]
    [InlineData("""{"kind":"x","radius":1}""", "Circle")]
    [InlineData("""{"kind":"x","side":1}""", "Square")]
    [InlineData("""["a"]""", "List")]
    [InlineData("3", "Int32")]
    [InlineData("true", "Boolean")]
    [InlineData("\"a\"", "String")]
    [InlineData("""{"other":1}""", "unknown")]
    [InlineData("3.5", "unknown")]
    public async Task Variant_is_selected_by_the_value_without_a_discriminator(string json, string variant) =>
        Assert.Equal(variant, await Undiscriminated.Value.RunAsync($$"""
        var thing = Read<Thing>({{CSharpText.Quote(json)}});
        return thing.TryGetCircle(out _) ? "Circle" : thing.TryGetSquare(out _) ? "Square" : thing.TryGetList(out _) ? "List"
            : thing.TryGetInt32(out _) ? "Int32" : thing.TryGetBoolean(out _) ? "Boolean" : thing.TryGetString(out _) ? "String" : "unknown";
        """, new()));

    [Theory]
    [InlineData("""{"kind":"round","radius":1.5}""")]
    [InlineData("""{"kind":"hexagon","side":[1,{"a":null}]}""")]
    public async Task Unions_round_trip(string json) =>
        Assert.Equal(json, await Discriminated.Value.EvaluateAsync($"Read<Thing>({CSharpText.Quote(json)})"));

    [Theory]
    [InlineData("""(Thing)new Circle { Kind = "x", Radius = 2 }""", """{"kind":"x","radius":2}""")]
    [InlineData("(Thing)7", "7")]
    [InlineData("(Thing)true", "true")]
    [InlineData("""(Thing)"text" """, "\"text\"")]
    [InlineData("""Thing.FromList(["a", "b"])""", """["a","b"]""")]
    public async Task Variants_convert_to_the_union(string expression, string json) =>
        Assert.Equal(json, await Undiscriminated.Value.EvaluateAsync(expression));

    [Theory]
    [InlineData("oneOf: [{type: string}]", "string?")]
    [InlineData("oneOf: [{type: string}, {type: string, format: uuid}]", "string?")]
    [InlineData("anyOf: [{type: string}, {type: string, enum: [a]}]", "ThingPartOption2?")]
    [InlineData("anyOf: [{type: integer}, {type: number}]", "double?")]
    [InlineData("anyOf: [{type: integer, format: int32}, {type: integer, format: int64}]", "long?")]
    [InlineData("oneOf: [{type: string}, {}]", "JsonElement?")]
    [InlineData("oneOf: [{type: string, nullable: true}, {type: string, format: date}]", "string?")]
    [InlineData("oneOf: [{type: array, items: {type: string}}, {type: array, items: {type: string, format: date}}]", "JsonElement?")]
    [InlineData("oneOf: [{type: array, items: {type: integer}}, {type: array, items: {type: number}}]", "JsonElement?")]
    [InlineData("oneOf: [{type: array, items: {type: string}}, {type: array, items: {}}]", "JsonElement?")]
    [InlineData("oneOf: [{type: object, additionalProperties: {}}, {type: object, additionalProperties: {type: string}}]", "JsonElement?")]
    [InlineData("oneOf: []", "JsonElement?")]
    [InlineData("anyOf: [{required: [a]}, {required: [b]}]\nproperties: {a: {type: string}, b: {type: string}}", "ThingPart?")]
    public void Indistinct_variants_do_not_become_a_union(string schema, string type) =>
        Assert.Contains($"public {type} Part {{ get", GeneratorHarness.Generate(TinySpec.WithResponse($"""
            Thing:
              properties:
                part:
                  {schema.Replace("\n", "\n      ", StringComparison.Ordinal)}
            """))["Things.g.cs"], StringComparison.Ordinal);

    [Fact]
    public void Union_with_a_null_variant_is_nullable() =>
        Assert.Contains("public ThingPart? Part { get", GeneratorHarness.Generate(TinySpec.Document("""
            openapi: 3.1.0
            info: {title: Test API, version: '1'}
            paths:
              /thing:
                put:
                  operationId: put_thing
                  tags: [Things]
                  requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
                  responses: {'204': {description: Done.}}
            components:
              schemas:
                Thing: {type: object, properties: {part: {oneOf: [{type: string}, {type: boolean}, {type: 'null'}]}}}
            """))["Things.g.cs"], StringComparison.Ordinal);

    [Fact]
    public void Properties_next_to_variants_become_one_class() => Snapshot.Match(GeneratorHarness.Generate(TinySpec.WithResponse($$$"""
        Thing:
          required: [name]
          properties:
            name: {type: string}
          oneOf:
          - $ref: '#/components/schemas/Circle'
          - $ref: '#/components/schemas/Square'
        {{{Shapes}}}
        """)).Types("Thing"));

    [Theory]
    [InlineData("{type: string, enum: [x]}", "{type: string, enum: [y]}", "IsKnown => Value is \"x\" or \"y\";")]
    [InlineData("{type: string, enum: [x]}", "{type: string}", "public ThingOption1A? A { get; set; }")]
    [InlineData("{type: integer}", "{type: number}", "public double? A { get; set; }")]
    [InlineData("{type: string, format: date}", "{type: string, format: uuid}", "public string? A { get; set; }")]
    [InlineData("{type: string}", "{type: boolean}", "public ThingA? A { get; set; }")]
    [InlineData("{type: string}", "{}", "public JsonElement? A { get; set; }")]
    [InlineData("{type: array, items: {type: integer}}", "{type: array, items: {type: number}}", "public IReadOnlyList<double>? A { get; set; }")]
    public void Property_of_several_variants_has_the_type_of_all_of_them(string first, string second, string code) =>
        Assert.Contains(code, GeneratorHarness.Generate(TinySpec.WithResponse($$"""
        Thing:
          properties:
            name: {type: string}
          oneOf:
          - properties: {a: {{first}} }
          - properties: {a: {{second}} }
        """))["Things.g.cs"], StringComparison.Ordinal);

    [Theory]
    [InlineData("x", "y")]
    [InlineData("y", "x")]
    public void Property_of_the_schema_itself_has_its_own_type(string first, string second) =>
        Assert.Contains("IsKnown => Value is \"x\" or \"y\";", GeneratorHarness.Generate(TinySpec.WithResponse($$"""
        Thing:
          properties:
            a: {type: string, enum: [x, y]}
          oneOf:
          - properties: {a: {enum: [{{first}}]} }
          - properties: {a: {enum: [{{second}}]} }
        """))["Things.g.cs"], StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"channel":"sms","text":"x"}""", "sms")]
    [InlineData("""{"channel":"chat","text":"x"}""", "chat")]
    [InlineData("""{"channel":"chat","image":"x"}""", "chat")]
    public async Task Nested_union_is_selected_by_the_properties_that_all_its_variants_share(string json, string variant) =>
        Assert.Equal(variant, await Nested.Value.RunAsync($$"""
        var thing = Read<Thing>({{CSharpText.Quote(json)}});
        return thing.TryGetSms(out _) ? "sms" : thing.TryGetChat(out _) ? "chat" : "unknown";
        """, new()));

    private static readonly Lazy<GeneratedCode> Nested = new(() => GeneratorHarness.Generate(TinySpec.WithResponse("""
        Thing:
          oneOf:
          - $ref: '#/components/schemas/Sms'
          - $ref: '#/components/schemas/Chat'
        Sms:
          required: [channel, text]
          properties: {channel: {type: string, enum: [sms]}, text: {type: string}}
        Chat:
          oneOf:
          - {required: [channel, text], properties: {channel: {type: string, enum: [chat]}, text: {type: string}}}
          - {required: [channel, image], properties: {channel: {type: string, enum: [chat]}, image: {type: string}}}
        """)));

    [Theory]
    [InlineData("""{"id":1}""", "other")]
    [InlineData("""{"a":1,"id":1}""", "pair")]
    [InlineData("""{"b":1}""", "pair")]
    [InlineData("[]", "values")]
    [InlineData("3", "values")]
    public async Task Nested_union_is_selected_by_the_JSON_types_of_its_variants(string json, string variant) =>
        Assert.Equal(variant, await GeneratorHarness.Generate(TinySpec.WithResponse("""
        Thing:
          oneOf:
          - $ref: '#/components/schemas/Pair'
          - $ref: '#/components/schemas/Values'
          - $ref: '#/components/schemas/Other'
        Pair:
          oneOf:
          - {properties: {a: {type: integer}}}
          - {properties: {b: {type: integer}}}
        Values:
          oneOf: [{type: integer}, {type: array, items: {type: string}}]
        Other:
          properties: {id: {type: integer}}
        """)).RunAsync($$"""
        var thing = Read<Thing>({{CSharpText.Quote(json)}});
        return thing.TryGetPair(out _) ? "pair" : thing.TryGetValues(out _) ? "values" : thing.TryGetOther(out _) ? "other" : "unknown";
        """, new()));

    [Fact]
    public void Variant_that_is_read_as_a_preceding_one_documents_it()
    {
        var code = Code("[{type: object, properties: {a: {type: string}}}, {type: object, properties: {a: {type: string, format: date}}}]");

        Assert.Contains("""
                /// <summary>Gets the value if it is of this variant. Responses are read as ThingOption1, which has the same JSON representation.</summary>
                public bool TryGetThingOption2(
            """, code, StringComparison.Ordinal);
        Assert.Single(Tests(code));
    }

    [Fact]
    public void Variant_that_is_read_as_several_preceding_ones_documents_them() => Assert.Contains(
        "are read as Boolean or String, which has the same JSON representation",
        Code("[{type: string}, {type: boolean}, {$ref: '#/components/schemas/Other'}]}\nOther: {oneOf: [{type: string}, {type: boolean}]"));

    [Theory]
    [InlineData("[{type: string}, {type: integer}]")]
    [InlineData("[{type: string}, {type: boolean}]")]
    public void Variants_of_different_JSON_types_are_all_read(string variants) => Assert.Equal(2, Tests(Code(variants)).Count);

    private static string Code(string variants) =>
        GeneratorHarness.Generate(TinySpec.WithResponse($"Thing: {{oneOf: {variants}}}")).Types("Thing").Single().Text;

    private static List<string> Tests(string code) => [.. code.Split('\n').Where(line => line.Contains("if (JsonMatch.", StringComparison.Ordinal))];
}
