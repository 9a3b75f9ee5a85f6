using RunAi.Generator.Api.Model;

namespace RunAi.Generator.Tests.Api;

/// <summary>Properties that several parts of an object describe as objects, which can describe such properties themselves.</summary>
public sealed class MergedObjectTests
{
    [Fact]
    public void Properties_of_merged_properties_are_merged() => Assert.Equal("object:b,c", TypeAt("a/inner", """
        Thing:
          allOf:
          - properties: {a: {properties: {inner: {properties: {b: {type: string}}}}}}
          - properties: {a: {properties: {inner: {properties: {c: {type: string}}}}}}
        """));

    [Fact]
    public void Properties_that_return_to_the_same_schemas_have_one_type()
    {
        const string Schemas = """
            Thing:
              allOf:
              - $ref: '#/components/schemas/Left'
              - $ref: '#/components/schemas/Right'
            Left: {properties: {child: {$ref: '#/components/schemas/Right'}, left: {type: string}}}
            Right: {properties: {child: {$ref: '#/components/schemas/Left'}, right: {type: string}}}
            """;

        Assert.Equal("object:child,left,right", TypeAt("child", Schemas));
        Assert.Equal(TypeKeyAt("child", Schemas), TypeKeyAt("child/child", Schemas));
    }

    [Fact]
    public void A_part_of_the_schemas_has_a_type_of_its_own()
    {
        const string Schemas = """
            Thing:
              allOf:
              - $ref: '#/components/schemas/Left'
              - $ref: '#/components/schemas/Right'
              - properties: {child: {properties: {more: {type: string}}}}
            Left: {properties: {child: {$ref: '#/components/schemas/Right'}, left: {type: string}}}
            Right: {properties: {child: {$ref: '#/components/schemas/Left'}, right: {type: string}}}
            """;

        Assert.Equal("object:child,left,more,right", TypeAt("child", Schemas));
        Assert.Equal("object:child,left,right", TypeAt("child/child", Schemas));
    }

    [Fact]
    public void Schemas_that_are_partly_the_same_have_a_type_of_their_own()
    {
        const string Schemas = """
            Thing:
              allOf:
              - $ref: '#/components/schemas/Left'
              - $ref: '#/components/schemas/Right'
            Left: {properties: {child: {$ref: '#/components/schemas/Left'}, left: {type: string}}}
            Right: {properties: {child: {$ref: '#/components/schemas/Last'}}}
            Last: {properties: {child: {properties: {end: {type: string}}}}}
            """;

        Assert.Equal("object:child,left", TypeAt("child", Schemas));
        Assert.Equal("object:child,end,left", TypeAt("child/child", Schemas));
    }

    [Theory]
    [InlineData("Extended", "Base")]
    [InlineData("Base", "Extended")]
    public void An_extension_of_all_other_schemas_is_the_type(string first, string second) => Assert.Equal("#/components/schemas/Extended", TypeKeyAt("a", $$"""
        Thing:
          allOf:
          - properties: {a: {$ref: '#/components/schemas/{{first}}'} }
          - properties: {a: {$ref: '#/components/schemas/{{second}}'} }
        Base: {properties: {b: {type: string} } }
        Extended:
          allOf: [{$ref: '#/components/schemas/Base'}]
          properties: {c: {type: string} }
        """));

    [Theory]
    [InlineData(32, 0)]
    [InlineData(33, 1)]
    public void Nested_properties_are_merged_up_to_a_depth_of_32(int depth, int conflicts) => Assert.Equal(conflicts, ApiReading.BuildSchemas($$"""
        Thing:
          allOf:
          - {{Nested("b", depth)}}
          - {{Nested("c", depth)}}
        """).Diagnostics.Count(diagnostic => diagnostic.Id == "RUNAI0019"));

    [Theory]
    [InlineData(5_000, 0)]
    [InlineData(5_001, 1)]
    public void At_most_5000_properties_are_merged(int count, int conflicts) => Assert.Equal(conflicts, ApiReading.BuildSchemas($$"""
        Thing:
          allOf:
          - properties: { {{Properties("b", count)}} }
          - properties: { {{Properties("c", count)}} }
        """).Diagnostics.Count(diagnostic => diagnostic.Id == "RUNAI0019"));

    private static string Nested(string leaf, int depth) => string.Concat(Enumerable.Repeat("{properties: {a: ", depth))
        + $"{{properties: {{{leaf}: {{type: string}}}}}}" + string.Concat(Enumerable.Repeat("}}", depth));

    private static string Properties(string leaf, int count) =>
        string.Join(", ", Enumerable.Range(0, count).Select(number => $"p{number}: {{properties: {{{leaf}: {{type: string}}}}}}"));

    private static string TypeAt(string path, string schemas)
    {
        var reading = ApiReading.BuildSchemas(schemas);
        return reading.Describe(Find(reading, path));
    }

    private static string TypeKeyAt(string path, string schemas) => Assert.IsType<ApiNamedType>(Find(ApiReading.BuildSchemas(schemas), path).Type).Key;

    private static ApiTypeUse Find(ApiReading reading, string path)
    {
        var use = new ApiNamedType("#/components/schemas/Thing").NotNull;
        foreach (var name in path.Split('/'))
        {
            var owner = Assert.IsType<ApiObject>(reading.Model.Declarations[Assert.IsType<ApiNamedType>(use.Type).Key]);
            use = Assert.Single(owner.Properties, property => property.WireName == name).Type;
        }

        return use;
    }
}
