using RunAi.Generator.Tests.Support;
using RunAi.Generator.Tests.Support.Http;

namespace RunAi.Generator.Tests.Kubernetes;

/// <summary>Quantities, and values that are an integer or a string, in the models of kinds.</summary>
public sealed class ScalarTests
{
    private const string Pattern = "'^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$'";
    private const string Amount = "{ x-kubernetes-int-or-string: true, anyOf: [{ type: integer }, { type: string }], pattern: " + Pattern + " }";

    private static readonly Lazy<GeneratedCode> Code = new(() => GeneratorHarness.Generate(ThingDefinition.Create($$"""
        type: object
        required: [port, amount]
        properties:
          port: { x-kubernetes-int-or-string: true, description: The port., default: http, minimum: 1 }
          amount: {{Amount}}
          otherPort: { x-kubernetes-int-or-string: true }
          otherAmount: {{Amount}}
          nullPort: { x-kubernetes-int-or-string: true, nullable: true }
          nullAmount: { nullable: true, {{Amount[2..]}}
          ports: { type: array, items: { x-kubernetes-int-or-string: true } }
          amounts: { type: array, items: {{Amount}} }
          portMap: { type: object, additionalProperties: { x-kubernetes-int-or-string: true } }
          amountMap: { type: object, additionalProperties: {{Amount}} }
        """)));

    [Fact]
    public void Properties_have_types_of_their_own() => Snapshot.Match(Code.Value.Types("ThingSpec"));

