using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Features;

/// <summary>Discriminators that are not strings, are nested, or cannot be resolved.</summary>
public sealed class DiscriminatorTests
{
    private static readonly Lazy<GeneratedCode> Numbers = new(() => Generate("""
        Thing:
          oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]
          discriminator: {propertyName: t, mapping: {'1': '#/components/schemas/A', '2': '#/components/schemas/B'}}
        A: {type: object, required: [t], properties: {t: {type: integer}, x: {type: string}}}
        B: {type: object, required: [t], properties: {t: {type: integer}, x: {type: string}}}
        """));

    private static readonly Lazy<GeneratedCode> Booleans = new(() => Generate("""
        Thing:
          oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]
          discriminator: {propertyName: t, mapping: {'true': A, 'false': B}}
        A: {type: object, required: [t], properties: {t: {type: boolean}, x: {type: string}}}
        B: {type: object, required: [t], properties: {t: {type: boolean}, x: {type: string}}}
        """));

    // Without a mapping and without a discriminator: the values in the schemas tell the variants apart.
    private static readonly Lazy<GeneratedCode> Constants = new(() => Generate("""
        Thing:
          oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]
        A: {type: object, required: [t], properties: {t: {type: integer, enum: [1, 3]}, x: {type: string}}}
        B: {type: object, required: [t], properties: {t: {type: integer, enum: [2]}, x: {type: string}}}
        """));

    private static readonly Lazy<GeneratedCode> ConstantsWithDiscriminator = new(() => Generate("""
        Thing:
          oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]
          discriminator: {propertyName: t}
        A: {type: object, required: [t], properties: {t: {type: boolean, enum: [true]}, x: {type: string}}}
        B: {type: object, required: [t], properties: {t: {type: boolean, enum: [false]}, x: {type: string}}}
        """));

    private const string Event = """
        Event:
          oneOf: [{$ref: '#/components/schemas/Push'}, {$ref: '#/components/schemas/Tag'}]
          discriminator: {propertyName: kind, mapping: {push: Push, forcePush: Push, tag: Tag}}
        Push: {type: object, required: [kind], properties: {kind: {type: string}, sha: {type: string}}}
        Tag: {type: object, required: [kind], properties: {kind: {type: string}, name: {type: string}}}
        B: {type: object, required: [kind], properties: {kind: {type: string}, q: {type: string}}}
        """;

    private static readonly Lazy<GeneratedCode> NestedMapping = new(() => Generate("""
        Thing:
          oneOf: [{$ref: '#/components/schemas/Event'}, {$ref: '#/components/schemas/B'}]
          discriminator: {propertyName: kind, mapping: {push: Push, tag: Tag, b: B}}
        """ + "\n" + Event));

    private static readonly Lazy<GeneratedCode> NestedWithoutMapping = new(() => Generate("""
        Thing:
          oneOf: [{$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/Event'}]
          discriminator: {propertyName: kind}
        """ + "\n" + Event));

    private static readonly Lazy<GeneratedCode> NestedWithoutDiscriminator = new(() => Generate("""
        Thing:
          oneOf: [{$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/Event'}]
        """ + "\n" + Event));

    private static readonly Lazy<GeneratedCode> External = new(() => Diagnose("""
        Thing:
          oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]
          discriminator: {propertyName: type, mapping: {a: 'models/x.yml#/a', b: 'models/x.yml#/b'}}
        A: {type: object, required: [type], properties: {type: {type: string}, x: {type: string}}}
        B: {type: object, required: [type], properties: {type: {type: string}, y: {type: string}}}
        """));

    private static readonly Lazy<GeneratedCode> PartlyExternal = new(() => Diagnose("""
        Thing:
          oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]
          discriminator: {propertyName: type, mapping: {a: 'models/x.yml#/a', b: '#/components/schemas/B'}}
        A: {type: object, required: [type], properties: {type: {type: string}, x: {type: string}}}
        B: {type: object, required: [type], properties: {type: {type: string}, y: {type: string}}}
        """));

