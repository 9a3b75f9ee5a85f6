using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Features;

public sealed class ParameterTests
{
    [Theory]
    [InlineData("{name: id, in: path, required: true, schema: {type: string}}", "\"a b/c\"", "/things/a%20b%2Fc")]
    [InlineData("{name: id, in: path, required: true, schema: {type: integer}}", "42", "/things/42")]
    [InlineData("{name: id, in: path, required: true, schema: {type: string, format: uuid}}", "Guid.Empty", "/things/00000000-0000-0000-0000-000000000000")]
    [InlineData("{name: id, in: path, required: true, schema: {type: string, enum: [a]}}", "new(\"a+b\")", "/things/a%2Bb")]
    [InlineData("{name: id, in: path, required: true, schema: {type: array, items: {type: integer}}}", "[1, 2]", "/things/1,2")]
    [InlineData("{name: id, in: path, required: true, style: label, schema: {type: string}}", "\"a\"", "/things/.a")]
    [InlineData("{name: id, in: path, required: true, style: matrix, explode: true, schema: {type: array, items: {type: integer}}}", "[1, 2]",
        "/things/;id=1;id=2")]
    public async Task Path_parameters_are_written_to_the_path(string parameter, string argument, string target) =>
        Assert.Equal(target, (await Generate("/things/{id}", parameter).SendAsync($"Things.DoItAsync({argument})")).Target);

    [Theory]
    [InlineData("{name: q, in: query, schema: {type: string}}", "new() { Q = \"a b&c\" }", "/things?q=a%20b%26c")]
    [InlineData("{name: q, in: query, schema: {type: string}}", "new() { Q = null }", "/things")]
    [InlineData("{name: q, in: query, schema: {type: string}}", "", "/things")]
    [InlineData("{name: q, in: query, allowEmptyValue: true, schema: {type: string}}", "new() { Q = \"\" }", "/things?q=")]
    [InlineData("{name: q, in: query, schema: {type: boolean}}", "new() { Q = true }", "/things?q=true")]
    [InlineData("{name: q, in: query, schema: {type: number}}", "new() { Q = 0.5 }", "/things?q=0.5")]
    [InlineData("{name: q, in: query, schema: {type: string, format: date-time}}",
        "new() { Q = DateTimeOffset.UnixEpoch }", "/things?q=1970-01-01T00%3A00%3A00Z")]
    [InlineData("{name: q, in: query, schema: {type: string, enum: [asc, desc]}}", "new() { Q = new(\"desc\") }", "/things?q=desc")]
    [InlineData("{name: q, in: query, schema: {type: array, items: {type: string}}}", "new() { Q = [\"a\", \"b,c\"] }", "/things?q=a&q=b%2Cc")]
    [InlineData("{name: q, in: query, explode: false, schema: {type: array, items: {type: string}}}", "new() { Q = [\"a\", \"b,c\"] }", "/things?q=a,b%2Cc")]
    [InlineData("{name: q, in: query, explode: false, style: pipeDelimited, schema: {type: array, items: {type: string}}}", "new() { Q = [\"a\", \"b\"] }",
        "/things?q=a%7Cb")]
    [InlineData("{name: q, in: query, explode: false, style: spaceDelimited, schema: {type: array, items: {type: string}}}", "new() { Q = [\"a\", \"b\"] }",
        "/things?q=a%20b")]
    [InlineData("{name: q, in: query, schema: {type: object, additionalProperties: {type: string}}}",
        "new() { Q = new Dictionary<string, string> { [\"a\"] = \"1\" } }",
        "/things?a=1")]
    [InlineData("{name: q, in: query, style: deepObject, explode: true, schema: {type: object, additionalProperties: {type: string}}}",
        "new() { Q = new Dictionary<string, string> { [\"a\"] = \"1\" } }", "/things?q%5Ba%5D=1")]
    [InlineData("{name: q, in: query, schema: {properties: {a: {type: integer}}}}", "new() { Q = new() { A = 1 } }", "/things?a=1")]
    [InlineData("{name: q, in: query, allowReserved: true, schema: {type: string}}", "new() { Q = \"a/b\" }", "/things?q=a/b")]
    [InlineData("{name: q, in: query, content: {application/json: {schema: {properties: {a: {type: integer}}}}}}", "new() { Q = new() { A = 1 } }",
        "/things?q=%7B%22a%22%3A1%7D")]
    [InlineData("{name: q, in: query, required: true, content: {application/json: {schema: {type: integer, nullable: true}}}}", "5", "/things?q=5")]
    [InlineData("{name: q, in: query, content: {application/json: {schema: {type: integer}}}}", "new() { Q = 5 }", "/things?q=5")]
    [InlineData("{name: 'a[]', in: query, schema: {type: array, items: {type: integer}}}", "new() { A = [1] }", "/things?a%5B%5D=1")]
    public async Task Query_parameters_are_written_to_the_query(string parameter, string argument, string target) =>
        Assert.Equal(target, (await Generate("/things", parameter).SendAsync($"Things.DoItAsync({argument})")).Target);

