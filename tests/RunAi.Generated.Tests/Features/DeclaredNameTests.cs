using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Features;

/// <summary><c>x-runai-name</c> changes names in C#, never those that are sent.</summary>
public sealed class DeclaredNameTests
{
    [Fact]
    public void Operation_gets_the_declared_name_and_so_do_its_inline_schemas()
    {
        var code = GeneratorHarness.Generate(TinySpec.Operation(
            "get",
            "/things",
            """
            x-runai-name: list_things
            responses: {'200': {description: The things., content: {application/json: {schema: {properties: {count: {type: integer}}}}}}}
            """));
        Assert.Equal("ListThings", Assert.Single(code.Operations()).Name);
        Assert.Single(code.Types("ListThingsResponse"));
        Assert.Contains("\"list_things\"", string.Concat(code.Files.Select(file => file.Text)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("query", "{name: q_1, in: query, required: true, x-runai-name: searchText, schema: {type: string}}", "searchText: \"a\"", "/things?q_1=a")]
    [InlineData("optional", "{name: q_1, in: query, x-runai-name: search-text, schema: {type: string}}", "new() { SearchText = \"a\" }", "/things?q_1=a")]
    [InlineData("reference", "{$ref: '#/components/parameters/P'}", "new() { SearchText = \"a\" }", "/things?p=a")]
    [InlineData("reference", "{$ref: '#/components/parameters/P', x-runai-name: label}", "new() { Label = \"a\" }", "/things?p=a")]
    [InlineData("reference", "{$ref: '#/components/parameters/N', x-runai-name: label}", "new() { Label = \"a\" }", "/things?n=a")]
    public async Task Parameter_gets_the_declared_name(string kind, string parameter, string argument, string target)
    {
        // Three further parameters make the optional ones properties of an options class.
        var others = kind == "query" ? "" : "\n- {name: a, in: query, schema: {type: string}}\n- {name: b, in: query, schema: {type: string}}"
            + "\n- {name: c, in: query, schema: {type: string}}\n- {name: d, in: query, schema: {type: string}}";
        var spec = TinySpec.Operation("get", "/things", $"parameters:\n- {parameter}{others}", "Thing: {type: string}");
        const string Parameters = "\n  parameters:\n    P: {name: p, in: query, x-runai-name: search text, schema: {type: string}}\n"
            + "    N: {name: n, in: query, schema: {type: string}}\n";
        spec = spec with { Text = spec.Text + Parameters };
        Assert.Equal(target, (await GeneratorHarness.Generate(spec).SendAsync($"Things.DoItAsync({argument})")).Target);
    }

    [Theory]
    [InlineData("{type: string, x-runai-name: label}")]
    [InlineData("{$ref: '#/components/schemas/Name', x-runai-name: label}")]
    [InlineData("{allOf: [{$ref: '#/components/schemas/Name'}], x-runai-name: Label}")]
    [InlineData("{oneOf: [{type: string}, {type: integer}], x-runai-name: label}")]
    [InlineData("{type: [string, integer], x-runai-name: label}")]
    [InlineData("{type: [string, 'null'], x-runai-name: label}")]
    public async Task Property_gets_the_declared_name(string property)
    {
        var spec = TinySpec.WithRequest($"Thing: {{properties: {{n_1: {property}}}}}\nName: {{type: string, maxLength: 5}}");
        var code = GeneratorHarness.Generate(spec with { Text = spec.Text!.Replace("3.0.3", "3.1.0", StringComparison.Ordinal) });
        Assert.Equal("{\"n_1\":\"a\"}", (await code.SendAsync("Things.DoItAsync(new() { Label = \"a\" })")).Body);
    }

    [Fact]
    public void Component_gets_the_declared_name_and_its_properties_keep_theirs()
    {
        var code = GeneratorHarness.Generate(TinySpec.WithRequest(
            """
            Thing: {properties: {part: {$ref: '#/components/schemas/Part1'}}}
            Part1: {x-runai-name: ThingPart, properties: {a: {type: string}}}
            """));
        Assert.Single(code.Types("ThingPart"));
        Assert.Contains("ThingPart? Part { get; set; }", string.Concat(code.Files.Select(file => file.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void Type_name_takes_precedence_over_the_name_of_a_component()
    {
        var code = GeneratorHarness.Generate(TinySpec.WithRequest("Thing: {x-runai-name: A, x-runai-type-name: B, properties: {a: {type: string}}}"));
        Assert.Single(code.Types("B"));
    }

    [Fact]
    public void Group_gets_the_declared_name()
    {
        var spec = TinySpec.Operation("get", "/things", "");
        var code = GeneratorHarness.Generate(spec with { Text = spec.Text + "\ntags: [{name: Things, x-runai-name: stored items}]\n" });
        Assert.Single(code.Types("StoredItemsClient"));
        Assert.Contains("IStoredItemsClient StoredItems { get; }", string.Concat(code.Files.Select(file => file.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Part_of_a_form_gets_the_declared_name()
    {
        var code = GeneratorHarness.Generate(TinySpec.Operation(
            "post",
            "/things",
            "requestBody: {required: true, content: {application/x-www-form-urlencoded: {schema: {properties: {n_1: {type: string, x-runai-name: label}}}}}}"));
        Assert.Equal("n_1=a", (await code.SendAsync("Things.DoItAsync(new() { Label = \"a\" })")).Body);
    }

    [Fact]
    public async Task Parameter_in_the_query_of_a_path_gets_the_declared_name()
    {
        var code = GeneratorHarness.Diagnose(TinySpec.Operation(
            "get", "/things?q={q_1}", "parameters: [{name: q_1, in: path, required: true, x-runai-name: search, schema: {type: string}}]"));
        Assert.Equal("/things?q=a", (await code.SendAsync("Things.DoItAsync(search: \"a\")")).Target);
    }

    [Fact]
    public void Swagger_parameter_gets_the_declared_name()
    {
        var code = GeneratorHarness.Generate(TinySpec.Document(
            """
            swagger: '2.0'
            info: {title: T, version: '1'}
            paths:
              /things:
                get:
                  operationId: do_it
                  tags: [Things]
                  parameters:
                  - {name: q_1, in: query, required: true, type: string, x-runai-name: search}
                  responses: {'204': {description: Done.}}
            """));
        Assert.Contains("DoItAsync(string search", string.Concat(code.Files.Select(file => file.Text)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("''")]
    [InlineData("' '")]
    public void Blank_names_are_ignored(string name) =>
        Assert.Equal("DoIt", Assert.Single(GeneratorHarness.Generate(TinySpec.Operation("get", "/things", $"x-runai-name: {name}")).Operations()).Name);
}
