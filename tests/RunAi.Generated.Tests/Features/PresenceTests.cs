using System.Text.Json.Nodes;
using RunAi.Generator.Tests.Support;
using RunAi.Generator.Tests.Support.Http;

namespace RunAi.Generator.Tests.Features;

/// <summary>Properties remember whether they were assigned: absent and null are distinguished, and nothing is invented for what a response lacked.</summary>
public sealed class PresenceTests
{
    private const string Required = """{"at":"2024-01-01T00:00:00Z","count":0,"id":"11111111-1111-1111-1111-111111111111","kind":"a","name":"n"}""";

    private static readonly Lazy<GeneratedCode> Code = new(() => GeneratorHarness.Generate(TinySpec.WithRequestAndResponse("""
        Thing:
          type: object
          required: [at, count, id, kind, list, map, name, enabled, owner, part, any]
          properties:
            at: {type: string, format: date-time}
            count: {type: integer, format: int32}
            id: {type: string, format: uuid}
            kind: {type: string, enum: [a, b]}
            list: {type: array, items: {type: string}}
            map: {type: object, additionalProperties: {type: string}}
            name: {type: string}
            enabled: {type: boolean}
            owner: {type: string, nullable: true}
            part: {$ref: '#/components/schemas/Part'}
            any: {}
            note: {type: string, nullable: true}
            plain: {type: string}
            set_by_server: {type: string, nullable: true, readOnly: true}
        Part:
          type: object
          required: [size]
          properties:
            size: {type: integer, format: int32}
            parts: {type: array, items: {$ref: '#/components/schemas/Part'}}
        """)));

