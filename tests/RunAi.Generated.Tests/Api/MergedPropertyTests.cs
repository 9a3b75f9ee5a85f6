using RunAi.Generator.Api.Model;

namespace RunAi.Generator.Tests.Api;

/// <summary>The type of a property that several parts of an object describe.</summary>
public sealed class MergedPropertyTests
{
    [Theory]
    [InlineData("{type: string, nullable: true}", "{type: string, nullable: true}", "String?")]
    [InlineData("{type: string, nullable: true}", "{type: string}", "String")]
    [InlineData("{type: string}", "{type: string, nullable: true}", "String")]
    public void A_property_of_all_parts_is_nullable_only_if_all_parts_allow_null(string first, string second, string type) =>
        Assert.Equal(type, AllOf(first, second).TypeOf("a"));

    [Theory]
    [InlineData("{type: string, nullable: true}", "{type: string}", "String?")]
    [InlineData("{type: string}", "{type: string, nullable: true}", "String?")]
    [InlineData("{type: string}", "{type: string}", "String")]
    public void A_property_of_alternatives_is_nullable_if_any_alternative_allows_null(string first, string second, string type) =>
        Assert.Equal(type, OneOf(first, second).TypeOf("a"));

    [Theory]
    [InlineData("{type: string, nullable: true}", "{type: string}", "String?")]
    [InlineData("{type: string}", "{type: string, nullable: true}", "String")]
    public void What_always_holds_decides_whether_a_property_of_alternatives_is_nullable(string certain, string alternative, string type) =>
        Assert.Equal(type, Beside(certain, alternative).TypeOf("a"));

    [Theory]
    [InlineData("{type: string}", "{type: integer}", "String")]
    [InlineData("{type: array, items: {type: string}}", "{type: string}", "[String]")]
    [InlineData("{type: string}", "{type: array, items: {type: string}}", "String")]
    [InlineData("{type: array, items: {type: string}}", "{properties: {b: {type: string}}}", "[String]")]
    [InlineData("{properties: {b: {type: string}}}", "{type: array, items: {type: string}}", "object:b")]
    [InlineData("{properties: {b: {type: string}}}", "{type: string}", "object:b")]
    [InlineData("{type: boolean}", "{type: object, additionalProperties: {type: string}}", "Boolean")]
    public void The_first_part_decides_between_types_that_exclude_each_other(string first, string second, string type)
    {
        var reading = AllOf(first, second);

        Assert.Equal(type, reading.TypeOf("a"));
        Assert.Equal("RUNAI0019", Assert.Single(reading.Diagnostics).Id);
    }

    [Theory]
    [InlineData("{type: integer}", "{type: string, enum: [x, y]}")]
    [InlineData("{type: string, enum: [x, y]}", "{type: integer}")]
    public void An_enum_decides_between_types_that_exclude_each_other(string first, string second)
    {
        var reading = AllOf(first, second);

        Assert.Equal("(x y)", reading.TypeOf("a"));
        Assert.Equal("RUNAI0019", Assert.Single(reading.Diagnostics).Id);
    }

    [Fact]
    public void The_first_enum_decides_between_enums_without_common_values() =>
        Assert.Equal("(x y)", AllOf("{type: string, enum: [x, y]}", "{type: string, enum: [z]}").TypeOf("a"));

    [Theory]
    [InlineData(15)]
    [InlineData(16)]
    public void Nested_lists_are_merged_up_to_sixteen_levels(int depth)
    {
        var reading = AllOf(Nested("{type: string}", depth), Nested("{type: string, format: uuid}", depth));

        Assert.Equal(new string('[', depth) + "Guid" + new string(']', depth), reading.TypeOf("a"));
        Assert.Empty(reading.Diagnostics);
    }

    [Fact]
    public void The_first_part_decides_about_the_items_of_deeper_lists()
    {
        var reading = AllOf(Nested("{type: string}", 17), Nested("{type: string, format: uuid}", 17));

        Assert.Equal(new string('[', 17) + "String" + new string(']', 17), reading.TypeOf("a"));
        Assert.Equal("RUNAI0019", Assert.Single(reading.Diagnostics).Id);
    }

    [Theory]
    [InlineData("{}", "{}", "Any")]
    [InlineData("{}", "{type: string}", "String")]
    [InlineData("{type: object}", "{properties: {b: {type: string}}}", "object:b")]
    [InlineData("{properties: {b: {type: string}}}", "{properties: {c: {type: string}}}", "object:b,c")]
    [InlineData("{type: object}", "{type: object, additionalProperties: {type: string}}", "{String}")]
    [InlineData("{type: array, items: {type: string}}", "{type: array, items: {type: string, format: uuid}}", "[Guid]")]
    [InlineData("{type: array, items: {type: string, nullable: true}}", "{type: array, items: {type: string, nullable: true}}", "[String?]")]
    [InlineData("{type: array, items: {type: string, nullable: true}}", "{type: array, items: {type: string, format: uuid}}", "[Guid]")]
    public void A_property_of_all_parts_has_the_narrowest_type(string first, string second, string type)
    {
        var reading = AllOf(first, second);

        Assert.Equal(type, reading.TypeOf("a"));
        Assert.Empty(reading.Diagnostics);
    }

