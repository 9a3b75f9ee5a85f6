using RunAi.Generator.Tests.Support;
using RunAi.Generator.Tests.Support.Http;

namespace RunAi.Generator.Tests.Features;

/// <summary>Parameters with conditions for the items of a list.</summary>
public sealed class ListFilterTests
{
    private const string All = "==|!=|<=|>=|=@|!@|=\\^|=\\$";

    private const string Thing = """
        Thing:
          type: object
          properties:
            name: {type: string}
            phase: {$ref: '#/components/schemas/Phase'}
            id: {type: string, format: uuid}
            createdAt: {type: string, format: date-time, nullable: true}
            day: {type: string, format: date}
            gpus: {type: number}
            count: {type: integer, format: int32}
            isLocal: {type: boolean}
            link: {type: string, format: uri}
            tags: {type: array, items: {type: string}}
            status: {type: object, properties: {state: {$ref: '#/components/schemas/Phase'}, twice: {type: integer}}}
            other: {type: object, properties: {twice: {type: integer}}}
        Phase: {type: string, enum: [New, Running]}
        """;

    [Fact]
    public async Task Conditions_are_sent_in_the_style_of_the_parameter()
    {
        var server = StubServer.WithJson("[]");
        await GeneratorHarness.Generate(List("name|phase|createdAt", All)).RunAsync(
            """
            await client.Things.GetThingsAsync(new()
            {
                FilterBy =
                [
                    ThingFilter.Phase.EqualTo(Phase.Running), ThingFilter.Name.Contains("vis"),
                    ThingFilter.CreatedAt >= new DateTimeOffset(2026, 1, 2, 0, 0, 0, TimeSpan.Zero), "name!=x",
                ],
            });
            return null;
            """,
            server);
        Assert.Equal(
            "/things?filterBy=phase%3D%3DRunning,name%3D%40vis,createdAt%3E%3D2026-01-02T00%3A00%3A00Z,name%21%3Dx",
            Assert.Single(server.Requests).Target);
    }

    [Theory]
    [InlineData("name", "TextFilterField<ThingFilter>")]
    [InlineData("phase", "FilterField<ThingFilter, Phase>")]
    [InlineData("id", "FilterField<ThingFilter, Guid>")]
    [InlineData("createdAt", "OrderedFilterField<ThingFilter, DateTimeOffset>")]
    [InlineData("day", "OrderedFilterField<ThingFilter, DateOnly>")]
    [InlineData("gpus", "OrderedFilterField<ThingFilter, double>")]
    [InlineData("count", "OrderedFilterField<ThingFilter, int>")]
    [InlineData("isLocal", "FilterField<ThingFilter, bool>")]
    [InlineData("link", "TextFilterField<ThingFilter>")]
    [InlineData("tags", "TextFilterField<ThingFilter>")]
    [InlineData("state", "FilterField<ThingFilter, Phase>")]
    [InlineData("twice", "TextFilterField<ThingFilter>")]
    [InlineData("unknown", "TextFilterField<ThingFilter>")]
    public void Field_has_the_type_of_the_property(string field, string type) => Assert.Contains(
        $"public static {type} {char.ToUpperInvariant(field[0])}{field[1..]} => new(\"{field}\");", Text(List(field, All)), StringComparison.Ordinal);

