using RunAi.Generator.Tests.Contracts;
using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Features;

/// <summary><c>x-runai-former-name</c> keeps the former name of an operation.</summary>
public sealed class FormerNameTests
{
    private const string Members =
        """
        x-runai-former-name: run_it
        parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
        - {name: force, in: query, schema: {type: boolean}}
        """;

    private static readonly SpecItem Renamed = TinySpec.Operation("put", "/things/{id}", Members);

    private static readonly SpecItem Paged = TinySpec.Operation(
        "get",
        "/things",
        """
        x-runai-name: get_all_things
        x-runai-former-name: list_things
        parameters: [{name: offset, in: query, schema: {type: integer}}, {name: limit, in: query, schema: {type: integer}}]
        responses: {'200': {description: Done., content: {application/json: {schema: {type: array, items: {type: string}}}}}}
        """);

    [Theory]
    [InlineData("RunItAsync(\"a\")", "/things/a")]
    [InlineData("RunItAsync(\"a\", cancellationToken: CancellationToken.None)", "/things/a")]
    [InlineData("RunItAsync(\"a\", new() { Force = true })", "/things/a?force=true")]
    [InlineData("RunItAsync(id: \"a\", options: new() { Force = true }, cancellationToken: default)", "/things/a?force=true")]
    [InlineData("RunItWithResponseAsync(\"a\")", "/things/a")]
    public async Task Operation_can_be_called_by_its_former_name(string call, string target) => Assert.Equal(
        target, (await GeneratorHarness.Generate(Renamed).SendAsync("Things." + call)).Target);

    [Fact]
    public async Task Items_can_be_enumerated_by_their_former_name()
    {
        const string Call = "Things.EnumerateThingsAsync(new() { Offset = 2 }, maxItems: 1).GetAsyncEnumerator().MoveNextAsync()";

        Assert.Equal("/things?offset=2", (await GeneratorHarness.Generate(Paged).SendAsync(Call)).Target);
    }

    [Fact]
    public void Former_names_are_obsolete_and_hidden()
    {
        var code = string.Concat(GeneratorHarness.Generate(Renamed).Files.Select(file => file.Text));
        Assert.Contains(
            "[Obsolete(\"Renamed to DoItAsync.\"), EditorBrowsable(EditorBrowsableState.Never)]\n    public static Task RunItAsync(", code,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Former_names_are_obsolete_in_the_contract() => Assert.Equal(
        [
            "TestClientExtensions.EnumerateThingsAsync(this IThingsClient client, GetAllThingsOptions? options = null, int? maxItems = null, "
            + "CancellationToken cancellationToken = default) : IAsyncEnumerable<string> [obsolete]",
        ],
        GeneratedContract.Generate(Paged).Where(line => line.Contains("EnumerateThingsAsync", StringComparison.Ordinal)));

    [Fact]
    public void Name_of_another_method_is_not_replaced()
    {
        var code = GeneratorHarness.Diagnose(TinySpec.Paths(
            """
            /a: {get: {operationId: do_it, tags: [Things], x-runai-former-name: run_it, responses: {'204': {description: Done.}}}}
            /b: {get: {operationId: run_it, tags: [Things], responses: {'204': {description: Done.}}}}
            """));

        Assert.Equal(
            ["spec.yaml(4,13): warning RUNAI0029: x-runai-former-name of GET /a is ignored: another method of the group is named RunItAsync. "
                + "Correct it in the overlay."],
            code.Diagnostics);
        Assert.Equal(["DoIt", "RunIt"], code.Operations().Select(operation => operation.Name));
    }
}
