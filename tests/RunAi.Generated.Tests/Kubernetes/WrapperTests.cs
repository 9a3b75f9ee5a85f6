using System.Text.Json.Nodes;
using RunAi.Generator.Tests.Support;
using RunAi.Generator.Tests.Support.Http;

namespace RunAi.Generator.Tests.Kubernetes;

/// <summary>Objects that only wrap a value: <c>{value: X}</c> and <c>{items: {KEY: {value: V}}}</c>.</summary>
public sealed class WrapperTests
{
    private const string Items = "type: object, additionalProperties: { type: object, properties: { value: { type: string } } }";

    private static readonly string[] Required = ["name", "slots", "tags"];

    private static readonly Lazy<GeneratedCode> Code = new(() => GeneratorHarness.Generate(ThingDefinition.Create("""
        type: object
        required: [name, slots, tags]
        properties:
          name: { type: object, properties: { value: { type: string } } }
          slots: { type: object, properties: { value: { type: integer, format: int32 } } }
          tags: { type: object, properties: { items: { type: object, additionalProperties: { type: object, properties: { value: { type: string } } } } } }
          image: { description: The image., type: object, x-kubernetes-preserve-unknown-fields: true, properties: { value: { type: string, default: base } } }
          token: { type: object, properties: { value: { type: string, format: password, description: The token. } } }
          workers: { type: object, required: [value], properties: { value: { type: integer, format: int32, minimum: 1 } } }
          policy: { type: object, properties: { value: { type: string, enum: [Always, Never] } } }
          memory: { type: object, properties: { value: { x-kubernetes-int-or-string: true } } }
          port: { type: object, properties: { value: { type: object, required: [number], properties: { number: { type: integer, format: int32 } } } } }
          hosts: { type: object, properties: { value: { type: array, items: { type: string } } } }
          free: { type: object, properties: { value: { x-kubernetes-preserve-unknown-fields: true } } }
          environment:
            description: The variables.
            type: object
            x-kubernetes-preserve-unknown-fields: true
            properties:
              items:
                type: object
                additionalProperties:
                  type: object
                  x-kubernetes-preserve-unknown-fields: true
                  properties: { value: { type: string }, deleted: { type: boolean } }
          ports:
            type: object
            properties:
              items:
                type: object
                additionalProperties:
                  type: object
                  properties: { value: { type: object, properties: { container: { type: integer } } }, deleted: { type: boolean } }
          counts:
            type: object
            properties: { items: { type: object, additionalProperties: { type: object, properties: { value: { type: integer, format: int32 } } } } }
          volumes:
            type: object
            properties:
              items: { type: object, additionalProperties: { type: object, properties: { value: { x-kubernetes-preserve-unknown-fields: true } } } }
        """)));

    [Fact]
    public void Properties_have_the_types_of_the_values() => Snapshot.Match(Code.Value.Types("ThingSpec"));

