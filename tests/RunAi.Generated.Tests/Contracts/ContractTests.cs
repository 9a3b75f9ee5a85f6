using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Contracts;

/// <summary>A contract lists the public types and members of a client, and depends on nothing else.</summary>
public sealed class ContractTests
{
    private const string Things =
        """
        /things/{id}:
          put:
            operationId: update_thing
            tags: [Things]
            parameters:
            - {name: id, in: path, required: true, schema: {type: string, format: uuid}}
            - {name: force, in: query, schema: {type: boolean}}
            requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
            responses: {'200': {description: Done., content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}

        """;

    private const string Jobs = "/jobs: {delete: {operationId: stop, tags: [Jobs], deprecated: true, responses: {'204': {description: Done.}}}}\n";

    private const string Thing =
        """
        Thing:
          required: [name]
          properties:
            name: {type: string}
            phase: {$ref: '#/components/schemas/Phase'}
            level: {type: integer, enum: [1, 2], x-enum-varnames: [low, high]}
            shape: {oneOf: [{$ref: '#/components/schemas/Circle'}, {$ref: '#/components/schemas/Square'}]}
            old: {type: string, deprecated: true}
            note: {type: string, nullable: true}

        """;

    private const string Phase = "Phase: {type: string, enum: [ready, \"a\\nb \\\"c\\\"\"]}\n";
    private const string Circle = "Circle: {required: [radius], properties: {radius: {type: number}}, additionalProperties: false}\n";
    private const string Square = "Square: {required: [side], properties: {side: {type: number}}, additionalProperties: {type: integer}}\n";

    [Fact]
    public void Contract_has_a_line_for_each_type_and_member() => Assert.Equal(
        """
        # RunAi.Generated contract, format 1
        Circle : public class
        Circle.Radius : required double
        IJobsClient : public interface
        IJobsClient.StopAsync(CancellationToken cancellationToken = default) : Task [obsolete]
        IJobsClient.StopWithResponseAsync(CancellationToken cancellationToken = default) : Task<ApiResponse> [obsolete]
        ITestClient : public interface
        ITestClient.Jobs : IJobsClient
        ITestClient.Things : IThingsClient
        IThingsClient : public interface
        IThingsClient.UpdateThingAsync(Guid id, Thing body, UpdateThingOptions? options = null, CancellationToken cancellationToken = default) : Task<Thing>
        IThingsClient.UpdateThingWithResponseAsync(Guid id, Thing body, UpdateThingOptions? options = null, CancellationToken cancellationToken = default)
         : Task<ApiResponse<Thing>>
        Phase : public enum
        Phase.ABC = "a\u000ab \"c\""
        Phase.Ready = "ready"
        Square : public class
        Square.AdditionalProperties : IDictionary<string, long>
        Square.Side : required double
        TestClient : public class
        TestClientExtensions : public static class
        TestClientExtensions.AddTestClient(this RunAiBuilder builder) : IHttpClientBuilder
        TestClientExtensions.UpdateThingAsync(this IThingsClient client, Guid id, Thing body, CancellationToken cancellationToken) : Task<Thing>
        TestClientExtensions.UpdateThingWithResponseAsync(this IThingsClient client, Guid id, Thing body, CancellationToken cancellationToken)
         : Task<ApiResponse<Thing>>
        TestJson : public static class
        TestJson.Resolver : IJsonTypeInfoResolver
        Thing : public class with unknown properties
        Thing.Level : ThingLevel?
        Thing.Name : required string
        Thing.Note : string?
        Thing.Old : string? [obsolete]
        Thing.Phase : Phase?
        Thing.Shape : ThingShape?
        ThingLevel : public integer enum
        ThingLevel.High = 2
        ThingLevel.Low = 1
        ThingShape : public union
        ThingShape.TryGetCircle : Circle
        ThingShape.TryGetSquare : Square
        UpdateThingOptions : public class
        UpdateThingOptions.Force : bool?
        namespace RunAi.Test
        """.Replace("\n : ", " : ", StringComparison.Ordinal),
        string.Join('\n', GeneratedContract.Generate(TinySpec.Paths(Things + Jobs, Thing + Phase + Circle + Square))));

    [Fact]
    public void Contract_does_not_depend_on_the_order_of_the_document() => Assert.Equal(
        GeneratedContract.Generate(TinySpec.Paths(Things + Jobs, Thing + Phase + Circle + Square)),
        GeneratedContract.Generate(TinySpec.Paths(Jobs + Things, Square + Circle + Phase + Thing)));

