using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Features;

public sealed class AllOfTests
{
    [Fact]
    public void Parts_of_allOf_become_one_class() => Snapshot.Match(GeneratorHarness.Generate(TinySpec.WithResponse("""
        Thing:
          description: A thing with all its parts.
          allOf:
          - $ref: '#/components/schemas/Named'
          - type: object
            required: [size]
            properties:
              size: {type: integer, format: int32}
          required: [label]
          properties:
            label: {type: string}
        Named:
          type: object
          description: Something with a name.
          required: [name]
          properties:
            name: {type: string}
        """)).Types("Thing"));

    [Fact]
    public void Part_of_allOf_that_is_also_used_alone_keeps_its_own_class() => Assert.Contains("Named", GeneratorHarness.Generate(TinySpec.WithResponse("""
        Thing:
          allOf:
          - $ref: '#/components/schemas/Named'
          properties:
            other:
              $ref: '#/components/schemas/Named'
        Named:
          properties:
            name: {type: string}
        """)).TypeNames());

    [Theory]
    [InlineData("allOf: [{$ref: '#/components/schemas/Part'}]", "Part?")]
    [InlineData("allOf: [{$ref: '#/components/schemas/Part'}]\nnullable: true", "Part?")]
    [InlineData("allOf: [{$ref: '#/components/schemas/Part'}]\nnullable: true\ndescription: Why.", "Part?")]
    [InlineData("allOf: [{$ref: '#/components/schemas/Part'}, {description: Why.}]", "ThingPart?")]
    [InlineData("allOf: [{allOf: [{$ref: '#/components/schemas/Part'}]}]", "Part?")]
    [InlineData("allOf: [{type: string}]", "string?")]
    [InlineData("allOf: [{type: string}, {description: Why.}]", "string?")]
    [InlineData("$ref: '#/components/schemas/Part'\nnullable: true", "Part?")]
    [InlineData("$ref: '#/components/schemas/Part'\ndescription: Why.", "Part?")]
    public void AllOf_of_one_schema_becomes_that_schema(string schema, string type) =>
        Assert.Contains($"public {type} Part {{ get", GeneratorHarness.Generate(TinySpec.WithRequest($$"""
            Thing:
              properties:
                part:
            {{Indented(schema)}}
            Part:
              properties:
                name: {type: string}
            """))["Things.g.cs"], StringComparison.Ordinal);

    [Fact]
    public void Properties_of_several_allOf_parts_are_merged() => Snapshot.Match(GeneratorHarness.Generate(TinySpec.WithResponse("""
        Thing:
          allOf:
          - properties:
              inner: {properties: {a: {type: string}}, required: [a]}
              kind: {type: string}
              size: {type: integer, format: int32}
          - properties:
              inner: {properties: {b: {type: string}}}
              kind: {type: string, enum: [small, big]}
              size: {type: integer, format: int32, description: How big it is.}
        """)).Types("Thing", "ThingInner", "ThingKind"));

    [Theory]
    [InlineData("{type: string}", "{type: string, format: date-time}", "DateTimeOffset?")]
    [InlineData("{type: number}", "{type: integer, format: int32}", "int?")]
    [InlineData("{type: integer}", "{type: integer, format: int32}", "int?")]
    [InlineData("{type: array, items: {}}", "{type: array, items: {$ref: '#/components/schemas/Item'}}", "IReadOnlyList<Item>?")]
    [InlineData("{type: array, items: {type: object}}", "{type: array, items: {$ref: '#/components/schemas/Item'}}", "IReadOnlyList<Item>?")]
    [InlineData("{type: array}", "{type: array, items: {type: string}}", "IReadOnlyList<string>?")]
    [InlineData("{type: array, items: {properties: {c: {type: string}}}}", "{type: array, items: {$ref: '#/components/schemas/Item'}}",
        "IReadOnlyList<ThingAItem>?")]
    [InlineData("{type: array, items: {type: array, items: {type: string}}}", "{type: array, items: {type: array, items: {type: string, format: uuid}}}",
        "IReadOnlyList<IReadOnlyList<Guid>>?")]
    [InlineData("{type: object}", "{type: object, additionalProperties: {type: string}}", "IReadOnlyDictionary<string, string>?")]
    public void Merged_property_has_the_narrowest_type_of_all_parts(string wide, string narrow, string type)
    {
        Assert.Contains($"public {type} A {{ get", Code(wide, narrow), StringComparison.Ordinal);
        Assert.Contains($"public {type} A {{ get", Code(narrow, wide), StringComparison.Ordinal);

        static string Code(string first, string second) => GeneratorHarness.Generate(TinySpec.WithResponse($$"""
            Thing:
              allOf:
              - $ref: '#/components/schemas/Base'
              - properties: {a: {{second}} }
            Base:
              properties: {a: {{first}} }
            Item:
              properties: {b: {type: string} }
            """))["Things.g.cs"];
    }