    [Theory]
    [InlineData("{}", "{type: string}", "Any")]
    [InlineData("{type: string}", "{type: integer}", "<String Int64>")]
    [InlineData("{type: array, items: {type: string}}", "{type: array, items: {type: boolean}}", "[<String Boolean>]")]
    [InlineData("{type: array, items: {type: string}}", "{type: boolean}", "<[String] Boolean>")]
    [InlineData("{properties: {b: {type: string}}}", "{properties: {c: {type: string}}}", "object:b,c")]
    [InlineData("{properties: {b: {type: string}}}", "{type: string}", "<object:b String>")]
    [InlineData("{type: string, enum: [x, y]}", "{type: string, enum: [y, z]}", "(x y z)")]
    [InlineData("{type: string, enum: [x, y]}", "{type: string}", "(x y)")]
    [InlineData("{type: string, enum: [x, y]}", "{type: boolean}", "<(x y) Boolean>")]
    [InlineData("{type: integer, enum: [1], x-enum-varnames: [one]}", "{type: integer, enum: [2], x-enum-varnames: [two]}", "Int64")]
    [InlineData("{type: string, enum: [x]}", "{type: integer, enum: [1], x-enum-varnames: [one]}", "<(x) (1)>")]
    public void A_property_of_alternatives_has_a_type_for_all_of_them(string first, string second, string type)
    {
        var reading = OneOf(first, second);

        Assert.Equal(type, reading.TypeOf("a"));
        Assert.Empty(reading.Diagnostics);
    }

    [Theory]
    [InlineData("{type: string}", "{type: integer}", "String")]
    [InlineData("{type: string}", "{}", "String")]
    [InlineData("{}", "{type: integer}", "Int64")]
    public void What_always_holds_decides_between_a_part_and_an_alternative(string certain, string alternative, string type)
    {
        var reading = Beside(certain, alternative);

        Assert.Equal(type, reading.TypeOf("a"));
        Assert.Empty(reading.Diagnostics);
    }

    [Fact]
    public void Alternatives_decide_where_no_type_always_holds() => Assert.Equal("<String Boolean>", ApiReading.BuildSchemas("""
        Thing:
          properties: {a: {description: Any value.}}
          oneOf:
          - properties: {a: {type: string}}
          - properties: {a: {type: boolean}}
        """).TypeOf("a"));

    [Fact]
    public void The_enum_of_alternatives_is_described_by_the_first()
    {
        var reading = OneOf("{type: string, enum: [x], description: First.}", "{type: string, enum: [y], description: Second.}");

        var merged = Assert.IsType<ApiEnum>(reading.Model.Declarations["#/components/schemas/Thing/x-merged/a"]);
        Assert.Equal(("Thing a", "First."), (merged.NameHint, merged.Description));
        Assert.Equal(reading.Model.Declarations["#/components/schemas/Thing"].Location, merged.Location);
    }

    [Fact]
    public void A_value_that_several_enums_know_is_named_by_the_first()
    {
        var reading = OneOf("{type: string, enum: [x], x-enum-varnames: [first]}", "{type: string, enum: [x, y], x-enum-varnames: [second, third]}");

        var merged = Assert.IsType<ApiEnum>(reading.Model.Declarations["#/components/schemas/Thing/x-merged/a"]);
        Assert.Equal(["first", "third"], merged.Values.Select(value => value.NameHint));
    }

    [Fact]
    public void Enums_beside_another_type_are_not_merged() => Assert.Equal("Any", OneOfThree(
        "{type: string, enum: [x]}", "{type: string, enum: [y]}", "{type: boolean}").TypeOf("a"));

    [Fact]
    public void An_enum_of_two_alternatives_is_not_merged_with_integers() => Assert.Equal("<(x) (1)>", OneOfThree(
        "{$ref: '#/components/schemas/Known'}", "{$ref: '#/components/schemas/Known'}", "{type: integer, enum: [1], x-enum-varnames: [one]}").TypeOf("a"));

    [Fact]
    public void Enums_of_the_same_values_have_the_order_of_the_first()
    {
        var reading = AllOf("{type: string, enum: [y, x]}", "{type: string, enum: [x, y]}");

        Assert.Equal("(y x)", reading.TypeOf("a"));
        Assert.Empty(reading.Diagnostics);
    }

    [Fact]
    public void Lists_that_are_merged_themselves_have_items_of_any_type() => Assert.Equal("[Any]", AllOf(
        "{allOf: [{type: array, items: {type: string}}, {minItems: 1}]}", "{allOf: [{type: array, items: {type: boolean}}, {maxItems: 9}]}").TypeOf("a"));

    [Fact]
    public void Objects_without_properties_do_not_count_beside_one_with_properties()
    {
        var reading = ApiReading.BuildSchemas("""
            Thing:
              allOf:
              - properties: {a: {type: object}}
              - properties: {a: {type: object}}
              - properties: {a: {properties: {b: {type: string}}}}
            """);

        Assert.Equal("object:b", reading.TypeOf("a"));
        Assert.Empty(reading.Diagnostics);
    }

    private static ApiReading AllOf(string first, string second) => ApiReading.BuildSchemas($$"""
        Thing:
          allOf:
          - properties: {a: {{first}} }
          - properties: {a: {{second}} }
        """);

    private static ApiReading OneOf(string first, string second) => ApiReading.BuildSchemas($$"""
        Thing:
          properties: {own: {type: string} }
          oneOf:
          - properties: {a: {{first}} }
          - properties: {a: {{second}} }
        """);

    private static ApiReading OneOfThree(string first, string second, string third) => ApiReading.BuildSchemas($$"""
        Thing:
          properties: {own: {type: string} }
          oneOf:
          - properties: {a: {{first}} }
          - properties: {a: {{second}} }
          - properties: {a: {{third}} }
        Known: {type: string, enum: [x]}
        """);

    private static ApiReading Beside(string certain, string alternative) => ApiReading.BuildSchemas($$"""
        Thing:
          properties: {a: {{certain}} }
          oneOf:
          - properties: {a: {{alternative}} }
          - properties: {other: {type: string} }
        """);

    private static string Nested(string item, int depth) =>
        string.Concat(Enumerable.Repeat("{type: array, items: ", depth)) + item + string.Concat(Enumerable.Repeat("}", depth));
}