    [Theory]
    [InlineData("title: Test API", "title: Another API")]
    [InlineData("version: '1'", "version: '2'")]
    [InlineData("description: Done.", "description: Finished.")]
    [InlineData("name: {type: string}", "name: {type: string, maxLength: 3, description: The name.}")]
    public void Contract_does_not_depend_on_texts_and_constraints(string before, string after) => Assert.Equal(
        ["added: ", "removed: "], GetChanges(before, after));

    [Theory]
    [InlineData("operationId: stop", "operationId: end", "IJobsClient.EndAsync", "IJobsClient.StopAsync")]
    [InlineData("deprecated: true, resp", "resp", "IJobsClient.StopAsync(CancellationToken cancellationToken = default) : Task\n",
        "IJobsClient.StopAsync(CancellationToken cancellationToken = default) : Task [obsolete]")]
    [InlineData("name: force, in: query, schema", "name: force, in: query, required: true, schema",
        "IThingsClient.UpdateThingAsync(Guid id, bool force, Thing body, CancellationToken", "UpdateThingOptions.Force : bool?")]
    [InlineData("schema: {type: string, format: uuid}", "schema: {type: string}", "UpdateThingAsync(string id", "UpdateThingAsync(Guid id")]
    [InlineData("name: {type: string}", "name: {type: integer}", "Thing.Name : required long", "Thing.Name : required string")]
    [InlineData("name: {type: string}", "name: {type: string, nullable: true}", "Thing.Name : required string?", "Thing.Name : required string\n")]
    [InlineData("required: [name]", "required: [name, note]", "Thing.Note : required string?", "Thing.Note : string?")]
    [InlineData("note: {", "hint: {", "Thing.Hint : string?", "Thing.Note : string?")]
    [InlineData("enum: [ready,", "enum: [ready, gone,", "Phase.Gone = \"gone\"", "")]
    [InlineData("enum: [ready,", "enum: [Ready,", "Phase.Ready = \"Ready\"", "Phase.Ready = \"ready\"")]
    [InlineData("enum: [1, 2], x-enum-varnames: [low, high]", "enum: [1], x-enum-varnames: [low]", "", "ThingLevel.High = 2")]
    [InlineData("oneOf: [{$ref: '#/components/schemas/Circle'}, ", "oneOf: [{type: string}, {$ref: '#/components/schemas/Circle'}, ",
        "ThingShape.TryGetString : string", "")]
    [InlineData("additionalProperties: {type: integer}", "additionalProperties: {type: string}",
        "Square.AdditionalProperties : IDictionary<string, string>", "Square.AdditionalProperties : IDictionary<string, long>")]
    [InlineData("radius: {type: number}}, additionalProperties: false", "radius: {type: number}}", "Circle : public class with unknown properties",
        "Circle : public class\n")]
    [InlineData("tags: [Jobs]", "tags: [Work]", "ITestClient.Work : IWorkClient", "ITestClient.Jobs : IJobsClient")]
    public void Contract_changes_with_the_shape(string before, string after, string added, string removed)
    {
        var changes = GetChanges(before, after);

        Assert.Contains(added, changes[0], StringComparison.Ordinal);
        Assert.Contains(removed, changes[1], StringComparison.Ordinal);
        Assert.Equal((added.Length > 0, removed.Length > 0), (changes[0] != "added: ", changes[1] != "removed: "));
    }

    [Fact]
    public void Format_is_documented() => Assert.Contains(
        $"| `{GeneratedContract.Generate(TinySpec.Paths(Jobs))[0]}` |", File.ReadAllText(Path.Combine(TestPaths.Repository, "docs", "specs.md")),
        StringComparison.Ordinal);

    [Fact]
    public void Contract_changes_with_the_names_and_visibility_of_the_item()
    {
        var spec = TinySpec.Paths(Jobs);
        var lines = GeneratedContract.Generate(spec with { ClientName = "ShopClient", Namespace = "My.Shop", Visibility = "internal" });

        Assert.Contains("ShopClient : internal class", lines);
        Assert.Contains("namespace My.Shop", lines);
        Assert.DoesNotContain(lines, line => line.Contains(" public ", StringComparison.Ordinal));
    }

    private static string[] GetChanges(string before, string after)
    {
        var spec = TinySpec.Paths(Things + Jobs, Thing + Phase + Circle + Square);
        Assert.Contains(before, spec.Text, StringComparison.Ordinal);
        var old = GeneratedContract.Generate(spec);
        var now = GeneratedContract.Generate(spec with { Text = spec.Text.Replace(before, after, StringComparison.Ordinal) });
        return ["added: " + Join(now.Except(old)), "removed: " + Join(old.Except(now))];

        static string Join(IEnumerable<string> lines) => string.Concat(lines.Select(line => line + "\n"));
    }
}
