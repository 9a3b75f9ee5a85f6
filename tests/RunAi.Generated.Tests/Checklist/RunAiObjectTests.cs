using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Checklist;

/// <summary>Tests objects, maps, lists and aliases as used in Run:ai's documents.</summary>
public sealed class RunAiObjectTests
{
    private static readonly Lazy<GeneratedCode> Code = new(() => GeneratorHarness.Generate(TinySpec.WithRequestAndResponse("""
        Thing:
          properties:
            fieldsToClear: {items: {type: string}}
            inline: {properties: {a: {properties: {b: {type: string}}}}}
            list: {type: array, items: {properties: {a: {type: string}}}}
            part: {allOf: [{properties: {a: {type: string}}}, {properties: {b: {type: string}}}]}
            operands: {type: object, additionalProperties: {properties: {version: {type: string}}}}
            settings: {type: object, additionalProperties: true}
            common: {type: object, properties: {known: {type: string}}, additionalProperties: true}
            metadata: {type: object, additionalProperties: {type: string}}
            filters: {$ref: '#/components/schemas/Filters'}
            ids: {$ref: '#/components/schemas/IdsOptional'}
            assets: {$ref: '#/components/schemas/Assets'}
            value: {description: Whatever the setting holds.}
            manifest: {$ref: '#/components/schemas/Manifest'}
            status: {$ref: '#/components/schemas/DependencyStatus'}
            policy: {$ref: '#/components/schemas/crossPolicy'}
            nodes: {$ref: '#/components/schemas/NodesOptional'}
            id: {$ref: '#/components/schemas/NodepoolId'}
            parent: {$ref: '#/components/schemas/DepartmentParent'}
        Filters: {type: object, additionalProperties: {type: array, items: {type: string}}}
        IdsOptional: {type: object, nullable: true}
        Assets: {}
        Manifest: {type: object, additionalProperties: true}
        DependencyStatus:
          type: object
          required: [available]
          properties:
            available: {type: boolean}
            components: {type: object, additionalProperties: {$ref: '#/components/schemas/DependencyStatus'}}
        DepartmentParent: {properties: {name: {type: string}, parent: {$ref: '#/components/schemas/DepartmentParent'}}}
        crossPolicy: {$ref: '#/components/schemas/Alias1'}
        Alias1: {$ref: '#/components/schemas/Alias2'}
        Alias2: {allOf: [{$ref: '#/components/schemas/Alias3'}]}
        Alias3: {$ref: '#/components/schemas/Policy'}
        Policy: {properties: {rule: {$ref: '#/components/schemas/Rule'}}}
        Rule: {$ref: '#/components/schemas/PlainText'}
        PlainText: {type: string}
        NodesOptional: {type: array, nullable: true, items: {$ref: '#/components/schemas/PlainText'}}
        NodepoolId: {type: string, readOnly: true}
        NodeForSync: {properties: {name: {type: string}}}
        """)));

    [Theory]
    [InlineData("""{"inline":{"a":{"b":"x"}}}""")]
    [InlineData("""{"list":[{"a":"x"},{}]}""")]
    [InlineData("""{"part":{"a":"x","b":"y"}}""")]
    [InlineData("""{"operands":{"gpu":{"version":"1"}}}""")]
    public async Task Inline_objects_have_classes(string json) => Assert.Equal(json, await ReadAsync(json));

    [Theory]
    [InlineData("""{"settings":{"a":[1,null,{"b":true}]}}""")]
    [InlineData("""{"common":{"known":"x","other":{"a":1}}}""")]
    [InlineData("""{"metadata":{"a":"x"}}""")]
    [InlineData("""{"filters":{"a":["x","y"],"b":[]}}""")]
    [InlineData("""{"ids":{"compute":"1"}}""")]
    [InlineData("""{"assets":[1,"a",null]}""")]
    [InlineData("""{"value":{"a":1}}""")]
    [InlineData("""{"value":"text"}""")]
    [InlineData("""{"manifest":{"apiVersion":"v1","spec":{"replicas":1,"x":[]}}}""")]
    public async Task Maps_and_free_form_JSON_round_trip(string json) => Assert.Equal(json, await ReadAsync(json));

    [Theory]
    [InlineData("""{"status":{"available":true,"components":{"a":{"available":false,"components":{}}}}}""")]
    [InlineData("""{"parent":{"name":"a","parent":{"name":"b"}}}""")]
    public async Task Objects_can_be_recursive(string json) => Assert.Equal(json, await ReadAsync(json));

    [Theory]
    [InlineData("""new Thing { Inline = new() { A = new() { B = "x" } } }""", """{"inline":{"a":{"b":"x"}}}""")]
    [InlineData("""new Thing { FieldsToClear = ["spec.image"] }""", """{"fieldsToClear":["spec.image"]}""")]
    [InlineData("""new Thing { Policy = new Policy { Rule = "r" } }""", """{"policy":{"rule":"r"}}""")]
    [InlineData("""new Thing { Nodes = null }""", """{"nodes":null}""")]
    [InlineData("""new Thing { Nodes = ["a"] }""", """{"nodes":["a"]}""")]
    public async Task Aliases_and_implied_types_become_plain_types(string expression, string json) =>
        Assert.Equal(json, await Code.Value.EvaluateAsync(expression));

    [Fact]
    public void Properties_with_a_read_only_schema_are_read_only() =>
        Assert.Contains("/// <summary>Set by the server.</summary>\n    public string? Id ", Code.Value["Things.g.cs"], StringComparison.Ordinal);

    [Fact]
    public void Unreferenced_schemas_are_not_generated() => Assert.DoesNotContain("NodeForSync", Code.Value.TypeNames());

    [Fact]
    public void Aliases_have_no_classes() =>
        Assert.DoesNotContain(
            Code.Value.TypeNames(), name => name.StartsWith("Alias", StringComparison.Ordinal)
                || name is "CrossPolicy" or "Rule" or "NodepoolId" or "NodesOptional");

    private static Task<string> ReadAsync(string json) => Code.Value.EvaluateAsync($"Read<Thing>({CSharpText.Quote(json)})");
}