    private static readonly Lazy<GeneratedCode> SelfReferringBase = new(() => Generate("""
        Thing:
          type: object
          required: [kind]
          properties: {kind: {type: string}, name: {type: string}}
          discriminator: {propertyName: kind}
          oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]
        A: {allOf: [{$ref: '#/components/schemas/Thing'}, {type: object, properties: {x: {type: integer}}}]}
        B: {allOf: [{$ref: '#/components/schemas/Thing'}, {type: object, properties: {y: {type: string}}}]}
        """));

    private static readonly Lazy<GeneratedCode> SelfReferringBaseWithoutDiscriminator = new(() => Generate("""
        Thing:
          type: object
          properties: {name: {type: string}}
          anyOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]
        A: {allOf: [{$ref: '#/components/schemas/Thing'}, {type: object, properties: {x: {type: integer}}}]}
        B: {allOf: [{$ref: '#/components/schemas/Thing'}, {type: object, properties: {y: {type: string}}}]}
        """));

    public static TheoryData<string, string, string> Values => new()
    {
        { nameof(Numbers), """{"t":1,"x":"a"}""", "A" },
        { nameof(Numbers), """{"x":"a","t":2}""", "B" },
        { nameof(Numbers), """{"t":2.0}""", "B" },
        { nameof(Numbers), """{"t":"2"}""", "B" },
        { nameof(Numbers), """{"t":3}""", "unknown" },
        { nameof(Booleans), """{"t":true}""", "A" },
        { nameof(Booleans), """{"t":false}""", "B" },
        { nameof(Booleans), """{"t":null}""", "unknown" },
        { nameof(Constants), """{"t":3}""", "A" },
        { nameof(Constants), """{"t":2}""", "B" },
        { nameof(ConstantsWithDiscriminator), """{"t":true}""", "A" },
        { nameof(ConstantsWithDiscriminator), """{"t":false}""", "B" },
        { nameof(NestedMapping), """{"kind":"push"}""", "Event Push" },
        { nameof(NestedMapping), """{"kind":"forcePush"}""", "Event Push" },
        { nameof(NestedMapping), """{"kind":"tag","name":"v1"}""", "Event Tag" },
        { nameof(NestedMapping), """{"kind":"b"}""", "B" },
        { nameof(NestedMapping), """{"kind":"none"}""", "unknown" },
        { nameof(NestedWithoutMapping), """{"kind":"tag"}""", "Event Tag" },
        { nameof(NestedWithoutMapping), """{"kind":"B"}""", "B" },
        { nameof(NestedWithoutDiscriminator), """{"kind":"forcePush"}""", "Event Push" },
        { nameof(NestedWithoutDiscriminator), """{"kind":"tag"}""", "Event Tag" },
        { nameof(NestedWithoutDiscriminator), """{"kind":"b","q":"x"}""", "B" },
        { nameof(External), """{"type":"a","x":"1"}""", "A" },
        { nameof(External), """{"type":"b","y":"1"}""", "B" },
        { nameof(PartlyExternal), """{"type":"a","x":"1"}""", "A" },
        { nameof(PartlyExternal), """{"type":"b"}""", "B" },
        { nameof(SelfReferringBase), """{"kind":"A","name":"n","x":1}""", "A" },
        { nameof(SelfReferringBase), """{"kind":"B","y":"1"}""", "B" },
        { nameof(SelfReferringBase), """{"kind":"other","name":"n"}""", "Base" },
        { nameof(SelfReferringBaseWithoutDiscriminator), """{"name":"n","x":1}""", "A" },
        { nameof(SelfReferringBaseWithoutDiscriminator), """{"y":"1"}""", "B" },
        { nameof(SelfReferringBaseWithoutDiscriminator), """{"name":"n"}""", "Base" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public async Task Variant_is_selected(string spec, string json, string variant)
    {
        var isNested = spec.StartsWith("Nested", StringComparison.Ordinal);
        var first = isNested
            ? "thing.TryGetEvent(out var e) ? e.TryGetPush(out _) ? \"Event Push\" : e.TryGetTag(out _) ? \"Event Tag\" : \"Event\""
            : "thing.TryGetA(out _) ? \"A\"";
        var last = spec.StartsWith("Self", StringComparison.Ordinal) ? "thing.TryGetBase(out _) ? \"Base\" : \"unknown\"" : "\"unknown\"";

        Assert.Equal(variant, await Find(spec).RunAsync(
            $"var thing = Read<Thing>({CSharpText.Quote(json)}); return {first} : thing.TryGetB(out _) ? \"B\" : {last};", new()));
    }

    [Fact]
    public void Extension_of_a_base_that_lists_it_does_not_have_the_properties_of_its_siblings()
    {
        var code = SelfReferringBase.Value.Types("A").Single().Text;

        Assert.Contains("string? Name", code, StringComparison.Ordinal);
        Assert.DoesNotContain("string? Y", code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{type: array, items: {type: string}}", "{type: object, properties: {id: {type: string}}}", "[\"a\"]", "{\"id\":\"a\"}")]
    [InlineData("{type: string}", "{type: integer}", "\"a\"", "1")]
    [InlineData("{type: string, enum: [a, b]}", "{type: boolean}", "\"a\"", "true")]
    [InlineData("{type: number}", "{type: object, additionalProperties: {type: string}}", "1.5", "{\"a\":\"b\"}")]
    public async Task Variants_are_told_apart_by_the_JSON_type_of_a_property(string first, string second, string firstValue, string secondValue)
    {
        foreach (var required in new[] { "required: [p], ", "" })
        {
            var code = GeneratorHarness.Generate(TinySpec.WithResponse($$"""
                Thing:
                  oneOf:
                  - {type: object, {{required}}properties: {p: {{first}} } }
                  - {type: object, {{required}}properties: {p: {{second}} } }
                """));
            foreach (var (value, variant) in new[] { (firstValue, "1"), (secondValue, "2") })
            {
                var json = CSharpText.Quote("{\"p\":" + value + "}");
                Assert.Equal(variant, await code.RunAsync($$"""
                    var thing = Read<Thing>({{json}});
                    return thing.TryGetThingOption1(out _) ? "1" : thing.TryGetThingOption2(out _) ? "2" : "unknown";
                    """, new()));
            }
        }
    }

    private static GeneratedCode Generate(string schemas) => GeneratorHarness.Generate(TinySpec.WithResponse(schemas));

    // The references to other files are reported.
    private static GeneratedCode Diagnose(string schemas)
    {
        var code = GeneratorHarness.Diagnose(TinySpec.WithResponse(schemas));
        Assert.All(code.Diagnostics, diagnostic => Assert.Contains("warning RUNAI0010", diagnostic, StringComparison.Ordinal));
        return code;
    }

    private static GeneratedCode Find(string spec) => (spec switch
    {
        nameof(Numbers) => Numbers,
        nameof(Booleans) => Booleans,
        nameof(Constants) => Constants,
        nameof(ConstantsWithDiscriminator) => ConstantsWithDiscriminator,
        nameof(NestedMapping) => NestedMapping,
        nameof(NestedWithoutMapping) => NestedWithoutMapping,
        nameof(NestedWithoutDiscriminator) => NestedWithoutDiscriminator,
        nameof(External) => External,
        nameof(PartlyExternal) => PartlyExternal,
        nameof(SelfReferringBase) => SelfReferringBase,
        nameof(SelfReferringBaseWithoutDiscriminator) => SelfReferringBaseWithoutDiscriminator,
        _ => throw new ArgumentOutOfRangeException(nameof(spec)),
    }).Value;
}