    [Fact]
    public void Types_of_values_are_named_after_the_properties() => Assert.Equal(
        ["ThingSpecPolicy", "ThingSpecPort", "ThingSpecPortsItem"],
        Code.Value.TypeNames().Where(name => name.StartsWith("ThingSpecP", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("type: object, properties: { value: { type: string } }", "string?")]
    [InlineData("type: object, properties: { value: { type: string } }, oneOf: [{ required: [value] }]", "string?")]
    [InlineData("type: object, properties: { value: { type: object, properties: { value: { type: string } } } }", "ThingSpecField?")]
    [InlineData("type: object, properties: { items: { " + Items + " } }", "KeyedItems<string>")]
    [InlineData("type: object, properties: { value: { type: string }, extra: { type: string } }", "ThingSpecField?")]
    [InlineData("type: object, properties: { value: { type: string }, deleted: { type: boolean } }", "ThingSpecField?")]
    [InlineData("type: object, properties: { values: { type: string } }", "ThingSpecField?")]
    [InlineData("type: object, nullable: true, properties: { value: { type: string } }", "ThingSpecField?")]
    [InlineData("type: object, properties: { value: { type: string, nullable: true } }", "ThingSpecField?")]
    [InlineData("type: object, x-kubernetes-embedded-resource: true, properties: { value: { type: string } }", "ThingSpecField?")]
    [InlineData("type: object, properties: { items: { " + Items + " }, value: { type: string } }", "ThingSpecField?")]
    [InlineData("type: object, properties: { items: { nullable: true, " + Items + " } }", "ThingSpecField?")]
    [InlineData("type: object, properties: { items: { type: array, items: { type: string } } }", "ThingSpecField?")]
    [InlineData("type: object, properties: { items: { type: object, additionalProperties: { type: string } } }", "ThingSpecField?")]
    [InlineData("type: object, properties: { items: { type: object, additionalProperties: { type: object, properties: { key: { type: string } } } } }",
        "ThingSpecField?")]
    [InlineData("type: object, properties: { items: { type: object, additionalProperties: { type: object, properties: { value: { type: string }, "
        + "deleted: { type: string } } } } }", "ThingSpecField?")]
    [InlineData("type: object, properties: { items: { type: object, additionalProperties: { type: object, properties: { value: { type: string }, "
        + "extra: { type: string } } } } }", "ThingSpecField?")]
    [InlineData("type: array, items: { type: object, properties: { value: { type: string } } }", "IReadOnlyList<ThingSpecFieldItem>?")]
    [InlineData("type: object, additionalProperties: { type: object, properties: { value: { type: string } } }",
        "IReadOnlyDictionary<string, ThingSpecFieldValue>?")]
    public void Wrapper_is_recognized_by_its_form(string schema, string type)
    {
        var code = GeneratorHarness.Generate(ThingDefinition.Create("type: object\nproperties: { field: { " + schema + " }, other: { type: string } }"));

        Assert.Contains($"public {type} Field {{", Assert.Single(code.Types("ThingSpec")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Properties_of_the_object_itself_are_not_wrapped()
    {
        var code = GeneratorHarness.Generate(ThingDefinition.Create("type: object\nproperties: { value: { type: string } }"));

        Assert.Contains("public ThingSpec? Spec {", Assert.Single(code.Types("Thing")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_documents_do_not_have_wrappers()
    {
        var code = GeneratorHarness.Generate(TinySpec.WithRequestAndResponse(
            "Thing: { type: object, properties: { spec: { type: object, "
                + "properties: { image: { type: object, properties: { value: { type: string } } } } } } }"));

        Assert.Contains("public ThingSpecImage? Image {", Assert.Single(code.Types("ThingSpec")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""Image = "a", Workers = 2, Policy = ThingSpecPolicy.Always """,
        """{"image":{"value":"a"},"policy":{"value":"Always"},"workers":{"value":2}}""")]
    [InlineData("""Port = new() { Number = 80 }, Hosts = ["a", "b"] """, """{"hosts":{"value":["a","b"]},"port":{"value":{"number":80}}}""")]
    [InlineData("""Memory = "1Gi", Environment = { ["LR"] = "0.1" } """,
        """{"environment":{"items":{"LR":{"value":"0.1"}}},"memory":{"value":"1Gi"}}""")]
    [InlineData("""Environment = { ["A"] = "1", DeletedKeys = { "B", "C" } } """,
        """{"environment":{"items":{"A":{"value":"1"},"B":{"deleted":true},"C":{"deleted":true}}}}""")]
    [InlineData("""Ports = { { "web", new() { Container = 80 } } } """, """{"ports":{"items":{"web":{"value":{"container":80}}}}}""")]
    [InlineData("""Counts = { ["a"] = 0 }, Image = "" """, """{"counts":{"items":{"a":{"value":0}}},"image":{"value":""}}""")]
    [InlineData("""Image = null, Environment = { } """, "{}")]
    public async Task Assigned_values_are_wrapped(string initializers, string json)
    {
        var spec = await Code.Value.EvaluateAsync($"new ThingSpec {{ Name = \"n\", Slots = 1, {initializers} }}");

        var written = JsonNode.Parse(spec)!.AsObject();
        Assert.Equal("""[{"value":"n"},{"value":1},{}]""", new JsonArray([.. Required.Select(name => written[name]!.DeepClone())]).ToJsonString());
        Assert.All(Required, name => written.Remove(name));
        Assert.Equal(json, written.ToJsonString());
    }

    [Theory]
    [InlineData("""{"name":{"value":"n"},"slots":{"value":1},"tags":{"items":{"a":{"value":"b"}}}}""")]
    [InlineData("""{"image":{"value":"a","additional":{"x":1}}}""")]
    [InlineData("""{"image":{},"workers":{"value":null},"policy":{"other":true}}""")]
    [InlineData("""{"environment":{}}""")]
    [InlineData("""{"environment":{"items":{}}}""")]
    [InlineData("""{"environment":{"items":null}}""")]
    [InlineData("""{"environment":{"items":{"A":{},"B":{"value":null},"C":{"deleted":false},"D":{"value":"d","deleted":true},"E":null}}}""")]
    [InlineData("""{"environment":{"items":{"A":{"value":"a","exposeAs":"x"}},"additional":[1]}}""")]
    [InlineData("""{"ports":{"items":{"web":{"value":{"container":80,"other":1}},"gone":{"deleted":true}}}}""")]
    [InlineData("""{"volumes":{"items":{"a":{"value":null},"b":{"value":[1]}}},"free":{"value":{"a":null}}}""")]
    [InlineData("""{"image":{"value":["a"]},"workers":"2","memory":{"value":true},"name":["a"]}""")]
    [InlineData("""{"counts":{"items":{"a":{"value":1},"b":{"value":"x"},"c":5,"d":{"value":null}}}}""")]
    [InlineData("""{"environment":{"items":[1]},"ports":{"items":{"web":{"value":{"container":"many"}}}}}""")]
    [InlineData("""{"hosts":{"value":["a",["b"],null]}}""")]
    public async Task JSON_is_written_as_it_was_read(string json)
    {
        var written = await Code.Value.RunAsync("""return (await client.Things.GetAsync("a")).Spec;""", StubServer.WithJson($$"""{"spec":{{json}}}"""));

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(written)), written);
    }

    [Theory]
    [InlineData("""{"image":{"value":"a","other":1}}""", "spec.Image = \"b\";", """{"image":{"value":"b","other":1}}""")]
    [InlineData("""{"image":{"value":"a","other":1}}""", "spec.Image = null;", "{}")]
    [InlineData("""{"image":{"value":"a"}}""", "spec.Unset(nameof(ThingSpec.Image));", "{}")]
    [InlineData("""{"image":{"value":["a"]}}""", "spec.Image = \"b\";", """{"image":{"value":"b"}}""")]
    [InlineData("""{"environment":{"items":{"A":{"value":"a","other":1}}}}""", "spec.Environment[\"A\"] = \"b\";",
        """{"environment":{"items":{"A":{"value":"b","other":1}}}}""")]
    [InlineData("""{"environment":{"items":{"A":{"deleted":true}}}}""", "spec.Environment[\"A\"] = \"b\";",
        """{"environment":{"items":{"A":{"value":"b"}}}}""")]
    [InlineData("""{"environment":{"items":{"A":{"value":"a"},"B":{"value":"b"}}}}""", "spec.Environment.Remove(\"A\");",
        """{"environment":{"items":{"B":{"value":"b"}}}}""")]
    [InlineData("""{"environment":{"items":{"A":{"deleted":true}}}}""", "spec.Environment.DeletedKeys.Remove(\"A\");", """{"environment":{"items":{}}}""")]
    [InlineData("""{"environment":{"items":{"A":{"value":"a"}}}}""", "spec.Environment.Clear();", """{"environment":{"items":{}}}""")]
    [InlineData("""{"environment":{"items":{"A":{"value":"a"}}}}""", "spec.Unset(nameof(ThingSpec.Environment));", "{}")]
    public async Task Changes_keep_other_properties(string json, string statement, string expected) => Assert.Equal(
        expected,
        await Code.Value.RunAsync(
            $"""var spec = (await client.Things.GetAsync("a")).Spec!; {statement} return spec;""", StubServer.WithJson($$"""{"spec":{{json}}}""")));

    [Theory]
    [InlineData("""{"image":{"value":"a"},"workers":{"value":2}}""", """$"{spec.Image} {spec.Workers} {spec.Policy is null} {spec.Port is null}" """,
        "a 2 True True")]
    [InlineData("""{"environment":{"items":{"A":{"value":"a"},"B":{"deleted":true},"C":{}}}}""",
        """$"{spec.Environment.Count} {spec.Environment["A"]} {string.Join(' ', spec.Environment.Keys)} {string.Join(' ', spec.Environment.DeletedKeys)}" """,
        "1 a A B")]
    [InlineData("{}", """$"{spec.Environment.Count} {spec.IsSet("Environment")} {spec.IsSet("Image")} {spec.Name is null} {spec.Slots}" """,
        "0 False False True 0")]
    [InlineData("""{"environment":{"items":{}},"image":{"value":"a"}}""", """$"{spec.IsSet("Environment")} {spec.IsSet("Image")}" """, "True True")]
    [InlineData("""{"ports":{"items":{"web":{"value":{"container":80}}}}}""",
        """string.Join(' ', spec.Ports.Select(port => $"{port.Key} {port.Value.Container}"))""", "web 80")]
    [InlineData("""{"image":{"value":"a"}}""", """JsonModel.DeepEquals(spec, Read<ThingSpec>("{\"image\":{\"value\":\"a\"}}"))""", "True")]
    [InlineData("""{"image":{"value":"a"}}""", """JsonModel.DeepEquals(spec, Read<ThingSpec>("{\"image\":{\"value\":\"b\"}}"))""", "False")]
    [InlineData("""{"environment":{"items":{"A":{"value":"a"}}}}""", """spec.Environment.ToJson() + spec.DeepClone().Environment["A"]""",
        """{"items":{"A":{"value":"a"}}}a""")]
    public async Task Values_are_read(string json, string expression, string expected) => Assert.Equal(
        expected,
        await Code.Value.RunAsync(
            $"""var spec = (await client.Things.GetAsync("a")).Spec!; return {expression};""", StubServer.WithJson($$"""{"spec":{{json}}}""")));

    [Theory]
    [InlineData("""{"spec":{"image":{"value":["a"]}}}""", "$.spec.image.value")]
    [InlineData("""{"spec":{"workers":{"value":null}}}""", "")]
    [InlineData("""{"spec":{"counts":{"items":{"b":{"value":"x"}}}}}""", "$.spec.counts.items.b.value")]
    [InlineData("""{"spec":{"environment":{"items":[1]}}}""", "$.spec.environment.items")]
    public async Task Values_that_cannot_be_read_are_listed(string json, string paths) => Assert.Equal(
        paths,
        await Code.Value.RunAsync(
            """var thing = await client.Things.GetAsync("a"); return string.Join(' ', JsonModel.GetUnreadProperties(thing));""", StubServer.WithJson(json)));

    [Theory]
    [InlineData("""{"spec":{"name":{"value":"n"},"slots":{"value":1},"tags":{},"image":{"value":"a","more":1}}}""", "read")]
    [InlineData("""{"spec":{"name":{"value":"n"},"slots":{"value":1},"tags":{},"environment":{"items":{"A":{"more":1}},"more":1}}}""", "read")]
    [InlineData("""{"spec":{"name":{"value":"n","more":1},"slots":{"value":1},"tags":{}}}""", "$.spec.name.more")]
    [InlineData("""{"spec":{"name":{"value":"n"},"slots":{"value":1},"tags":{"items":{"a":{"more":1}}}}}""", "$.spec.tags.items.a.more")]
    [InlineData("""{"spec":{"name":{"value":null},"slots":{"value":1},"tags":{}}}""", "$.spec.name.value")]
    [InlineData("""{"spec":{"name":{"value":"n"},"slots":{"value":1},"tags":{},"workers":{"value":null}}}""", "$.spec.workers.value")]
    [InlineData("""{"spec":{"name":{"value":"n"},"slots":{"value":1},"tags":{"items":{"a":{"value":null}}}}}""", "$.spec.tags.items.a.value")]
    [InlineData("""{"spec":{"name":{"value":"n"},"slots":{"value":1}}}""", "$.spec.tags")]
    public async Task Strict_reading_accepts_what_the_schema_allows(string json, string expected) => Assert.Equal(
        expected,
        await Code.Value.RunAsync(
            """
            var connection = new RunAi.Generated.CodeGeneration.ApiConnection(http) { StrictResponses = true };
            try { await new TestClient(connection).Things.GetAsync("a"); return "read"; }
            catch (RunAiResponseException exception) { return exception.JsonPath; }
            """,
            StubServer.WithJson(json)));
}
