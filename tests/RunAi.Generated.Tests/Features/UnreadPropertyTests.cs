using System.Text.Json.Nodes;
using RunAi.Generator.Tests.Support;
using RunAi.Generator.Tests.Support.Http;

namespace RunAi.Generator.Tests.Features;

/// <summary>Lenient reading keeps the JSON of properties without the declared type or format, and lists them with the response.</summary>
public sealed class UnreadPropertyTests
{
    private static readonly Lazy<GeneratedCode> Code = new(() => GeneratorHarness.Generate(TinySpec.WithResponse("""
        Thing:
          type: object
          required: [id, name]
          properties:
            id: {type: string, format: uuid}
            name: {type: string}
            parent: {type: string, format: uuid, nullable: true}
            at: {type: string, format: date-time}
            day: {type: string, format: date}
            bytes: {type: string, format: byte}
            link: {type: string, format: uri}
            count: {type: integer, format: int32}
            lists: {type: array, items: {type: array, items: {type: string, format: uuid}}}
            ids: {type: array, items: {type: string, format: uuid}}
            map: {type: object, additionalProperties: {type: string, format: uuid}}
            inner: {$ref: '#/components/schemas/Thing'}
            more: {type: array, items: {$ref: '#/components/schemas/Thing'}}
            one: {oneOf: [{$ref: '#/components/schemas/Thing'}, {type: array, items: {type: string, format: uuid}}]}
        """)));