    private static readonly Lazy<GeneratedCode> Simple = new(() => GeneratorHarness.Generate(TinySpec.WithResponse("""
        Thing:
          type: object
          required: [enabled, name]
          properties:
            enabled: {type: boolean}
            name: {type: string}
            owner: {type: string, nullable: true}
            count: {type: integer, format: int32}
            class: {type: string, nullable: true}
            'a;b = %': {type: string, nullable: true}
            größe: {type: string, nullable: true}
            cpu-limit: {type: string, nullable: true}
            isSet: {type: string, nullable: true}
            unset: {type: string, nullable: true}
            deepClone: {type: string, nullable: true}
            markNull: {type: string, nullable: true}
            propertyNames: {type: string, nullable: true}
        """)));

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"name":"n"}""")]
    [InlineData("""{"part":{}}""")]
    [InlineData("""{"part":{"parts":[{},{"size":1}]}}""")]
    [InlineData("""{"owner":null}""")]
    [InlineData("""{"note":null}""")]
    [InlineData("""{"set_by_server":null}""")]
    [InlineData("""{"later":null}""")]
    [InlineData("""{"id":null}""")]
    [InlineData("""{"at":null}""")]
    [InlineData("""{"kind":null}""")]
    [InlineData("""{"enabled":null}""")]
    [InlineData("""{"count":null}""")]
    [InlineData("""{"name":null}""")]
    [InlineData("""{"list":null}""")]
    [InlineData("""{"any":null}""")]
    [InlineData("""{"part":{"size":null}}""")]
    [InlineData("""{"part":{"parts":[{"size":null},{"size":1}]}}""")]
    public async Task Model_that_was_read_is_written_as_it_was(string json) =>
        Assert.Equal((json, json), (
            await Code.Value.EvaluateAsync($"Read<Thing>({CSharpText.Quote(json)})"),
            await Code.Value.EvaluateAsync($"Read<Thing>({CSharpText.Quote(json)}).DeepClone()")));

    [Theory]
    [InlineData("Enabled", "false", """{"enabled":false}""")]
    [InlineData("Count", "0", """{"count":0}""")]
    [InlineData("Id", "Guid.Empty", """{"id":"00000000-0000-0000-0000-000000000000"}""")]
    [InlineData("At", "default", """{"at":"0001-01-01T00:00:00Z"}""")]
    [InlineData("Owner", "null", """{"owner":null}""")]
    [InlineData("Kind", "ThingKind.B", """{"kind":"b"}""")]
    [InlineData("Any", "default", """{"any":null}""")]
    public async Task Missing_property_is_sent_once_it_was_assigned(string property, string value, string json)
    {
        Assert.Equal("False", await Code.Value.RunAsync($$"""return Read<Thing>("{}").IsSet(nameof(Thing.{{property}}));""", new()));
        Assert.Equal(json, await Code.Value.RunAsync($$"""var thing = Read<Thing>("{}"); thing.{{property}} = {{value}}; return thing;""", new()));
    }

    [Theory]
    [InlineData("thing.Count = 0;", """{"count":0,"id":null}""")]
    [InlineData("thing.Id = Guid.Empty; thing.Count = 2;", """{"count":2,"id":"00000000-0000-0000-0000-000000000000"}""")]
    [InlineData("thing.Unset(nameof(Thing.Count));", """{"id":null}""")]
    [InlineData("thing.Count = 0; thing.Unset(nameof(Thing.Count));", """{"id":null}""")]
    [InlineData("if (!thing.IsSet(nameof(Thing.Count)) || thing.Count != 0) { return null; }", """{"count":null,"id":null}""")]
    public async Task Null_of_a_value_that_cannot_be_null_is_kept_until_it_is_assigned(string statements, string json)
    {
        var written = await Code.Value.RunAsync($$"""var thing = Read<Thing>("{\"count\":null,\"id\":null}"); {{statements}} return thing;""", new());

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(written)), written);
    }

    [Fact]
    public async Task Missing_property_is_not_sent_back_in_a_request()
    {
        var server = StubServer.WithJson("{}");

        await Code.Value.RunAsync("""await client.Things.DoItAsync(Read<Thing>("{\"name\":\"n\",\"note\":null}")); return null;""", server);

        Assert.Equal("""{"name":"n","note":null}""", Assert.Single(server.Requests).Body);
    }

    [Theory]
    [InlineData("""thing.Name = "x";""", """{"name":"x"}""")]
    [InlineData("thing.Owner = null;", """{"owner":null}""")]
    [InlineData("thing.Owner = null; thing.Unset(nameof(Thing.Owner));", "{}")]
    [InlineData("thing.Enabled = true; thing.Unset(nameof(Thing.Enabled));", "{}")]
    [InlineData("thing.Count = 1; thing.Unset(nameof(Thing.Count));", "{}")]
    [InlineData("thing.Class = null;", """{"class":null}""")]
    [InlineData("""thing.IsSetValue = "x"; thing.UnsetValue = "y"; thing.DeepCloneValue = null;""", """{"deepClone":null,"isSet":"x","unset":"y"}""")]
    [InlineData("""thing.CpuLimit = null; thing.Unset(nameof(Thing.CpuLimit));""", "{}")]
    [InlineData("thing.AB = null; thing.Größe = null;", """{"a;b = %":null,"größe":null}""")]
    [InlineData("thing.AB = null; thing.Größe = null; thing.Unset(nameof(Thing.AB)); thing.Unset(nameof(Thing.Größe));", "{}")]
    public async Task Assignments_decide_what_is_sent(string statements, string json) =>
        Assert.Equal(json, await Simple.Value.RunAsync($$"""var thing = Read<Thing>("{}"); {{statements}} return thing;""", new()));

    [Theory]
    [InlineData("new Thing { Enabled = false, Name = \"n\" }", "Enabled Name")]
    [InlineData("new Thing { Enabled = false, Name = \"n\", Count = 0, Owner = null }", "Enabled Name Owner Count")]
    [InlineData("Read<Thing>(\"{}\")", "")]
    [InlineData("Read<Thing>(\"{\\\"enabled\\\":true,\\\"isSet\\\":null,\\\"class\\\":\\\"c\\\"}\")", "Enabled Class IsSetValue")]
    public async Task Presence_is_asked_by_name(string thing, string names) => Assert.Equal(names, await Simple.Value.RunAsync(
        $$"""
        var thing = {{thing}};
        string[] all = [nameof(Thing.Enabled), nameof(Thing.Name), nameof(Thing.Owner), nameof(Thing.Class), nameof(Thing.IsSetValue), nameof(Thing.Count)];
        return string.Join(' ', all.Where(thing.IsSet));
        """,
        new()));

    [Theory]
    [InlineData("owner")]
    [InlineData("Nothing")]
    public async Task Unknown_name_is_rejected(string name) => Assert.StartsWith(
        $"The model 'Thing' does not have a property '{name}'. Specify the C# name of one of its properties: Enabled, Name, AB, Class, CpuLimit, ",
        await Simple.Value.RunAsync(
            $$"""try { return Read<Thing>("{}").IsSet("{{name}}"); } catch (ArgumentException exception) { return exception.Message; }""", new()),
        StringComparison.Ordinal);

    [Fact]
    public async Task More_than_64_properties_are_tracked()
    {
        var properties = string.Join(", ", Enumerable.Range(0, 200).Select(index => $"p{index}: {{type: string, nullable: true}}"));
        var code = GeneratorHarness.Generate(TinySpec.WithRequest($"Thing: {{properties: {{{properties}}}}}"));

        Assert.Equal("""{"p0":null,"p150":null,"p199":null,"p64":"x"}""", await code.RunAsync(
            """
            var thing = new Thing { P0 = null, P63 = null, P64 = "x", P150 = null, P199 = null };
            thing.Unset(nameof(Thing.P63));
            return thing;
            """,
            new()));
    }

    [Theory]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(200)]
    [InlineData(900)]
    public async Task Clone_is_as_deep_as_the_model(int depth) => Assert.Equal("True", await Code.Value.RunAsync(
        $$"""
        var part = new Part { Size = 0 };
        for (var level = 0; level < {{depth}} / 2; level++)
        {
            part = new() { Size = level, Parts = [part] };
        }

        return JsonModel.DeepEquals(part, part.DeepClone());
        """,
        new()));

    [Fact]
    public async Task More_than_64_required_properties_are_tracked()
    {
        var names = Enumerable.Range(0, 150).Select(index => $"p{index}").ToList();
        var properties = string.Join(", ", names.Select(name => $"{name}: {{type: integer, nullable: true}}, n{name}: {{type: string, nullable: true}}"));
        var code = GeneratorHarness.Generate(TinySpec.WithRequestAndResponse(
            $"Thing: {{required: [{string.Join(", ", names)}], properties: {{{properties}}}}}"));
        const string Json = """{"np149":null,"p0":null,"p149":null,"p63":1,"p64":null,"p65":2}""";

        Assert.Equal(Json, await code.EvaluateAsync($"Read<Thing>({CSharpText.Quote(Json)})"));
        Assert.Equal(
            """{"np0":null,"p0":null,"p100":null,"p149":null,"p63":1,"p64":null}""",
            await code.RunAsync(
                $$"""
                var thing = Read<Thing>({{CSharpText.Quote(Json)}});
                thing.P100 = null;
                thing.Np0 = null;
                thing.Unset(nameof(Thing.P65));
                thing.Unset(nameof(Thing.Np149));
                return thing;
                """,
                new()));
    }

    // A form and a parameter have no null.
    [Theory]
    [InlineData("application/x-www-form-urlencoded", "size=2")]
    [InlineData("application/json", """{"note":null,"owner":null,"size":2}""")]
    public async Task Bodies_contain_what_was_assigned(string mediaType, string body)
    {
        var code = GeneratorHarness.Generate(TinySpec.Operation(
            "post",
            "/thing",
            "requestBody: {required: true, content: {" + mediaType + ": {schema: {$ref: '#/components/schemas/Thing'}}}}",
            """
            Thing:
              required: [owner]
              properties:
                note: {type: string, nullable: true}
                owner: {type: string, nullable: true}
                size: {type: integer, nullable: true}
                absent: {type: string, nullable: true}
            """));

        Assert.Equal(body, (await code.SendAsync("Things.DoItAsync(new() { Owner = null, Note = null, Size = 2 })")).Body);
    }

    [Fact]
    public async Task Parameters_that_are_objects_contain_what_was_assigned()
    {
        var code = GeneratorHarness.Generate(TinySpec.Operation(
            "get",
            "/things",
            "parameters: [{name: filter, in: query, required: true, style: deepObject, explode: true, schema: {$ref: '#/components/schemas/Filter'}}]",
            "Filter: {properties: {a: {type: string, nullable: true}, b: {type: integer, nullable: true}, c: {type: string, nullable: true}}}"));

        Assert.Equal("/things?filter%5Bb%5D=1", (await code.SendAsync("Things.DoItAsync(new Filter { A = null, B = 1 })")).Target);
    }

    [Theory]
    [InlineData("IsSet")]
    [InlineData("Unset")]
    [InlineData("DeepClone")]
    [InlineData("MarkNull")]
    [InlineData("IsMissing")]
    [InlineData("PropertyNames")]
    public void Schemas_can_have_the_names_of_inherited_members(string name) => GeneratorHarness.Generate(TinySpec.WithRequest($$$"""
        Thing:
          required: [a]
          properties:
            a: {$ref: '#/components/schemas/{{{name}}}'}
            b: {type: array, nullable: true, items: {$ref: '#/components/schemas/{{{name}}}'}}
            {{{name}}}: {nullable: true, allOf: [{$ref: '#/components/schemas/{{{name}}}'}]}
        {{{name}}}: {required: [a], properties: {a: {type: string, nullable: true}, {{{name}}}: {type: string} } }
        """));

    [Fact]
    public async Task Complete_model_has_its_required_properties_in_strict_mode() =>
        Assert.Equal("True", await Code.Value.EvaluateAsync($"Read<Thing>({CSharpText.Quote(Required)}).IsSet(nameof(Thing.Count))"));
}
