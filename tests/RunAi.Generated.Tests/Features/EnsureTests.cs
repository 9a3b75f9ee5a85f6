using System.Text.RegularExpressions;
using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Features;

/// <summary>Tests the methods that create a resource unless it exists, and what <c>x-runai-ensure</c> declares for them.</summary>
public sealed class EnsureTests
{
    private const string Filter = "{name: filterBy, in: query, schema: {type: array, items: {type: string, pattern: '^(name|login)(==|!=).+$'} } }";

    private const string Schemas =
        """
        Item:
          required: [id, name, kind, login, ownerId]
          properties:
            id: {type: string}
            name: {type: string}
            login: {type: string}
            kind: {type: string, enum: [Dog, Cat]}
            ownerId: {type: integer}
        Body:
          required: [name, email, area, ownerId]
          properties: {name: {type: string}, email: {type: string}, area: {type: string}, ownerId: {type: integer} }
        Secret: {required: [id, name, login, secret], properties: {id: {type: string}, name: {type: string}, login: {type: string}, secret: {type: string} } }
        Short: {required: [id, name, login], properties: {id: {type: string}, name: {type: string}, login: {type: string} } }
        Other: {required: [job], properties: {job: {type: string} } }
        """;

    [Fact]
    public void Number_is_a_scope_too() => Assert.Contains(
        "token => client.FindItemAsync(body.Name, item => item.OwnerId == body.OwnerId, token),", Generate("", "Item")["Items.g.cs"], StringComparison.Ordinal);

    [Fact]
    public void Response_that_contains_more_than_the_resource_is_returned_as_such()
    {
        var code = Generate("", "Secret")["Items.g.cs"];

        Assert.Contains("Task<Ensured<Item, Secret>> EnsureItemAsync(this IItemsClient client, Body body,", code, StringComparison.Ordinal);
        Assert.Contains("NamedResource.EnsureWithResultAsync(", code, StringComparison.Ordinal);
    }