    [Theory]
    [InlineData("{name: X-Trace, in: header, schema: {type: string}}", "new() { XTrace = \"t1\" }", "t1")]
    [InlineData("{name: X-Trace, in: header, schema: {type: integer}}", "new() { XTrace = 7 }", "7")]
    [InlineData("{name: X-Trace, in: header, schema: {type: array, items: {type: string}}}", "new() { XTrace = [\"a\", \"b\"] }", "a,b")]
    public async Task Header_parameters_are_written_to_headers(string parameter, string argument, string value) =>
        Assert.Equal(value, (await Generate("/things", parameter).SendAsync($"Things.DoItAsync({argument})")).Headers["x-trace"]);

    [Theory]
    [InlineData("{name: session, in: cookie, schema: {type: string}}", "new() { Session = \"s 1\" }", "session=s%201")]
    [InlineData("{name: session, in: cookie, explode: false, schema: {type: array, items: {type: string}}}",
        "new() { Session = [\"a\", \"b\"] }", "session=a,b")]
    public async Task Cookie_parameters_are_written_to_the_Cookie_header(string parameter, string argument, string value) =>
        Assert.Equal(value, (await Generate("/things", parameter).SendAsync($"Things.DoItAsync({argument})")).Headers["cookie"]);

    [Theory]
    [InlineData("Accept")]
    [InlineData("content-type")]
    [InlineData("Authorization")]
    public void Parameters_for_protocol_headers_are_ignored(string name) =>
        Assert.DoesNotContain(
            "AddHeader", Generate("/things", $"{{name: {name}, in: header, schema: {{type: string}}}}")["Things.g.cs"], StringComparison.Ordinal);

    [Fact]
    public async Task Query_parameters_in_the_path_are_always_sent() =>
        Assert.Equal(
            "/things?kind=a%20b", (await GeneratorHarness.Generate(TinySpec.Operation("get", "/things?kind=a b", "")).SendAsync("Things.DoItAsync()")).Target);

    [Fact]
    public void Method_parameters_are_ordered_required_body_options() => Assert.Contains(
        "Task DoItAsync(string second, JsonElement body, DoItOptions? options = null, CancellationToken cancellationToken = default);",
        GeneratorHarness.Generate(TinySpec.Operation("put", "/things", """
            parameters:
            - {name: first, in: query, schema: {type: string}}
            - {name: second, in: query, required: true, schema: {type: string}}
            requestBody: {required: true, content: {application/json: {}}}
            """))["Things.g.cs"],
        StringComparison.Ordinal);

    [Fact]
    public void Optional_parameters_become_an_options_class() =>
        Snapshot.Match(FourOptional.Value.Types("DoItOptions", "IThingsClient", "ThingsClient"));

    [Fact]
    public async Task Options_that_are_not_set_are_not_sent() =>
        Assert.Equal("/things?b=2&d=x", (await FourOptional.Value.SendAsync("Things.DoItAsync(new() { D = [\"x\"], B = 2 })")).Target);

    [Fact]
    public async Task Options_can_be_omitted() => Assert.Equal("/things", (await FourOptional.Value.SendAsync("Things.DoItAsync()")).Target);

    [Fact]
    public async Task Parameter_that_the_path_contains_twice_is_one_method_parameter() =>
        Assert.Equal(
            "/a/x/b/x", (
                await Generate("/a/{id}/b/{id}", "{name: id, in: path, required: true, schema: {type: string}}").SendAsync("Things.DoItAsync(\"x\")")).Target);

    [Fact]
    public void Parameters_with_the_same_name_in_different_locations_remain_distinct() => Assert.Contains(
        "    public string? Id { get; set; }\n    public string? IdValue { get; set; }\n",
        GeneratorHarness.Generate(TinySpec.Operation("get", "/things/{id}", """
            parameters:
            - {name: id, in: path, required: true, schema: {type: string}}
            - {name: id, in: query, schema: {type: string}}
            - {name: id, in: header, schema: {type: string}}
            """))["Things.g.cs"],
        StringComparison.Ordinal);

    [Fact]
    public void Parameter_names_do_not_conflict_with_locals_and_keywords() => Assert.Contains(
        "(string @class, string requestValue, string bodyValue, string cancellationTokenValue, CancellationToken cancellationToken = default);",
        GeneratorHarness.Generate(TinySpec.Operation("get", "/things/{class}", """
            parameters:
            - {name: class, in: path, required: true, schema: {type: string}}
            - {name: request, in: query, required: true, schema: {type: string}}
            - {name: body, in: query, required: true, schema: {type: string}}
            - {name: cancellationToken, in: query, required: true, schema: {type: string}}
            """))["Things.g.cs"],
        StringComparison.Ordinal);

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\".\"")]
    [InlineData("\"..\"")]
    public async Task Path_parameters_cannot_change_the_path(string argument) => await Assert.ThrowsAsync<ArgumentException>(
        () => Generate("/things/{id}", "{name: id, in: path, required: true, schema: {type: string}}").SendAsync($"Things.DoItAsync({argument})"));

    private static readonly Lazy<GeneratedCode> FourOptional = new(() => GeneratorHarness.Generate(TinySpec.Operation("get", "/things", """
        parameters:
        - {name: a, in: query, description: The first., schema: {type: string, default: x, maxLength: 5}}
        - {name: b, in: query, schema: {type: integer}}
        - {name: c, in: query, schema: {type: string, enum: [up, down]}}
        - {name: d, in: query, schema: {type: array, items: {type: string}}}
        """)));

    private static GeneratedCode Generate(string path, string parameter) =>
        GeneratorHarness.Generate(TinySpec.Operation("get", path, "parameters:\n- " + parameter));
}