    [Theory]
    [InlineData("==|!=", "FilterField<ThingFilter, string>", "FilterField<ThingFilter, int>", "FilterField<ThingFilter, bool>")]
    [InlineData("==|!=|<=|>=", "OrderedFilterField<ThingFilter, string>", "OrderedFilterField<ThingFilter, int>", "FilterField<ThingFilter, bool>")]
    [InlineData(">=|<=|!=|==", "OrderedFilterField<ThingFilter, string>", "OrderedFilterField<ThingFilter, int>", "FilterField<ThingFilter, bool>")]
    [InlineData("==", "Field<string>", "Field<int>", "Field<bool>")]
    [InlineData("==|=@", "TextField", "Field<int>", "Field<bool>")]
    [InlineData("==|<|>", "OrderedField<string>", "OrderedField<int>", "Field<bool>")]
    [InlineData("=@", "TextField", "TextField", "TextField")]
    [InlineData("=|!=", "Field<string>", "Field<int>", "Field<bool>")]
    public void Type_of_a_field_has_only_the_allowed_operators(string operators, string text, string number, string flag)
    {
        var code = Text(List("name|count|isLocal", operators));
        Assert.Contains($"public static {text} Name => ", code, StringComparison.Ordinal);
        Assert.Contains($"public static {number} Count => ", code, StringComparison.Ordinal);
        Assert.Contains($"public static {flag} IsLocal => ", code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("==", "ThingFilter.Name.EqualTo(\"a\")", "name==a")]
    [InlineData("=|!=", "ThingFilter.Name == \"a\"", "name=a")]
    [InlineData("==|!=|=", "ThingFilter.Name == \"a\"", "name==a")]
    [InlineData("<|>|<=|>=", "ThingFilter.Name < \"a\"", "name<a")]
    [InlineData("<|>|<=|>=", "ThingFilter.Name.GreaterThan(\"a\")", "name>a")]
    [InlineData("<|>|<=|>=", "ThingFilter.Name >= \"a\"", "name>=a")]
    [InlineData("=@|!@", "ThingFilter.Name.DoesNotContain(\"a\")", "name!@a")]
    public async Task Condition_has_the_operator_of_the_pattern(string operators, string expression, string condition) =>
        Assert.Equal(condition, await GeneratorHarness.Generate(List("name", operators)).EvaluateAsync($"({expression}).Text"));

    [Theory]
    [InlineData("==|<=", "<=")]
    [InlineData("==|>=", ">=")]
    [InlineData("==|=@", "==")]
    [InlineData("!=|=@", "!=")]
    [InlineData("==|<", "<")]
    public void Operator_of_CSharp_needs_its_counterpart(string operators, string symbol) =>
        Assert.DoesNotContain($"operator {symbol}(", Text(List("name", operators)), StringComparison.Ordinal);

    [Theory]
    [InlineData("~|==", "EqualTo")]
    [InlineData("==|=~", "EqualTo")]
    public void Operators_without_a_known_meaning_are_left_to_strings(string operators, string methods) =>
        Assert.Equal([methods], MethodNames(Text(List("name", operators))));

    [Fact]
    public void Pattern_without_a_known_operator_has_strings() =>
        Assert.Contains("IReadOnlyList<string>? FilterBy", Text(List("name", "~")), StringComparison.Ordinal);

    [Theory]
    [InlineData("explode: false", "a,b", false)]
    [InlineData("explode: true", "a,b", true)]
    [InlineData("style: pipeDelimited, explode: false", "a,b", true)]
    [InlineData("style: pipeDelimited, explode: false", "a|b", false)]
    [InlineData("style: spaceDelimited, explode: false", "a b", false)]
    [InlineData("style: deepObject", "a,b", true)]
    public async Task Value_with_the_delimiter_of_the_parameter_is_rejected(string style, string value, bool isAllowed)
    {
        var code = GeneratorHarness.Generate(List("name", "==|!=", style));
        var expression = $"ThingFilter.Name.EqualTo(\"{value}\").Text";
        if (isAllowed)
        {
            Assert.Equal($"name=={value}", await code.EvaluateAsync(expression));
        }
        else
        {
            await Assert.ThrowsAsync<ArgumentException>(() => code.EvaluateAsync(expression));
        }
    }

    [Fact]
    public async Task Value_that_would_change_the_operator_is_rejected()
    {
        var code = GeneratorHarness.Generate(List("name", "<|<="));
        Assert.Equal("name<=5", await code.EvaluateAsync("ThingFilter.Name.AtMost(\"5\").Text"));
        await Assert.ThrowsAsync<ArgumentException>(() => code.EvaluateAsync("ThingFilter.Name.LessThan(\"=5\").Text"));
    }

    [Theory]
    [InlineData("Things", "Thing", "ThingFilter")]
    [InlineData("Things", "Thing1", "ThingFilter")]
    [InlineData("Things", "ThingForList", "ThingFilter")]
    [InlineData("NodePools", "Nodepool", "NodePoolFilter")]
    [InlineData("Access policies", "AccessPolicy2", "AccessPolicyFilter")]
    [InlineData("AI Applications", "Application1", "ApplicationFilter")]
    [InlineData("Boxes", "Box", "BoxFilter")]
    [InlineData("Access", "Rule", "RuleFilter")]
    [InlineData("Status", "Status", "StatusFilter")]
    [InlineData("Storage", "S3", "S3Filter")]
    [InlineData("Audit logs", "Thing", "ThingFilter")]
    public void Filter_is_named_after_the_items(string group, string item, string name)
    {
        var spec = TinySpec.Paths(Operation("/things", "get_things", group, "name", item), $"{item}: {{properties: {{name: {{type: string}}}}}}");
        Assert.Contains(name, GeneratorHarness.Diagnose(spec).TypeNames());
    }

    [Fact]
    public void List_and_count_share_a_filter() => Assert.Equal(
        ["ThingFilter"],
        FilterNames(Operation("/things", "get_things", "Things", "name", "Thing"), Operation("/things/count", "count_things", "Things", "name")));

    [Fact]
    public void Lists_of_the_same_items_in_different_groups_share_a_filter() => Assert.Equal(
        ["ThingFilter"],
        FilterNames(Operation("/things", "get_things", "Things", "name", "Thing"), Operation("/all", "get_all", "Everything", "name", "Thing")));

    [Fact]
    public void Lists_of_several_items_in_one_group_share_a_filter_with_the_name_of_the_group() => Assert.Equal(
        ["WorkloadTemplateFilter"],
        FilterNames(
            Operation("/things", "get_things", "Workload templates", "name", "Thing"),
            Operation("/others", "get_others", "Workload templates", "name", "Other")));

    [Fact]
    public void Filters_of_one_group_with_different_fields_are_named_after_their_items() => Assert.Equal(
        ["OtherFilter", "ThingFilter"],
        FilterNames(Operation("/things", "get_things", "Things", "name", "Thing"), Operation("/others", "get_others", "Things", "name|color", "Other")));

    [Fact]
    public void Filter_without_items_that_differs_from_that_of_the_items_is_named_after_its_operation() => Assert.Equal(
        ["CountThingsFilter", "ThingFilter"],
        FilterNames(Operation("/things", "get_things", "Things", "name", "Thing"), Operation("/things/count", "count_things", "Things", "name|color")));

    [Fact]
    public void Filter_does_not_take_the_name_of_a_schema()
    {
        var text = Text(TinySpec.Paths(
            Operation("/things", "get_things", "Things", "name", "ThingFilter"), "ThingFilter: {properties: {name: {type: string}}}"));
        Assert.Contains("partial class ThingFilter : ", text, StringComparison.Ordinal);
        Assert.Contains("partial class ThingFilterCondition(string text) : ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Fields_with_the_names_of_members_get_other_names()
    {
        var code = Text(List("text|Equals|create|field|thing_filter|to_string|0", All));
        Assert.Contains("TextValue => new(\"text\")", code, StringComparison.Ordinal);
        Assert.Contains("EqualsValue => new(\"Equals\")", code, StringComparison.Ordinal);
        Assert.Contains("CreateValue => new(\"create\")", code, StringComparison.Ordinal);
        Assert.Contains("ThingFilterValue => new(\"thing_filter\")", code, StringComparison.Ordinal);
    }

    [Fact]
    public void Types_of_fields_do_not_hide_the_types_of_values() => Assert.Contains(
        "public static FieldType<Field> Kind => new(\"kind\");",
        Text(TinySpec.Paths(
            Operation("/things", "get_things", "Things", "kind", "Thing", "=="),
            "Thing: {properties: {kind: {$ref: '#/components/schemas/Field'}}}\nField: {type: string, enum: [a, b]}")),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("header", "q", "name==a")]
    [InlineData("query", "q", "name==a")]
    public async Task Required_parameter_has_conditions(string location, string name, string value)
    {
        const string Schema = "{type: array, items: {type: string, pattern: '^(name)(==).+$'}}";
        var code = GeneratorHarness.Generate(TinySpec.Operation(
            "get", "/things", $"parameters: [{{name: {name}, in: {location}, required: true, schema: {Schema}}}]"));
        var request = await code.SendAsync("Things.DoItAsync([ThingFilter.Name.EqualTo(\"a\")])");
        Assert.Equal(value, location == "header" ? request.Headers[name] : Uri.UnescapeDataString(request.Target[(request.Target.IndexOf('=') + 1)..]));
    }

    [Fact]
    public void Parameter_documents_the_type_of_its_conditions() => Assert.Contains(
        "/// <summary>What to list. The properties of ThingFilter create the conditions. A string is sent as it is.</summary>",
        Text(List("name", All)), StringComparison.Ordinal);

    private static List<string> FilterNames(params string[] operations) =>
    [
        .. GeneratorHarness.Generate(TinySpec.Paths(
            string.Join('\n', operations), "Thing: {properties: {name: {type: string}}}\nOther: {properties: {name: {type: string}}}"))
            .TypeNames().Where(name => name.EndsWith("Filter", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> MethodNames(string code) =>
        from line in code.Split('\n')
        where line.Contains("=> CreateCondition<", StringComparison.Ordinal)
        select line.Split('(')[0].Split(' ')[^1];

    private static string Text(SpecItem spec) => string.Concat(GeneratorHarness.Generate(spec).Files.Select(file => file.Text));

    private static SpecItem List(string fields, string operators, string style = "explode: false") =>
        TinySpec.Paths(Operation("/things", "get_things", "Things", fields, "Thing", operators, style), Thing);

    private static string Operation(
        string path, string id, string group, string fields, string? item = null, string operators = All, string style = "explode: false")
    {
        var response = item is null
            ? "'204': {description: Done.}"
            : "'200': {description: Things., content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/" + item + "'}}}}}";
        var pattern = $"^({fields})({operators}).+$";
        return $"""
            {path}:
              get:
                operationId: {id}
                tags: [{group}]
                parameters:
                - name: filterBy
                  in: query
                  description: What to list.
                  {style.Replace(", ", "\n      ")}
                  schema:
                    type: array
                    items:
                      type: string
                      pattern: '{pattern}'
                responses:
                  {response}
            """.ReplaceLineEndings("\n");
    }
}
