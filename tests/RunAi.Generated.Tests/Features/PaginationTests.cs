using RunAi.Generator.Tests.Support;
using RunAi.Generator.Tests.Support.Http;

namespace RunAi.Generator.Tests.Features;

public sealed class PaginationTests
{
    private const string Offset = "{name: offset, in: query, schema: {type: integer, format: int32}}";
    private const string Limit = "{name: limit, in: query, schema: {type: integer, format: int32, default: 50, maximum: 500}}";
    private const string Strings = "{type: array, items: {type: string}}";

    private const string StringsResponse = "responses: {'200': {description: Things., content: {application/json: {schema: " + Strings + "}}}}";

    /// <summary>The expected pagination arguments.</summary>
    [Theory]
    [InlineData("a bare list", "", Strings, ")")]
    [InlineData("a list in an object", "", "{properties: {items: " + Strings + "}}", """, "items")""")]
    [InlineData("a list in an envelope", "", "{properties: {items: " + Strings + ", total: {type: integer}, pagination: {type: object}}}", """, "items")""")]
    [InlineData("next", Offset + ", " + Limit, "{properties: {items: " + Strings + ", next: {type: integer}}}",
        """, "items").WithPagination("offset", "limit", next: "next", pageSize: 50, maxPageSize: 500)""")]
    [InlineData("total", Offset + ", " + Limit, "{properties: {items: " + Strings + ", totalRecords: {type: integer}, displayRecords: {type: integer}}}",
        """, "items").WithPagination("offset", "limit", total: "totalRecords", pageSize: 50, maxPageSize: 500)""")]
    [InlineData("next and total", Offset, "{properties: {items: " + Strings + ", next: {type: integer}, total: {type: integer}}}",
        """, "items").WithPagination("offset", next: "next", total: "total")""")]
    [InlineData("pagination", Offset + ", " + Limit,
        "{properties: {items: " + Strings + ", pagination: {properties: {nextOffset: {type: number, format: int64}, limit: {type: integer}}}}}",
            """, "items").WithPagination("offset", "limit", next: "pagination.nextOffset", pageSize: 50, maxPageSize: 500)""")]
    [InlineData("a short page", Offset + ", " + Limit, Strings, """).WithPagination("offset", "limit", pageSize: 50, maxPageSize: 500)""")]
    [InlineData("a short page in an object", Offset + ", " + Limit, "{properties: {items: " + Strings + "}}",
        """, "items").WithPagination("offset", "limit", pageSize: 50, maxPageSize: 500)""")]
    [InlineData("a list beside other things, in pages", Offset, "{properties: {items: " + Strings + ", kind: {type: string}}}",
        """, "items").WithPagination("offset")""")]
    [InlineData("an envelope in an envelope", Offset + ", " + Limit,
        "{properties: {page: {properties: {items: " + Strings + ", totalRecords: {type: integer}}}}}",
            """, "items", "page").WithPagination("offset", "limit", total: "totalRecords", pageSize: 50, maxPageSize: 500)""")]
    [InlineData("an envelope in an envelope that tells of pages", Offset, "{properties: {data: {properties: {items: " + Strings + "}}, next: {type: integer}}}",
        """, "items", "data").WithPagination("offset", next: "next")""")]
    [InlineData("a next that is not a number", Offset,
        "{properties: {items: " + Strings + ", next: {type: boolean}}}", """, "items").WithPagination("offset")""")]
    public void Lists_in_responses_are_enumerable(string form, string parameters, string schema, string description)
    {
        var line = Generate(parameters, schema)["Things.g.cs"].Split('\n').Single(text => text.Contains("new PagedOperation<", StringComparison.Ordinal));

        Assert.True(line.EndsWith($"new PagedOperation<string>(JsonRead.String{description};", StringComparison.Ordinal), $"{form}: {line}");
    }

    [Theory]
    [InlineData("an object with a list among its members", "get", "", "{properties: {tags: " + Strings + ", name: {type: string}}}")]
    [InlineData("two lists", "get", Offset, "{properties: {a: " + Strings + ", b: " + Strings + "}}")]
    [InlineData("a list in a member beside others", "get", Offset, "{properties: {a: {properties: {items: " + Strings + "}}, b: {type: string}}}")]
    [InlineData("a list in an object that is more than an envelope", "get", Offset,
        "{properties: {a: {properties: {items: " + Strings + ", name: {type: string}}}}}")]
    [InlineData("a list in a member, without pages", "get", "", "{properties: {a: {properties: {items: " + Strings + "}}}}")]
    [InlineData("no list", "get", Offset, "{type: string}")]
    [InlineData("a map", "get", Offset, "{type: object, additionalProperties: {type: string}}")]
    [InlineData("the answer to a change", "post", "", Strings)]
    public void Responses_without_a_list_are_not_enumerable(string form, string method, string parameters, string schema) =>
        Assert.False(Generate(parameters, schema, method)["Things.g.cs"].Contains("Enumerate", StringComparison.Ordinal), form);