    [Theory]
    [InlineData("x-kubernetes-int-or-string: true", "IntOrString")]
    [InlineData("x-kubernetes-int-or-string: true, anyOf: [{ type: integer }, { type: string }]", "IntOrString")]
    [InlineData("x-kubernetes-int-or-string: true, allOf: [{ anyOf: [{ type: integer }, { type: string }] }, { minimum: 1 }]", "IntOrString")]
    [InlineData("x-kubernetes-int-or-string: true, pattern: '^[0-9]+%?$'", "IntOrString")]
    [InlineData("type: string, format: int-or-string", "IntOrString")]
    [InlineData("x-kubernetes-int-or-string: true, pattern: " + Pattern, "Quantity")]
    [InlineData("x-kubernetes-int-or-string: true, anyOf: [{ type: integer }, { type: string, pattern: " + Pattern + " }]", "Quantity")]
    [InlineData("x-kubernetes-int-or-string: true, allOf: [{ anyOf: [{ type: integer }, { type: string }] }, { pattern: " + Pattern + " }]", "Quantity")]
    [InlineData("x-kubernetes-int-or-string: false, type: string", "string")]
    [InlineData("type: string, pattern: " + Pattern, "string")]
    public void Type_depends_on_the_schema(string schema, string type)
    {
        var code = GeneratorHarness.Generate(ThingDefinition.Create("type: object\nproperties: { size: { " + schema + " } }"));

        Assert.Contains($"public {type}? Size {{ get; set; }}", Assert.Single(code.Types("ThingSpec")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("oneOf: [{ type: string }, { type: number }]", "oneOf: [{ type: integer }, { type: string }]")]
    [InlineData("type: string", "type: string, format: int-or-string")]
    public void Components_of_published_documents_are_scalars(string quantity, string intOrString)
    {
        var code = GeneratorHarness.Generate(Publish(quantity, intOrString));

        var text = Assert.Single(code.Types("Thing")).Text;
        Assert.Contains("public Quantity? Size {", text, StringComparison.Ordinal);
        Assert.Contains("public IReadOnlyDictionary<string, Quantity>? Sizes {", text, StringComparison.Ordinal);
        Assert.Contains("public IntOrString? Port {", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Quantity", code.TypeNames());
    }

    [Fact]
    public void Other_documents_do_not_have_the_scalars()
    {
        var code = GeneratorHarness.Generate(TinySpec.WithRequestAndResponse("""
            Thing: { type: object, properties: { size: { $ref: '#/components/schemas/Quantity' }, port: { type: string, format: int-or-string } } }
            Quantity: { type: object, properties: { amount: { type: integer } } }
            """));

        Assert.Contains("Quantity", code.TypeNames());
        Assert.Contains("public string? Port {", Assert.Single(code.Types("Thing")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"amount":"1.5Gi","port":80}""")]
    [InlineData("""{"amount":0.50,"port":"80%"}""")]
    [InlineData("""{"amount":"1","nullAmount":null,"nullPort":null,"port":1}""")]
    [InlineData("""{"amount":"1","amountMap":{"a":"1k","b":2},"amounts":["1m",3],"port":1,"portMap":{"a":1,"b":"x"},"ports":["http",8080]}""")]
    [InlineData("""{"port":1}""")]
    [InlineData("""{"amount":null,"port":null}""")]
    [InlineData("""{"amount":"much","port":[80]}""")]
    [InlineData("""{"amount":true,"otherAmount":"","port":1.5}""")]
    [InlineData("""{"amount":"1","amounts":["1","x",null],"port":1,"ports":[1,true,null]}""")]
    public async Task Values_are_written_as_they_were_read(string json) => Assert.Equal(
        json,
        await Code.Value.RunAsync("""return (await client.Things.GetAsync("a")).Spec;""", StubServer.WithJson($$"""{"spec":{{json}}}""")));

    [Theory]
    [InlineData("""{"spec":{"amount":"much","port":1}}""", "$.spec.amount")]
    [InlineData("""{"spec":{"amount":null,"port":null}}""", "$.spec.amount $.spec.port")]
    [InlineData("""{"spec":{"amount":"1","amounts":["1","x"],"port":1,"ports":[true]}}""", "$.spec.amounts[1] $.spec.ports[0]")]
    [InlineData("""{"spec":{"amount":"1","otherAmount":null,"otherPort":null,"port":1}}""", "")]
    public async Task Values_that_cannot_be_read_are_listed(string json, string paths) => Assert.Equal(
        paths,
        await Code.Value.RunAsync(
            """var thing = await client.Things.GetAsync("a"); return string.Join(' ', JsonModel.GetUnreadProperties(thing));""", StubServer.WithJson(json)));

    [Theory]
    [InlineData("""new() { Amount = "0.5", Port = 80 }""", """{"amount":"0.5","port":80}""")]
    [InlineData("""new() { Amount = 2, Port = "http", NullAmount = null, OtherPort = 1 }""",
        """{"amount":"2","nullAmount":null,"otherPort":1,"port":"http"}""")]
    [InlineData("""new() { Amount = 2, Port = 1, Amounts = ["1", 2], PortMap = new Dictionary<string, K.IntOrString> { ["a"] = "b" } }""",
        """{"amount":"2","amounts":["1","2"],"port":1,"portMap":{"a":"b"}}""")]
    public async Task Values_are_assigned_as_integers_and_texts(string expression, string json) =>
        Assert.Equal(json, await Code.Value.RunAsync(
            $"ThingSpec spec = {expression.Replace("K.", "RunAi.Generated.Kubernetes.", StringComparison.Ordinal)}; return spec;", new()));

    [Theory]
    [InlineData("""Read<ThingSpec>("{\"amount\":\"1000m\"}").Amount == 1""", "True")]
    [InlineData("""Read<ThingSpec>("{\"ports\":[80]}").Ports![0] == 80""", "True")]
    [InlineData("""new ThingSpec { Amount = 1, Port = 1 }.IsSet("OtherPort")""", "False")]
    [InlineData("""JsonModel.DeepEquals(new ThingSpec { Amount = 1, Port = 1 }, Read<ThingSpec>("{\"port\":1,\"amount\":\"1\"}"))""", "True")]
    [InlineData("""JsonModel.DeepEquals(new ThingSpec { Amount = 1, Port = 1 }, Read<ThingSpec>("{\"port\":\"1\",\"amount\":\"1\"}"))""", "False")]
    public async Task Values_are_compared(string expression, string expected) => Assert.Equal(expected, await Code.Value.EvaluateAsync(expression));

    [Theory]
    [InlineData("500m")]
    [InlineData("1.5Gi")]
    public async Task Parameters_are_sent_as_texts(string size)
    {
        var code = GeneratorHarness.Generate(Publish("type: string", "type: string, format: int-or-string"));

        var server = StubServer.WithJson("{}");

        await code.RunAsync($$"""return await client.Things.GetAsync("a", new() { Size = "{{size}}", Port = 80 });""", server);

        Assert.Equal(["port=80", "size=" + size], Assert.Single(server.Requests).Target.Split('?')[1].Split('&').Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("""{"choice":"1Gi"}""", "1Gi")]
    [InlineData("""{"choice":2}""", "2")]
    [InlineData("""{"choice":{"name":"n"}}""", "none")]
    [InlineData("""{"choice":true}""", "none")]
    public async Task Scalars_can_be_variants_of_unions(string json, string expected)
    {
        var code = GeneratorHarness.Generate(Publish("type: string", "type: string, format: int-or-string"));

        Assert.Equal(
            expected + json,
            await code.RunAsync(
                """
                var thing = await client.Things.GetAsync("a");
                return (thing.Choice!.TryGetQuantity(out var amount) ? amount.ToString() : "none") + thing.ToJson();
                """,
                StubServer.WithJson(json)));
    }

    [Theory]
    [InlineData("""{"any":"1Gi"}""")]
    [InlineData("""{"any":5}""")]
    public async Task Variants_that_JSON_does_not_distinguish_are_arbitrary_JSON(string json)
    {
        var code = GeneratorHarness.Generate(Publish("type: string", "type: string, format: int-or-string"));

        Assert.Contains("public JsonElement? Any {", Assert.Single(code.Types("Thing")).Text, StringComparison.Ordinal);
        Assert.Equal(json, await code.RunAsync("""return await client.Things.GetAsync("a");""", StubServer.WithJson(json)));
    }

    private static SpecItem Publish(string quantity, string intOrString) => TinySpec.Document($$"""
        openapi: 3.0.0
        info: { title: Things, version: v1 }
        paths:
          /apis/example.com/v1/things/{name}:
            parameters: [{ name: name, in: path, required: true, schema: { type: string } }]
            get: { operationId: readThing, tags: [things], x-kubernetes-action: get,
              parameters: [{ name: size, in: query, schema: { $ref: '#/components/schemas/io.k8s.apimachinery.pkg.api.resource.Quantity' } },
                {name: port, in: query, schema: { $ref: '#/components/schemas/io.k8s.apimachinery.pkg.util.intstr.IntOrString' } }],
              x-kubernetes-group-version-kind: { group: example.com, version: v1, kind: Thing }, responses: { '200': { description: Done.,
              content: { application/json: { schema: { $ref: '#/components/schemas/com.example.v1.Thing' } } } } } }
        components:
          schemas:
            com.example.v1.Thing:
              type: object
              properties:
                size: { allOf: [{ $ref: '#/components/schemas/io.k8s.apimachinery.pkg.api.resource.Quantity' }], default: {} }
                sizes: { type: object, additionalProperties: { $ref: '#/components/schemas/io.k8s.apimachinery.pkg.api.resource.Quantity' } }
                port: { $ref: '#/components/schemas/io.k8s.apimachinery.pkg.util.intstr.IntOrString' }
                choice:
                  oneOf:
                  - $ref: '#/components/schemas/io.k8s.apimachinery.pkg.api.resource.Quantity'
                  - { type: object, properties: { name: { type: string } } }
                  - { type: boolean }
                any:
                  oneOf:
                  - $ref: '#/components/schemas/io.k8s.apimachinery.pkg.api.resource.Quantity'
                  - $ref: '#/components/schemas/io.k8s.apimachinery.pkg.util.intstr.IntOrString'
            io.k8s.apimachinery.pkg.api.resource.Quantity: { description: An amount., {{quantity}} }
            io.k8s.apimachinery.pkg.util.intstr.IntOrString: { description: A value., {{intOrString}} }
        """);
}