    [Fact]
    public void Response_that_contains_less_than_the_resource_is_followed_by_a_request_for_it()
    {
        var code = Generate("", "Short")["Items.g.cs"];

        Assert.Contains("Task<Ensured<Item>> EnsureItemAsync(", code, StringComparison.Ordinal);
        Assert.Contains(
            "async token => await client.GetItemAsync((await client.CreateItemAsync(body, cancellationToken: token)).Id, cancellationToken: token),",
            code,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Response_that_is_not_the_resource_has_no_method() =>
        Assert.DoesNotContain("EnsureItemAsync", Generate("", "Other")["Items.g.cs"], StringComparison.Ordinal);

    [Fact]
    public void Declared_names_are_searched_on_the_server()
    {
        var code = Generate("{name: email, itemName: login, scope: []}", "Item")["Items.g.cs"];

        Assert.Contains("FilterBy = [NamedResource.Filter(\"login\", name)]", code, StringComparison.Ordinal);
        Assert.Contains("static item => item.Login,", code, StringComparison.Ordinal);
        Assert.Contains("token => client.FindItemAsync(body.Email, null, token),", code, StringComparison.Ordinal);
    }

    [Fact]
    public void Name_with_a_dot_is_one_property()
    {
        var spec = CreateSpec("{name: first.name, itemName: first.name}", "Item");
        var dotted = spec with { Text = Regex.Replace(spec.Text, "login|email", "first.name") };
        var code = GeneratorHarness.Generate(dotted)["Items.g.cs"];

        Assert.Contains("EnsureItemAsync(", code, StringComparison.Ordinal);
        Assert.DoesNotContain("NamedResource.Filter(\"name\", name)", code, StringComparison.Ordinal);
    }

    [Fact]
    public void Declared_values_select_a_kind_among_the_items_of_a_list_of_another_group()
    {
        var spec = CreateSpec("{list: list_items, where: {kind: Dog} }", "Item", route: "/dogs", noun: "dog");

        var code = GeneratorHarness.Generate(spec);

        Assert.Contains("Task<Ensured<Item>> EnsureDogAsync(this ITestClient client, Body body,", code["TestClient.g.cs"], StringComparison.Ordinal);
        Assert.Contains(
            "token => client.Items.FindItemAsync(body.Name, item => item.Kind.Value == \"Dog\" && item.OwnerId == body.OwnerId, token),",
            code["TestClient.g.cs"],
            StringComparison.Ordinal);
        Assert.Contains("token => client.Dogs.CreateDogAsync(body, cancellationToken: token),", code["TestClient.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Parameters_of_the_list_are_those_of_the_creation_or_values_of_the_body()
    {
        var nested = GeneratorHarness.Generate(CreateSpec("", "Short", route: "/areas/{@}/items", area: "area"))["Items.g.cs"];
        var declared = GeneratorHarness.Generate(
            CreateSpec("{list: list_items, parameters: {area: area} }", "Item", route: "/items", area: "area", list: "/areas/{@}/items"))["Items.g.cs"];

        Assert.Contains("this IItemsClient client, string area, string name, Func<Item, bool>? where = null,", nested, StringComparison.Ordinal);
        Assert.Contains("Task<Ensured<Item>> EnsureItemAsync(this IItemsClient client, string area, Body body,", nested, StringComparison.Ordinal);
        Assert.Contains(
            "client.GetItemAsync(area, (await client.CreateItemAsync(area, body, cancellationToken: token)).Id,", nested, StringComparison.Ordinal);
        Assert.Contains("Task<Ensured<Item>> EnsureItemAsync(this IItemsClient client, Body body,", declared, StringComparison.Ordinal);
        Assert.Contains("token => client.FindItemAsync(body.Area, body.Name, item => item.OwnerId == body.OwnerId,", declared, StringComparison.Ordinal);
    }

    [Fact]
    public void Absent_resource_is_an_exception_of_the_method_that_gets_it()
    {
        var code = Generate("", "Item")["Items.g.cs"];

        Assert.Contains("public static Task<Item> GetItemByNameAsync(", code, StringComparison.Ordinal);
        Assert.Contains("NamedResource.GetAsync(client.FindItemAsync(name, where, cancellationToken), \"item\", name);", code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{name: mail}", "Item", "the items of GET /items do not have the text \"mail\"")]
    [InlineData("{name: login}", "Item", "the operation does not have a body with the required text \"login\"")]
    [InlineData("{where: {color: red} }", "Item", "the items of GET /items do not have a text of \"where\"")]
    [InlineData("{name: name}", "Other", "no operation reads what POST /items creates")]
    public void RUNAI0029_an_extension_that_does_not_match_its_operation(string ensure, string result, string reason)
    {
        var code = GeneratorHarness.Diagnose(CreateSpec(ensure, result));

        Assert.Contains(
            $"warning RUNAI0029: x-runai-ensure of POST /items is ignored: {reason}. Correct it in the overlay.",
            Assert.Single(code.Diagnostics),
            StringComparison.Ordinal);
        Assert.DoesNotContain("EnsureItemAsync", code["Items.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void RUNAI0029_a_list_whose_parameter_has_no_value()
    {
        var code = GeneratorHarness.Diagnose(CreateSpec("{list: list_items}", "Item", route: "/items", area: "area", list: "/areas/{@}/items"));

        Assert.Contains(
            "GET /areas/{area}/items has required parameters that neither the operation nor \"parameters\" contains",
            Assert.Single(code.Diagnostics),
            StringComparison.Ordinal);
    }

    [Fact]
    public void List_that_a_filter_removes_is_not_reported() => Assert.DoesNotContain(
        "EnsureDog",
        GeneratorHarness.Generate(CreateSpec("{list: list_animals}", "Item", route: "/dogs", noun: "dog"))["TestClient.g.cs"],
        StringComparison.Ordinal);

    private static GeneratedCode Generate(string ensure, string result) => GeneratorHarness.Generate(CreateSpec(ensure, result));

    /// <summary>Creates a document with a list, an operation that creates and one that reads an item.</summary>
    /// <param name="ensure">The extension; empty for none.</param>
    /// <param name="result">The schema of the response of the creation.</param>
    /// <param name="route">The path of the creation.</param>
    /// <param name="noun">What is created.</param>
    /// <param name="area">The name of the parameter of nested paths.</param>
    /// <param name="list">The path of the list, if it differs from that of the creation.</param>
    private static SpecItem CreateSpec(string ensure, string result, string route = "/items", string noun = "item", string? area = null, string? list = null)
    {
        var items = list ?? (noun == "item" ? route : "/items");
        var extension = ensure.Length == 0 ? "" : $"\n    x-runai-ensure: {ensure}";
        var tag = noun == "item" ? "Items" : "Dogs";
        var create = $$"""
              post:
                operationId: create_{{noun}}
                tags: [{{tag}}]{{extension}}
                parameters: [{{GetParameter(route, area)}}]
                requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Body'} } } }
                responses: {'201': {description: One., content: {application/json: {schema: {$ref: '#/components/schemas/{{result}}'} } } } }
            """;
        var get = $$"""
              get:
                operationId: list_items
                tags: [Items]
                parameters: [{{string.Join(", ", new[] { GetParameter(items, area), Filter }.Where(static text => text.Length > 0))}}]
                responses: {'200': {description: All., content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Item'} } } } } }
            """;
        var one = $$"""
            {{route}}/{id}:
              get:
                operationId: get_{{noun}}
                tags: [{{tag}}]
                parameters: [{{string.Join(", ", new[] { GetParameter(route, area), "{name: id, in: path, required: true, schema: {type: string} }" }
                    .Where(static text => text.Length > 0))}}]
                responses: {'200': {description: One., content: {application/json: {schema: {$ref: '#/components/schemas/Item'} } } } }
            """;
        var paths = items == route ? $"{route}:\n{get}\n{create}\n{one}" : $"{items}:\n{get}\n{route}:\n{create}\n{one}";
        return TinySpec.Paths(paths.Replace("{@}", "{area}", StringComparison.Ordinal), Schemas);
    }

    private static string GetParameter(string path, string? name) => path.Contains("{@}", StringComparison.Ordinal)
        ? $"{{name: {name}, in: path, required: true, schema: {{type: string}} }}"
        : "";
}
