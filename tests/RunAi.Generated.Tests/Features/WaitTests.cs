using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Features;

/// <summary><c>x-runai-wait</c> adds methods that wait for a phase.</summary>
public sealed class WaitTests
{
    private const string Schemas =
        """
        Thing:
          required: [phase]
          properties: {phase: {$ref: '#/components/schemas/Phase'}, status: {$ref: '#/components/schemas/Status'}, count: {type: integer}}
        Status: {properties: {phase: {$ref: '#/components/schemas/Phase'}, text: {type: string}}}
        Phase: {type: string, enum: [Creating, Ready, Not ready]}
        """;

    private const string Valid = "{phase: status.phase, message: status.text, reached: [Ready], failed: [Not ready], passing: [Creating]}";

    [Fact]
    public void Wait_describes_the_phases_of_the_response()
    {
        var code = Generate(Valid)["Things.g.cs"];

        Assert.Contains(
            "new PhaseWait<Thing, Phase>(static value => value.Status?.Phase, static value => value.Status?.Text)\n"
            + "        .Reaches(\"Ready\").Fails(\"Not ready\");",
            code,
            StringComparison.Ordinal);
        Assert.Contains(
            "/// <param name=\"until\">The phase; null for Ready. Otherwise, waiting fails with Not ready.</param>", code, StringComparison.Ordinal);
        Assert.Contains(
            "WaitForThingAsync(\n        this IThingsClient client, string id, Phase? until = null, WaitOptions<Thing>? options = null, CancellationToken",
            code,
            StringComparison.Ordinal);
        Assert.Contains("this IThingsClient client, string id, Func<Thing, bool> until, WaitOptions<Thing>? options = null", code, StringComparison.Ordinal);
        Assert.DoesNotContain("IApiGroup", code, StringComparison.Ordinal);
    }

    [Fact]
    public void Events_are_read_with_the_connection_of_the_group()
    {
        var code = Generate("{phase: phase, reached: [Ready], passing: [Creating, Not ready], events: '/things/{id}/events'}")["Things.g.cs"];

        Assert.Contains("class ThingsClient(ApiConnection connection) : IThingsClient, IConnectedClient, IApiGroup", code, StringComparison.Ordinal);
        Assert.Contains(".Reaches(\"Ready\").WithEvents(\"/things/{id}/events\");", code, StringComparison.Ordinal);
        Assert.Contains("until, options, cancellationToken, client, id.ToString());", code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{phase: state, reached: [Ready]}", "\"state\" is not a property of the response with an enum of strings")]
    [InlineData("{phase: count, reached: [Ready]}", "\"count\" is not a property of the response with an enum of strings")]
    [InlineData("{phase: status, reached: [Ready]}", "\"status\" is not a property of the response with an enum of strings")]
    [InlineData("{phase: phase.status, reached: [Ready]}", "\"phase.status\" is not a property of the response with an enum of strings")]
    [InlineData("{phase: phase, message: count, reached: [Ready]}", "\"count\" is not a property of the response with a string")]
    [InlineData("{phase: phase}", "\"reached\" is empty")]
    [InlineData("{phase: phase, reached: [ready]}", "\"ready\" is not a value of \"phase\"")]
    [InlineData("{phase: phase, reached: [Ready], failed: [Gone]}", "\"Gone\" is not a value of \"phase\"")]
    [InlineData(
        "{phase: phase, reached: [Ready], events: /events}",
        "\"/events\" does not have the parameter of the path of the operation as its only parameter")]
    [InlineData(
        "{phase: phase, reached: [Ready], events: '/{x}/events'}",
        "\"/{x}/events\" does not have the parameter of the path of the operation as its only parameter")]
    public void RUNAI0029_an_invalid_wait(string wait, string reason)
    {
        var code = GeneratorHarness.Diagnose(CreateSpec(wait, "/things/{id}", "id"));

        Assert.DoesNotContain("WaitFor", code["Things.g.cs"], StringComparison.Ordinal);
        Assert.Contains(
            $"warning RUNAI0029: x-runai-wait of GET /things/{{id}} is ignored: {reason}. Correct it in the overlay.",
            Assert.Single(code.Diagnostics),
            StringComparison.Ordinal);
    }

    [Fact]
    public void RUNAI0030_a_phase_in_no_list()
    {
        var code = GeneratorHarness.Diagnose(CreateSpec("{phase: phase, reached: [Ready], failed: [Not ready]}", "/things/{id}", "id"));

        Assert.Contains(
            "info RUNAI0030: The phase \"Creating\" is not in x-runai-wait of GET /things/{id}. A wait does not end with it.",
            Assert.Single(code.Diagnostics),
            StringComparison.Ordinal);
        Assert.Contains("WaitForThingAsync(", code["Things.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Extension_without_a_phase_is_reported()
    {
        var diagnostic = Assert.Single(GeneratorHarness.Diagnose(CreateSpec("{reached: [Ready]}", "/things/{id}", "id")).Diagnostics);

        Assert.Contains("RUNAI0012", diagnostic, StringComparison.Ordinal);
    }

    [Fact]
    public void Parameters_can_have_the_names_of_the_method()
    {
        var code = GeneratorHarness.Generate(CreateSpec(Valid, "/things/{until}/{token}/{value}", "until", "token", "value"));

        Assert.Contains("string until, string token, string value, Phase? until2 = null,", code["Things.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("get_thing_by_id", "WaitForThingAsync(")]
    [InlineData("getThingByUuid", "WaitForThingAsync(")]
    [InlineData("getaway", "WaitForGetawayAsync(")]
    [InlineData("get_bypass", "WaitForBypassAsync(")]
    [InlineData("get_by_id", "WaitForByIdAsync(")]
    public void Wait_is_named_after_the_resource(string operationId, string method)
    {
        var spec = CreateSpec(Valid, "/things/{id}", "id");

        Assert.Contains(
            method,
            GeneratorHarness.Generate(spec with { Text = spec.Text!.Replace("get_thing", operationId, StringComparison.Ordinal) })["Things.g.cs"],
            StringComparison.Ordinal);
    }

    private static GeneratedCode Generate(string wait) => GeneratorHarness.Generate(CreateSpec(wait, "/things/{id}", "id"));

    private static SpecItem CreateSpec(string wait, string path, params string[] parameters) => TinySpec.Paths(
        $$"""
        {{path}}:
          get:
            operationId: get_thing
            tags: [Things]
            parameters: [{{string.Join(", ", parameters.Select(DescribeParameter))}}]
            x-runai-wait: {{wait}}
            responses: {'200': {description: The thing., content: {application/json: {schema: {$ref: '#/components/schemas/Thing'} } } } }
        """,
        Schemas);

    private static string DescribeParameter(string name) => "{name: " + name + ", in: path, required: true, schema: {type: string}}";
}