    [Theory]
    [InlineData("""{"id":"none","name":"n"}""", "$.id")]
    [InlineData("""{"id":"","name":"n"}""", "$.id")]
    [InlineData("""{"id":"11111111-1111-1111-1111-111111111111","name":"n","parent":"x"}""", "$.parent")]
    [InlineData("""{"at":"yesterday","day":"2024-02-30","id":"11111111-1111-1111-1111-111111111111","name":"n"}""", "$.at $.day")]
    [InlineData("""{"bytes":"%%","id":"11111111-1111-1111-1111-111111111111","name":"n"}""", "$.bytes")]
    [InlineData("""{"count":99999999999,"id":"11111111-1111-1111-1111-111111111111","name":"n"}""", "$.count")]
    [InlineData("""{"id":"11111111-1111-1111-1111-111111111111","name":"a\ud800b"}""", "$.name")]
    [InlineData("""{"id":"11111111-1111-1111-1111-111111111111","ids":["22222222-2222-2222-2222-222222222222","x"],"name":"n"}""", "$.ids[1]")]
    [InlineData("""{"id":"11111111-1111-1111-1111-111111111111","map":{"a":"x"},"name":"n"}""", "$.map.a")]
    [InlineData("""{"id":"11111111-1111-1111-1111-111111111111","inner":{"id":"x","name":"i"},"more":[{"id":"y","name":"m"}],"name":"n"}""",
        "$.inner.id $.more[0].id")]
    [InlineData("""{"id":"11111111-1111-1111-1111-111111111111","name":"n","one":{"id":"x","name":"i"}}""", "$.one.id")]
    [InlineData("""{"id":"11111111-1111-1111-1111-111111111111","name":"n","one":["x"]}""", "$.one[0]")]
    [InlineData("""{"id":"x","name":"n","undeclared":[1]}""", "$.id")]
    [InlineData("""{"at":"2016-12-31T23:59:60Z","id":"11111111-1111-1111-1111-111111111111","name":"n"}""", "$.at")]
    [InlineData("""{"id":"11111111-1111-1111-1111-111111111111","ids":["x","22222222-2222-2222-2222-222222222222","y"],"name":"n"}""", "$.ids[0] $.ids[2]")]
    [InlineData("""{"id":"11111111-1111-1111-1111-111111111111","map":{"a":"x","b":"22222222-2222-2222-2222-222222222222"},"name":"n"}""", "$.map.a")]
    [InlineData("""{"id":"11111111-1111-1111-1111-111111111111","lists":[["x"],[]],"name":"n"}""", "$.lists[0][0]")]
    [InlineData("""{"id":{},"name":"n"}""", "$.id")]
    [InlineData("""{"count":"many","id":"11111111-1111-1111-1111-111111111111","name":["a"]}""", "$.count $.name")]
    [InlineData("""{"count":[1],"id":true,"inner":"x","map":[],"name":{"a":[1]},"ids":{},"more":"y"}""", "$.count $.id $.inner $.map $.name $.ids $.more")]
    [InlineData("""{"at":3,"day":{},"bytes":[],"link":false,"count":1.5,"id":"11111111-1111-1111-1111-111111111111","name":"n"}""",
        "$.at $.day $.bytes $.link $.count")]
    [InlineData("""{"id":"11111111-1111-1111-1111-111111111111","more":[3,{"id":"22222222-2222-2222-2222-222222222222","name":[]}],"name":"n"}""",
        "$.more[0] $.more[1].name")]
    [InlineData("""{"id":"11111111-1111-1111-1111-111111111111","more":[3,{"id":"22222222-2222-2222-2222-222222222222","name":"m"}],"name":"n"}""",
        "$.more[0]")]
    [InlineData("""{"id":"11111111-1111-1111-1111-111111111111","map":{"a":{},"b":"22222222-2222-2222-2222-222222222222"},"name":"n"}""", "$.map.a")]
    [InlineData("""{"id":"11111111-1111-1111-1111-111111111111","name":"n","one":{"id":[],"name":"i"}}""", "$.one.id")]
    public async Task Property_that_cannot_be_read_is_kept_and_listed(string json, string paths)
    {
        Assert.Equal(paths, await Code.Value.RunAsync(
            "return string.Join(' ', (await client.Things.DoItWithResponseAsync()).UnreadProperties);", StubServer.WithJson(json)));
        var written = await Code.Value.RunAsync("return await client.Things.DoItAsync();", StubServer.WithJson(json));
        Assert.True(written == json || JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(written)), written);
    }

    [Theory]
    [InlineData("""{"id":"none","name":"n"}""", "$.id")]
    [InlineData("""{"id":"11111111-1111-1111-1111-111111111111","name":"n","count":"many"}""", "$.count")]
    [InlineData("""{"id":"11111111-1111-1111-1111-111111111111","name":{}}""", "$.name")]
    [InlineData("""{"id":"11111111-1111-1111-1111-111111111111","name":"a\ud800b"}""", "$.name")]
    public async Task Property_that_cannot_be_read_is_an_error_in_strict_mode(string json, string path) => Assert.Equal(path, await Code.Value.RunAsync(
        """
        var connection = new ApiConnection(http) { StrictResponses = true };
        try { await new TestClient(connection).Things.DoItAsync(); return "read"; }
        catch (RunAiResponseException exception) { return exception.JsonPath; }
        """,
        StubServer.WithJson(json)));

    [Theory]
    [InlineData("""{"id":"11111111-1111-1111-1111-111111111111","name":"n","\ud800":1}""", "$['\\ud800']")]
    [InlineData("""{"\ud800":{"a":1},"id":"x","name":"n"}""", "$['\\ud800'] $.id")]
    [InlineData("""{"id":"11111111-1111-1111-1111-111111111111","more":[{"id":"22222222-2222-2222-2222-222222222222","name":"m","\udc00a":[]}],"name":"n"}""",
        "$.more[0]['\\udc00a']")]
    public async Task Name_that_is_not_valid_Unicode_is_kept_and_listed(string json, string paths)
    {
        Assert.Equal(paths, await Code.Value.RunAsync(
            "return string.Join(' ', (await client.Things.DoItWithResponseAsync()).UnreadProperties);", StubServer.WithJson(json)));
        var written = await Code.Value.RunAsync("return await client.Things.DoItAsync();", StubServer.WithJson(json));
        Assert.Equal(json.Length, written.Length);
        Assert.Contains(json.Contains("\\ud800", StringComparison.Ordinal) ? "\"\\ud800\":" : "\"\\udc00a\":", written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"id":"11111111-1111-1111-1111-111111111111","name":"a","name":"b"}""", "$.name")]
    [InlineData("""{"id":"x","name":"a","id":"11111111-1111-1111-1111-111111111111"}""", "$.id")]
    [InlineData("""{"id":"x","name":"a","n\u0061me":"b"}""", "$.id $.name")]
    [InlineData("""{"id":"11111111-1111-1111-1111-111111111111","name":"a","map":{"b":"c","b":"c","b":"c"}}""", "$.map.b")]
    public async Task Repeated_property_is_listed_with_the_response(string json, string paths) => Assert.Equal(paths, await Code.Value.RunAsync(
        "return string.Join(' ', (await client.Things.DoItWithResponseAsync()).UnreadProperties);", StubServer.WithJson(json)));

    [Fact]
    public async Task Last_of_repeated_values_is_read_and_written() => Assert.Equal(
        """{"id":"11111111-1111-1111-1111-111111111111","name":"b"}""",
        await Code.Value.RunAsync(
            "return await client.Things.DoItAsync();",
            StubServer.WithJson("""{"id":"x","name":"a\ud800","id":"11111111-1111-1111-1111-111111111111","name":"b"}""")));

    [Theory]
    [InlineData("2016-12-31T23:59:60Z", "2017-01-01T00:00:00.0000000+00:00")]
    [InlineData("2016-12-31T18:59:60.5-05:00", "2016-12-31T19:00:00.5000000-05:00")]
    public async Task Leap_second_is_read_as_the_next_instant(string text, string expected) => Assert.Equal(expected, await Code.Value.RunAsync(
        "return (await client.Things.DoItAsync()).At.Value.ToString(\"O\");",
        StubServer.WithJson($$"""{"at":"{{text}}","id":"11111111-1111-1111-1111-111111111111","name":"n"}""")));

    [Fact]
    public async Task Leap_second_is_valid_in_strict_mode() => Assert.Equal("read", await Code.Value.RunAsync(
        """
        var connection = new ApiConnection(http) { StrictResponses = true };
        await new TestClient(connection).Things.DoItAsync();
        return "read";
        """,
        StubServer.WithJson("""{"at":"2016-12-31T23:59:60Z","id":"11111111-1111-1111-1111-111111111111","name":"n"}""")));

    [Theory]
    [InlineData("""[{"id":"11111111-1111-1111-1111-111111111111"},{"id":"x"}]""", "2 $[1].id")]
    public async Task Bad_property_of_an_item_does_not_lose_the_other_items(string json, string expected)
    {
        var code = GeneratorHarness.Generate(TinySpec.WithResponse(
            "Thing: {type: array, items: {$ref: '#/components/schemas/Item'}}\nItem: {properties: {id: {type: string, format: uuid}}}"));
        Assert.Equal(expected, await code.RunAsync(
            """
            var response = await client.Things.DoItWithResponseAsync();
            return response.Value.Count + " " + string.Join(' ', response.UnreadProperties);
            """,
            StubServer.WithJson(json)));
    }

    [Fact]
    public async Task Scalars_of_a_list_that_cannot_be_read_are_omitted_and_listed() => Assert.Equal("2 $[1]", await GeneratorHarness
        .Generate(TinySpec.WithResponse("Thing: {type: array, items: {type: string, format: uuid}}"))
        .RunAsync(
            "var response = await client.Things.DoItWithResponseAsync(); return response.Value.Count + \" \" + response.UnreadProperties.Single();",
            StubServer.WithJson("""["11111111-1111-1111-1111-111111111111","x","22222222-2222-2222-2222-222222222222"]""")));

    [Fact]
    public async Task Items_of_an_enumeration_have_their_unread_properties()
    {
        var code = GeneratorHarness.Generate(TinySpec.Operation(
            "get",
            "/things",
            """
            responses: {'200': {description: Done., content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Item'}}}}}}
            """,
            "Item: {properties: {id: {type: string, format: uuid}, inner: {$ref: '#/components/schemas/Item'}}}"));
        Assert.Equal("|$.id $.inner.id|", await code.RunAsync(
            """
            var paths = "";
            await foreach (var item in client.Things.EnumerateDoItAsync()) { paths += string.Join(' ', JsonModel.GetUnreadProperties(item)) + "|"; }
            return paths;
            """,
            StubServer.WithJson("""[{"id":"11111111-1111-1111-1111-111111111111"},{"id":"x","inner":{"id":"y"}}]""")));
    }

    [Fact]
    public async Task Result_has_its_unread_properties() => Assert.Equal("$.id", await Code.Value.RunAsync(
        "return string.Join(' ', JsonModel.GetUnreadProperties(await client.Things.DoItAsync()));", StubServer.WithJson("""{"id":"x","name":"n"}""")));

    [Theory]
    [InlineData("id: {type: string, format: uuid, readOnly: true}, v: {type: integer}", """{"id":"x","v":1}""", """{"v":1}""")]
    [InlineData("id: {type: string, format: uuid}, v: {type: integer}", """{"id":"x","v":1}""", """{"v":1,"id":"x"}""")]
    [InlineData("ids: {type: array, items: {type: string, format: uuid}, readOnly: true}, v: {type: integer}", """{"ids":["x"],"v":1}""", """{"v":1}""")]
    public async Task Read_only_property_that_was_kept_is_not_sent(string properties, string json, string sent)
    {
        var code = GeneratorHarness.Generate(TinySpec.Operation(
            "put",
            "/things",
            "requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Outer'}}}}\n"
                + "responses: {'200': {description: Done., content: {application/json: {schema: {$ref: '#/components/schemas/Outer'}}}}}",
            $"Outer: {{properties: {{inner: {{$ref: '#/components/schemas/Inner'}}}}}}\nInner: {{properties: {{{properties}}}}}"));
        var server = StubServer.WithJson($$"""{"inner":{{json}}}""");
        await code.RunAsync("return await client.Things.DoItAsync(await client.Things.DoItAsync(new()));", server);

        Assert.Equal($$"""{"inner":{{sent}}}""", server.Requests[^1].Body);
    }

    [Fact]
    public async Task Assigned_property_replaces_the_kept_JSON() => Assert.Equal(
        """{"id":"11111111-1111-1111-1111-111111111111","name":"n","parent":null,"at":"bad"}""",
        await Code.Value.RunAsync(
            """
            var thing = await client.Things.DoItAsync();
            thing.Id = Guid.Parse("11111111-1111-1111-1111-111111111111");
            thing.Parent = null;
            return thing;
            """,
            StubServer.WithJson("""{"at":"bad","id":"none","name":"n"}""")));

    [Theory]
    [InlineData("[]")]
    [InlineData("\"x\"")]
    [InlineData("3")]
    public async Task Result_of_another_JSON_type_is_an_error(string json) => Assert.Equal("$", await Code.Value.RunAsync(
        """
        try { await client.Things.DoItAsync(); return "read"; }
        catch (RunAiResponseException exception) { return exception.JsonPath; }
        """,
        StubServer.WithJson(json)));

    [Theory]
    [InlineData("{type: integer}", "[1,\"x\",2]", "$[1]")]
    [InlineData("{$ref: '#/components/schemas/Item'}", """[{"id":"11111111-1111-1111-1111-111111111111"},3]""", "$[1]")]
    public async Task Item_of_an_enumeration_that_cannot_be_read_is_an_error_with_its_path(string item, string json, string path)
    {
        var code = GeneratorHarness.Generate(TinySpec.Operation(
            "get",
            "/things",
            $"responses: {{'200': {{description: Done., content: {{application/json: {{schema: {{type: array, items: {item}}}}}}}}}}}",
            "Item: {properties: {id: {type: string, format: uuid}}}"));
        Assert.Equal("1 " + path, await code.RunAsync(
            """
            var count = 0;
            try { await foreach (var item in client.Things.EnumerateDoItAsync()) { count++; } return "read"; }
            catch (RunAiResponseException exception) { return count + " " + exception.JsonPath; }
            """,
            StubServer.WithJson(json)));
    }

    [Fact]
    public async Task Response_without_such_properties_lists_none() => Assert.Equal("0", await Code.Value.RunAsync(
        "return (await client.Things.DoItWithResponseAsync()).UnreadProperties.Count;",
        StubServer.WithJson("""{"id":"11111111-1111-1111-1111-111111111111","name":"n"}""")));

    [Theory]
    [InlineData("'200': {description: Done., content: {application/json: {schema: {type: integer, nullable: true}}}}")]
    [InlineData("'200': {description: Done., content: {application/json: {schema: {type: integer, nullable: true}}}}, "
        + "'201': {description: Done., content: {application/json: {schema: {type: string}}}}")]
    [InlineData("'200': {description: Done., content: {application/json: {schema: {type: array, nullable: true, items: {type: string}}}}}, "
        + "'201': {description: Done., content: {application/json: {schema: {type: boolean}}}}")]
    [InlineData("'200': {description: Done., content: {application/json: {schema: {nullable: true, oneOf: [{type: integer}, {type: string}]}}}}")]
    public async Task Null_is_null_if_it_is_declared(string responses) => Assert.Equal("null", await GeneratorHarness.Generate(TinySpec.Operation(
        "get", "/things", "responses: {" + responses + "}"))
        .RunAsync("return await client.Things.DoItAsync() is null ? \"null\" : \"value\";", StubServer.WithJson("null")));
}
