using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Features;

public sealed class ExtensibleEnumTests
{
    private static readonly Lazy<GeneratedCode> Phases = new(() => Generate("{type: string, enum: [Ready, Not-ready, pending]}"));

    [Fact]
    public void Enum_values_become_static_properties() => Snapshot.Match(Phases.Value.Types("Phase"));

    [Fact]
    public void Enum_values_that_are_not_identifiers_get_valid_names() => Snapshot.Match(
        Generate(
            """
            {type: string, enum: ['', ' ', class, string, '1', '-1', '1.5', '1_5', 'No issues found', non-preemptible, '<=', '!', 'ünï', '✓',
              'a"b', 'a\b', value, Value, ToString, Phase]}
            """).Types("Phase"));

    [Fact]
    public void Enum_values_with_the_same_identifier_get_different_names() =>
        Snapshot.Match(Generate("{type: string, enum: [ready, Ready, READY, re-ady, ready, ready2]}").Types("Phase"));

    [Fact]
    public void Enum_names_and_descriptions_come_from_extensions() => Snapshot.Match(
        Generate("{type: string, enum: ['0', '1'], x-enum-varnames: [Off, On], x-enum-descriptions: [Nothing runs., Something runs.]}").Types("Phase"));

    [Theory]
    [InlineData("00")]
    [InlineData("007")]
    [InlineData("0x10")]
    [InlineData("0o17")]
    [InlineData(".5")]
    [InlineData("1.0")]
    [InlineData("+1")]
    [InlineData("True")]
    [InlineData("1e3")]
    public async Task Unquoted_values_of_string_enums_keep_their_text(string value)
    {
        const string Values = "typeof(Phase).GetProperties().Where(p => p.PropertyType == typeof(Phase)).Select(p => ((Phase)p.GetValue(null)!).Value)";
        var names = $"string.Join(' ', {Values})";

        Assert.Equal($"{value} a", await Generate($"{{type: string, enum: [{value}, a]}}").EvaluateAsync(names));
        Assert.Equal(value, await Generate($"{{type: string, const: {value}}}").EvaluateAsync(names));
    }

    [Fact]
    public async Task Unquoted_values_that_differ_only_in_their_text_are_different_strings() =>
        Assert.Equal("4", await Generate("{type: string, enum: [0, 00, 0.0, 0x0]}").EvaluateAsync(
            "typeof(Phase).GetProperties().Count(p => p.PropertyType == typeof(Phase))"));

    [Theory]
    [InlineData("Phase.NotReady", "Not-ready")]
    [InlineData("""new Phase("later")""", "later")]
    [InlineData("""new Phase("later").IsKnown""", "False")]
    [InlineData("""new Phase("Ready").IsKnown""", "True")]
    [InlineData("""new Phase("ready").IsKnown""", "False")]
    [InlineData("""Phase.Ready == new Phase("Ready")""", "True")]
    [InlineData("""new Thing { Phase = new Phase("later") }""", """{"phase":"later"}""")]
    [InlineData("""Read<Thing>("{\"phase\":\"later\"}").Phase""", "later")]
    [InlineData("""Read<Thing>("{\"phase\":null}").Phase is null""", "True")]
    [InlineData("""Read<Dictionary<Phase, int>>("{\"later\":1}")[new("later")]""", "1")]
    public async Task Unknown_enum_values_are_preserved(string expression, string expected) =>
        Assert.Equal(expected, await Phases.Value.EvaluateAsync(expression));

    [Theory]
    [InlineData("{type: integer, enum: [1, 2]}", "long?")]
    [InlineData("{type: integer, format: int32, enum: [1, 2]}", "int?")]
    [InlineData("{type: number, enum: [1, 2.5]}", "double?")]
    [InlineData("{type: boolean, enum: [true]}", "bool?")]
    [InlineData("{type: integer, enum: ['1', '2']}", "long?")]
    [InlineData("{enum: [a, b]}", "Phase?")]
    [InlineData("{type: string, nullable: true, enum: [a, null]}", "Phase?")]
    [InlineData("{type: string, enum: [null]}", "string?")]
    [InlineData("{enum: [a, 1, true]}", "JsonElement?")]
    [InlineData("{type: string, enum: [a, 1, true]}", "Phase?")]
    [InlineData("{type: string, enum: []}", "string?")]
    public void Only_string_values_become_an_enum(string schema, string type) =>
        Assert.Contains($"public {type} Phase {{ get", Generate(schema)["Things.g.cs"], StringComparison.Ordinal);

    private static GeneratedCode Generate(string schema) => GeneratorHarness.Generate(TinySpec.WithResponse($"""
        Thing:
          properties:
            phase:
              $ref: '#/components/schemas/Phase'
        Phase: {schema}
        """));
}
