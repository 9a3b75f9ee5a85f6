using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Features;

/// <summary>Tests unions of objects that no single property tells apart.</summary>
public sealed class UnionRequirementTests
{
    private const string Subset = """
        First: {required: [src], properties: {src: {type: string}, continue: {type: boolean}, middleware: {type: number}, dest: {type: string}}}
        Second: {required: [src, continue, middleware], properties: {src: {type: string}, continue: {type: boolean}, middleware: {type: number}}}
        """;

    private const string Pairs = """
        First: {required: [a, b], properties: {a: {type: string}, b: {type: string}, c: {type: string}}}
        Second: {required: [b, c], properties: {a: {type: string}, b: {type: string}, c: {type: string}}}
        Third: {required: [a, c], properties: {a: {type: string}, b: {type: string}, c: {type: string}}}
        """;

    private const string Exchanged = """
        First: {required: [text], properties: {text: {type: string}, files: {type: string}}}
        Second: {required: [files], properties: {text: {type: string}, files: {type: string}}}
        """;

    private const string OptionalBeside = """
        First: {required: [id, name], properties: {id: {type: string}, name: {type: string}}}
        Second: {properties: {id: {type: string}, name: {type: string}}}
        """;

    private const string OwnBeside = """
        First: {required: [x], properties: {x: {type: string}}}
        Second: {properties: {x: {type: string}, y: {type: string}}}
        """;

    private const string OwnOptional = """
        First: {required: [a], properties: {a: {type: string}}}
        Second: {required: [s], properties: {s: {type: string}, b: {type: string}}}
        Third: {required: [s, a], properties: {s: {type: string}, a: {type: string}}}
        """;

    private const string Types = """
        First: {properties: {p: {type: string}, q: {type: string}}}
        Second: {properties: {p: {type: integer}, q: {type: array, items: {type: string}}}}
        """;

    private const string TypesOfSome = """
        First: {required: [id, p], properties: {id: {type: string}, p: {type: string}}}
        Second: {required: [id, p], properties: {id: {type: string}, p: {type: integer}}}
        Third: {required: [id], properties: {id: {type: string}}}
        """;

    private const string TypeOfOptional = """
        First: {required: [p], properties: {p: {type: string}}}
        Second: {properties: {p: {type: integer}}}
        """;

    private const string NestedUnion = """
        First: {oneOf: [{required: [a], properties: {a: {type: string}}}, {required: [b], properties: {b: {type: string}}}]}
        Second: {required: [a, b], properties: {a: {type: string}, b: {type: string}}}
        """;

    [Theory]
    [InlineData(Subset, """{"src":"x"}""", "First")]
    [InlineData(Subset, """{"continue":true,"src":"x"}""", "First")]
    [InlineData(Subset, """{"continue":true,"middleware":1,"src":"x"}""", "Second")]
    [InlineData(Subset, """{"dest":"y","src":"x"}""", "First")]
    [InlineData(Pairs, """{"a":"x","b":"x"}""", "First")]
    [InlineData(Pairs, """{"b":"x","c":"x"}""", "Second")]
    [InlineData(Pairs, """{"a":"x","c":"x"}""", "Third")]
    [InlineData(Pairs, """{"a":"x"}""", "unknown")]
    [InlineData(Exchanged, """{"text":"x"}""", "First")]
    [InlineData(Exchanged, """{"files":"x"}""", "Second")]
    [InlineData(Exchanged, "{}", "unknown")]
    [InlineData(OptionalBeside, """{"id":"x","name":"y"}""", "First")]
    [InlineData(OptionalBeside, """{"id":"x"}""", "Second")]
    [InlineData(OptionalBeside, "{}", "Second")]
    [InlineData(OwnBeside, "{}", "Second")]
    [InlineData(OwnBeside, """{"x":"1"}""", "First")]
    [InlineData(OwnBeside, """{"y":"1"}""", "Second")]
    [InlineData(OwnOptional, """{"a":"1"}""", "First")]
    [InlineData(OwnOptional, """{"s":"1"}""", "Second")]
    [InlineData(OwnOptional, """{"a":"1","s":"1"}""", "Third")]
    [InlineData(Types, """{"p":"1"}""", "First")]
    [InlineData(Types, """{"p":1}""", "Second")]
    [InlineData(Types, """{"q":"1"}""", "First")]
    [InlineData(Types, """{"q":["1"]}""", "Second")]
    [InlineData(Types, "{}", "First")]
    [InlineData(TypesOfSome, """{"id":"1","p":"1"}""", "First")]
    [InlineData(TypesOfSome, """{"id":"1","p":1}""", "Second")]
    [InlineData(TypesOfSome, """{"id":"1"}""", "Third")]
    [InlineData(TypeOfOptional, """{"p":"1"}""", "First")]
    [InlineData(TypeOfOptional, """{"p":1}""", "Second")]
    [InlineData(TypeOfOptional, "{}", "Second")]
    [InlineData(NestedUnion, """{"a":"1"}""", "First")]
    [InlineData(NestedUnion, """{"b":"1"}""", "First")]
    [InlineData(NestedUnion, """{"a":"1","b":"1"}""", "Second")]
    public async Task Object_is_read_as_the_variant_whose_required_properties_and_types_it_has(string variants, string json, string expected)
    {
        var names = variants.Split('\n').Select(line => line.TrimStart().Split(':')[0]).ToList();
        var code = GeneratorHarness.Generate(TinySpec.WithResponse(
            $"Thing: {{oneOf: [{string.Join(", ", names.Select(name => $"{{$ref: '#/components/schemas/{name}'}}"))}]}}\n{variants}"));

        Assert.Equal(expected + " " + json, await code.RunAsync($$"""
            var thing = Read<Thing>({{CSharpText.Quote(json)}});
            return ({{string.Concat(names.Select(name => $"thing.TryGet{name}(out _) ? \"{name} \" : "))}}"unknown ") + thing.ToJson();
            """, new()));
    }
}
