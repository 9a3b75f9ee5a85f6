using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Features;

/// <summary>Tests integer enums, whose values have names: <c>x-enum-varnames</c> (openapi-generator) and <c>x-enumNames</c> (NSwag).</summary>
public sealed class IntegerEnumTests
{
    private static readonly Lazy<GeneratedCode> Levels = new(() => GeneratorHarness.Generate(TinySpec.Operation(
        "put",
        "/things/{least}",
        """
        parameters:
        - {name: least, in: path, required: true, schema: {$ref: '#/components/schemas/Level'}}
        - {name: levels, in: query, explode: false, schema: {type: array, items: {$ref: '#/components/schemas/Level'}}}
        - {name: X-Level, in: header, schema: {$ref: '#/components/schemas/Level'}}
        requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
        """,
        """
        Thing:
          properties:
            level: {$ref: '#/components/schemas/Level'}
            before: {nullable: true, allOf: [{$ref: '#/components/schemas/Level'}]}
            all: {type: array, items: {$ref: '#/components/schemas/Level'}}
            either: {oneOf: [{$ref: '#/components/schemas/Level'}, {type: string}]}
        Level: {type: integer, description: How much., enum: [0, 1, -5], x-enum-varnames: [NONE, low-level, Under],
          x-enum-descriptions: [Nothing., '', Below nothing.]}
        """)));

    [Fact]
    public void Named_numbers_become_static_properties() => Snapshot.Match(Levels.Value.Types("Level"));

    [Theory]
    [InlineData("Level.LowLevel", "1")]
    [InlineData("new Level(7)", "7")]
    [InlineData("new Level(7).IsKnown", "False")]
    [InlineData("new Level(-5).IsKnown", "True")]
    [InlineData("Level.Under == new Level(-5)", "True")]
    [InlineData("Level.Under.Value + 1", "-4")]
    [InlineData("new Thing { Level = Level.None, Before = null, All = [Level.Under, new(9)] }", """{"all":[-5,9],"before":null,"level":0}""")]
    [InlineData("""Read<Thing>("{\"level\":7}").Level""", "7")]
    [InlineData("""Read<Thing>("{\"level\":9007199254740993,\"before\":null}")""", """{"before":null,"level":9007199254740993}""")]
    [InlineData("""Read<Thing>("{\"level\":\"1\"}").Level == Level.LowLevel""", "True")]
    [InlineData("""Read<Thing>("{\"level\":null}").Level is null""", "True")]
    [InlineData("""Read<Thing>("{\"either\":-5}").Either!.TryGetLevel(out var level) && level == Level.Under""", "True")]
    [InlineData("""Read<Thing>("{\"either\":\"x\"}").Either!.TryGetString(out var text) ? text : "no text" """, "x")]
    [InlineData("""Read<Dictionary<Level, int>>("{\"-5\":1}")[Level.Under]""", "1")]
    public async Task Unknown_numbers_of_an_enum_are_preserved(string expression, string expected) =>
        Assert.Equal(expected, await Levels.Value.EvaluateAsync(expression));

    [Fact]
    public async Task Integer_enums_are_sent_in_every_parameter_location()
    {
        var request = await Levels.Value.SendAsync("Things.DoItAsync(Level.Under, new(), new() { Levels = [Level.LowLevel, new(9)], XLevel = Level.None })");
        Assert.Equal(("/things/-5?levels=1,9", "0"), (request.Target, request.Headers["x-level"]));
    }

    [Theory]
    [InlineData("{type: integer, enum: [1, 2], x-enumNames: [One, Two]}", "Phase?")]
    [InlineData("{type: integer, format: int32, enum: [1, 2], x-enum-varnames: [One, Two]}", "Phase?")]
    [InlineData("{type: integer, enum: [1, 2], x-enum-varnames: {'1': One, '2': Two}}", "Phase?")]
    [InlineData("{enum: [1, 2], x-enum-varnames: [One, Two]}", "Phase?")]
    [InlineData("{type: integer, nullable: true, enum: [1, null], x-enum-varnames: [One, Nothing]}", "Phase?")]
    [InlineData("{type: integer, enum: [1, 2]}", "long?")]
    [InlineData("{type: integer, enum: [1, 2], x-enum-varnames: [One, '']}", "long?")]
    [InlineData("{type: integer, enum: [1, 2], x-enum-varnames: {'1': One}}", "long?")]
    [InlineData("{type: integer, enum: [1, 18446744073709551615], x-enum-varnames: [One, Most]}", "long?")]
    [InlineData("{type: number, enum: [1, 2], x-enum-varnames: [One, Two]}", "double?")]
    [InlineData("{type: number, enum: [1, 2.5], x-enum-varnames: [One, More]}", "double?")]
    public void Integers_become_an_enum_only_if_all_have_names(string schema, string type) =>
        Assert.Contains($"public {type} Phase {{ get", Generate(schema)["Things.g.cs"], StringComparison.Ordinal);

    [Theory]
    [InlineData("anyOf: [{type: integer}, {$ref: '#/components/schemas/Known'}]", "Known?")]
    [InlineData("anyOf: [{type: number}, {$ref: '#/components/schemas/Known'}]", "double?")]
    [InlineData("anyOf: [{type: string}, {$ref: '#/components/schemas/Known'}]", "Phase?")]
    public void Union_of_an_integer_enum_and_other_numbers_becomes_the_wider_type(string schema, string type) => Assert.Contains(
        $"public {type} Phase {{ get; set; }}",
        Generate($"{{{schema}}}\nKnown: {{type: integer, enum: [1], x-enum-varnames: [One]}}")["Things.g.cs"],
        StringComparison.Ordinal);

    [Fact]
    public void Unnamed_numbers_of_an_enum_are_documented() => Assert.Contains(
        "/// <summary>Known values: 1, 2.</summary>", Generate("{type: integer, enum: [1, 2]}")["Things.g.cs"], StringComparison.Ordinal);

    [Fact]
    public void Integer_enum_in_allOf_can_repeat_its_type() =>
        Assert.Contains("public ThingPhase? Phase { get; set; }", GeneratorHarness.Generate(TinySpec.WithResponse("""
        Thing:
          allOf:
          - properties: {phase: {type: integer, enum: [1], x-enum-varnames: [One]}}
          - properties: {phase: {type: integer}}
        """))["Things.g.cs"], StringComparison.Ordinal);

    private static GeneratedCode Generate(string schema) => GeneratorHarness.Generate(TinySpec.WithResponse($"""
        Thing:
          properties:
            phase:
              $ref: '#/components/schemas/Phase'
        Phase: {schema}
        """));
}