    [Theory]
    [InlineData("[x, y]", "[y]")]
    [InlineData("[y]", "[x, y]")]
    public void Merged_enum_has_the_values_that_all_parts_share(string first, string second) =>
        Assert.Contains("IsKnown => Value is \"y\";", GeneratorHarness.Generate(TinySpec.WithResponse($$"""
        Thing:
          allOf:
          - properties: {a: {enum: {{first}} } }
          - properties: {a: {enum: {{second}} } }
        """))["Things.g.cs"], StringComparison.Ordinal);

    [Fact]
    public void Merged_string_formats_become_the_narrowest_one() =>
        Assert.Contains("public Guid? A { get; set; }", GeneratorHarness.Generate(TinySpec.WithResponse("""
        Thing:
          properties:
            a: {allOf: [{type: string}, {type: string, format: uuid}]}
        """))["Things.g.cs"], StringComparison.Ordinal);

    [Fact]
    public void Property_that_an_allOf_part_narrows_has_the_narrower_type() =>
        Assert.Contains("public Thing? Child { get; set; }", GeneratorHarness.Generate(TinySpec.WithResponse("""
        Thing:
          allOf:
          - $ref: '#/components/schemas/Base'
          - properties: {child: {$ref: '#/components/schemas/Thing'}, size: {type: integer}}
        Base:
          properties: {child: {$ref: '#/components/schemas/Base'}}
        """))["Things.g.cs"], StringComparison.Ordinal);

    [Fact]
    public void Merging_of_recursive_properties_terminates() =>
        Assert.Contains("public ThingChild? Child { get; set; }", GeneratorHarness.Generate(TinySpec.WithResponse("""
        Thing:
          allOf:
          - $ref: '#/components/schemas/Left'
          - $ref: '#/components/schemas/Right'
        Left:
          properties: {child: {$ref: '#/components/schemas/Right'}, left: {type: string}}
        Right:
          properties: {child: {$ref: '#/components/schemas/Left'}, right: {type: string}}
        """))["Things.g.cs"].Split("class ThingChild")[1], StringComparison.Ordinal);

    [Fact]
    public void Property_is_required_if_another_allOf_part_requires_it() =>
        Assert.Contains("public required string Name", GeneratorHarness.Generate(TinySpec.WithResponse("""
        Thing:
          allOf:
          - properties: {name: {type: string}}
          - required: [name, nowhere]
        """))["Things.g.cs"], StringComparison.Ordinal);

    [Fact]
    public async Task Properties_of_all_allOf_parts_are_read_and_written() =>
        Assert.Equal("""{"a":1,"b":2}""", await GeneratorHarness.Generate(TinySpec.WithResponse("""
            Thing:
              allOf:
              - {properties: {a: {type: integer}}}
              - {properties: {b: {type: integer}}}
            """)).EvaluateAsync("""Read<Thing>("{\"b\":2,\"a\":1}")"""));

    private static string Indented(string schema) => string.Join('\n', schema.Split('\n').Select(line => "      " + line));
}
