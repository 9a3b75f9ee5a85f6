using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Features;

/// <summary>Tests unions whose variants have the same properties with the same JSON types, and differ only in nested objects.</summary>
public sealed class NestedUnionTests
{
    private const string Names = "required: [data], properties: {data: {required: [NAME], properties: {NAME: {type: string}}}}";
    private const string OptionalNames = "properties: {data: {properties: {NAME: {type: string}}}}";
    private const string Values = "required: [data], properties: {data: {required: [kind], properties: {kind: {type: string, enum: [NAME]}}}}";
    private const string Types = "required: [data], properties: {data: {required: [v], properties: {v: {type: NAME}}}}";
    private const string Deep =
        "required: [a], properties: {a: {required: [b], properties: {b: {required: [c], properties: {c: {required: [NAME], properties: {NAME: {}}}}}}}}";

    [Theory]
    [InlineData(Names, "x", "y", """{"data":{"x":"1"}}""", "first")]
    [InlineData(Names, "x", "y", """{"data":{"y":"1"}}""", "second")]
    [InlineData(Names, "x", "y", """{"data":{"z":"1"}}""", "unknown")]
    [InlineData(Names, "x", "y", """{"data":[{"y":"1"}]}""", "unknown")]
    [InlineData(Names, "x", "y", "{}", "unknown")]
    [InlineData(OptionalNames, "x", "y", """{"data":{"y":"1"}}""", "second")]
    [InlineData(OptionalNames, "x", "y", """{"data":{"x":"1"}}""", "first")]
    [InlineData(OptionalNames, "x", "y", """{"data":{}}""", "first")]
    [InlineData(OptionalNames, "x", "y", "{}", "first")]
    [InlineData(Values, "on", "off", """{"data":{"kind":"on"}}""", "first")]
    [InlineData(Values, "on", "off", """{"data":{"kind":"off"}}""", "second")]
    [InlineData(Types, "string", "integer", """{"data":{"v":"1"}}""", "first")]
    [InlineData(Types, "string", "integer", """{"data":{"v":1}}""", "second")]
    [InlineData(Deep, "x", "y", """{"a":{"b":{"c":{"x":1}}}}""", "first")]
    [InlineData(Deep, "x", "y", """{"a":{"b":{"c":{"y":1}}}}""", "second")]
    [InlineData(Deep, "x", "y", """{"a":{"b":null}}""", "unknown")]
    public async Task Variant_is_selected_by_what_differs_in_a_nested_object(string variant, string first, string second, string json, string expected)
    {
        var code = GeneratorHarness.Generate(TinySpec.WithResponse(
            "Thing: {oneOf: [{$ref: '#/components/schemas/First'}, {$ref: '#/components/schemas/Second'}]}\n"
                + $"First: {{{variant.Replace("NAME", first, StringComparison.Ordinal)}}}\n"
                + $"Second: {{{variant.Replace("NAME", second, StringComparison.Ordinal)}}}"));

        Assert.Equal(expected + " " + json, await code.RunAsync($$"""
            var thing = Read<Thing>({{CSharpText.Quote(json)}});
            return (thing.TryGetFirst(out _) ? "first " : thing.TryGetSecond(out _) ? "second " : "unknown ") + thing.ToJson();
            """, new()));
    }

    [Fact]
    public async Task Variants_can_differ_in_another_property_than_the_first()
    {
        var code = GeneratorHarness.Generate(TinySpec.WithResponse("""
            Thing: {oneOf: [{$ref: '#/components/schemas/First'}, {$ref: '#/components/schemas/Second'}, {$ref: '#/components/schemas/Third'}]}
            First: {required: [m, data], properties: {m: {$ref: '#/components/schemas/M'}, data: {$ref: '#/components/schemas/X'}}}
            Second: {required: [m, data], properties: {m: {$ref: '#/components/schemas/M'}, data: {$ref: '#/components/schemas/Y'}}}
            Third: {required: [m, data], properties: {m: {$ref: '#/components/schemas/M'}, data: {$ref: '#/components/schemas/Z'}}}
            X: {required: [x], properties: {x: {type: string}}}
            Y: {required: [y], properties: {y: {type: string}}}
            Z: {required: [z], properties: {z: {type: string}}}
            M: {properties: {a: {type: string}}}
            """));

        Assert.Equal("third", await code.RunAsync(
            """return Read<Thing>("{\"m\":{},\"data\":{\"z\":\"1\"}}").TryGetThird(out _) ? "third" : "other";""", new()));
    }

    [Fact]
    public async Task Nested_property_is_tested_without_reading_the_variant()
    {
        var code = GeneratorHarness.Generate(TinySpec.WithResponse(
            "First: {required: [data], properties: {data: {required: [x], properties: {x: {type: string}}}}}\n"
                + "Thing: {oneOf: [{$ref: '#/components/schemas/First'}, {$ref: '#/components/schemas/Second'}]}\n"
                + "Second: {required: [data], properties: {data: {required: [y], properties: {y: {type: string}}}}}"));

        Assert.Equal(["if (JsonMatch.Properties(JsonMatch.Property(reader, \"data\"), \"x\"))"], [.. code.Types("Thing").Single().Text.Split('\n')
            .Where(static line => line.Contains("\"x\"", StringComparison.Ordinal)).Select(static line => line.Trim().Split(" return")[0])]);
    }
}
