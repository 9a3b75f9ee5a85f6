using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Features;

/// <summary>Resources with a list, a name and a way to create or read one have methods that find and ensure them.</summary>
public sealed class NamedResourceTests
{
    private const string Filter = "{name: filterBy, in: query, schema: {type: array, items: {type: string, pattern: '^(name|size)(==|!=).+$'}}}";

    private const string Schemas =
        """
        Thing: {required: [id, name], properties: {id: {type: string}, name: {type: string}, clusterId: {type: string, format: uuid}, ownerId: {type: string}}}
        Creation:
          required: [name, clusterId]
          properties: {name: {type: string}, clusterId: {type: string, format: uuid}, ownerId: {type: string}, sizeId: {type: integer}}
        Detail: {properties: {name: {type: string}}}
        Asset: {required: [meta], properties: {meta: {required: [name, scope], properties: {name: {type: string}, scope: {type: string, enum: [all]}}}}}
        """;

    [Fact]
    public void Resource_is_found_by_a_filter_and_ensured_in_its_scope()
    {
        var code = Generate(Filter, "Thing", "Creation", "Thing");

        Assert.Contains(
            "NamedResource.FindAsync(client.EnumerateThingsAsync(new() { FilterBy = [NamedResource.Filter(\"name\", name)] }, "
            + "cancellationToken: cancellationToken), name, static item => item.Name, where, cancellationToken);",
            code,
            StringComparison.Ordinal);
        Assert.Contains(
            "token => client.FindThingAsync("
                + "body.Name, item => item.ClusterId == body.ClusterId && (body.OwnerId is null || item.OwnerId == body.OwnerId), token),",
            code,
            StringComparison.Ordinal);
        Assert.Contains("Task<Ensured<Thing>> EnsureThingAsync(this IThingsClient client, Creation body,", code, StringComparison.Ordinal);
    }

    [Fact]
    public void Found_resource_is_read_by_its_ID_if_the_list_has_another_type()
    {
        var code = Generate(Filter, "Thing", "Creation", "Detail");

        Assert.Contains(" is { Id: { } id } ? await client.GetThingAsync(id, cancellationToken: token) : null,", code, StringComparison.Ordinal);
        Assert.Contains("Task<Ensured<Detail>> EnsureThingAsync(", code, StringComparison.Ordinal);
    }

    [Fact]
    public void Name_can_be_in_meta_and_a_parameter_of_its_own()
    {
        var code = Generate("{name: name, in: query, schema: {type: string}}", "Asset", "Asset", "Asset");

        Assert.Contains("new() { Name = name }", code, StringComparison.Ordinal);
        Assert.Contains("static item => item.Meta?.Name", code, StringComparison.Ordinal);
        Assert.Contains("FindThingAsync(body.Meta.Name, item => item.Meta?.Scope == body.Meta.Scope, token)", code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("another field", "{name: filterBy, in: query, schema: {type: array, items: {type: string, pattern: '^(size)(==|!=).+$'}}}", "Thing", false)]
    [InlineData("another operator", "{name: filterBy, in: query, schema: {type: array, items: {type: string, pattern: '^(name)(!=|=@).+$'}}}", "Thing", false)]
    [InlineData("a number", "{name: name, in: query, schema: {type: integer}}", "Thing", false)]
    [InlineData("a required parameter", "{name: name, in: query, required: true, schema: {type: string}}", "Thing", false)]
    [InlineData("no name", Filter, "Other", false)]
    [InlineData("no pages", "", "Thing", true)]
    public void Other_lists_are_searched_only_if_they_have_no_pages(string form, string parameter, string item, bool isFound)
    {
        var offset = isFound ? "" : ", {name: offset, in: query, schema: {type: integer}}";

        Assert.True(isFound == Generate(parameter + offset, item, "Creation", "Thing", "\nOther: {properties: {id: {type: string}}}")
            .Contains("FindThingAsync", StringComparison.Ordinal), form);
    }

    [Theory]
    [InlineData("Thing", "Detail", "a body whose name is optional")]
    [InlineData("Creation", "Asset", "a result that no operation reads")]
    public void Resources_are_not_ensured_without_a_name_and_a_common_type(string body, string result, string form)
    {
        var code = Generate(Filter, "Thing", body == "Thing" ? "Detail" : body, result, item: "Thing");

        Assert.False(code.Contains("EnsureThingAsync", StringComparison.Ordinal), form);
    }

    private static string Generate(string parameters, string listed, string body, string result, string more = "", string? item = null) =>
        GeneratorHarness.Generate(TinySpec.Paths(
            $$"""
            /things:
              get:
                operationId: get_things
                tags: [Things]
                parameters: [{{parameters.TrimStart(',', ' ')}}]
                responses:
                  '200':
                    description: Things.
                    content: {application/json: {schema: {properties: {things: {type: array, items: {$ref: '#/components/schemas/{{listed}}'} } } } } }
              post:
                operationId: create_thing
                tags: [Things]
                requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/{{body}}'} } } }
                responses: {'201': {description: A thing., content: {application/json: {schema: {$ref: '#/components/schemas/{{result}}'} } } } }
            /things/{id}:
              get:
                operationId: get_thing
                tags: [Things]
                parameters: [{name: id, in: path, required: true, schema: {type: string} }]
                responses: {'200': {description: A thing., content: {application/json: {schema: {$ref: '#/components/schemas/{{item ?? result}}'} } } } }
            """,
            Schemas + more))["Things.g.cs"];
}