    [Theory]
    [InlineData("{name: offset, in: query, schema: {type: string}}")]
    [InlineData("{name: offset, in: query, schema: {type: number, format: double}}")]
    [InlineData("{name: offset, in: header, schema: {type: integer}}")]
    [InlineData("{name: page, in: query, schema: {type: integer}}")]
    public void Offset_is_an_integer_query_parameter(string parameter) =>
        Assert.DoesNotContain("WithPagination(", Generate(parameter, Strings)["Things.g.cs"], StringComparison.Ordinal);

    [Theory]
    [InlineData("get_things", "EnumerateThings")]
    [InlineData("listThings", "EnumerateThings")]
    [InlineData("ThingsGet", "EnumerateThingsGet")]
    [InlineData("getaway", "EnumerateGetaway")]
    [InlineData("list", "EnumerateList")]
    public void Enumerating_method_name_starts_with_Enumerate(string operationId, string method) =>
        Assert.Contains($"> {method}Async(", Named(operationId)["Things.g.cs"], StringComparison.Ordinal);

    [Fact]
    public void Operation_keeps_its_name_if_an_enumerating_method_would_have_it()
    {
        var code = GeneratorHarness.Generate(TinySpec.Paths(string.Join(
            '\n',
            "/a: {get: {operationId: get_things, tags: [Things], " + StringsResponse + "}}",
            "/b: {get: {operationId: list_things, tags: [Things], " + StringsResponse + "}}",
            "/c: {post: {operationId: enumerate_things, tags: [Things], responses: {'204': {description: Done.}}}}")));

        Assert.Contains("Task EnumerateThingsAsync(", code["Things.g.cs"], StringComparison.Ordinal);
        Assert.Contains("> EnumerateGetThingsAsync(", code["Things.g.cs"], StringComparison.Ordinal);
        Assert.Contains("> EnumerateListThingsAsync(", code["Things.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Enumerating_methods_call_the_runtime() => Snapshot.Match(Paged.Value.Types("IThingsClient", "ThingsClient"));

    [Fact]
    public async Task Enumerating_methods_read_all_pages()
    {
        var server = new StubServer(200, "application/json", """{"items":[{"name":"a"},{"name":"b"}],"next":null}""");

        Assert.Equal("a,b", await Paged.Value.RunAsync(
            """
            var names = new List<string>();
            await foreach (var thing in client.Things.EnumerateThingsAsync(7, new() { Limit = 20, Offset = 40 }))
                names.Add(thing.Name);
            return string.Join(',', names);
            """,
            server));
        Assert.Equal("/owners/7/things?offset=40&limit=20", Assert.Single(server.Requests).Target);
    }

    private static readonly Lazy<GeneratedCode> Paged = new(() => GeneratorHarness.Generate(TinySpec.Paths(
        """
        /owners/{owner}/things:
          get:
            operationId: get_things
            tags: [Things]
            deprecated: true
            parameters:
            - {name: owner, in: path, required: true, schema: {type: integer}}
            - OFFSET
            - LIMIT
            - {name: search, in: query, schema: {type: string}}
            - {name: sort, in: query, schema: {type: string}}
            responses: {'200': {description: The things., content: {application/json: {schema: {$ref: '#/components/schemas/ThingList'}}}}}
        /all:
          get:
            operationId: list_all
            tags: [Things]
            responses: {'200': {description: All things., content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Thing'}}}}}}
        """.Replace("OFFSET", Offset, StringComparison.Ordinal).Replace("LIMIT", Limit, StringComparison.Ordinal),
        """
        ThingList: {properties: {items: {type: array, items: {$ref: '#/components/schemas/Thing'}}, next: {type: integer}}}
        Thing: {required: [name], properties: {name: {type: string}}}
        """)));

    private static GeneratedCode Named(string operationId) =>
        GeneratorHarness.Generate(TinySpec.Paths("/things: {get: {operationId: " + operationId + ", tags: [Things], " + StringsResponse + "}}"));

    private static GeneratedCode Generate(string parameters, string schema, string method = "get") => GeneratorHarness.Generate(TinySpec.Operation(
        method, "/things", $"parameters: [{parameters}]\nresponses: {{'200': {{description: Things., content: {{application/json: {{schema: {schema}}}}}}}}}"));
}
