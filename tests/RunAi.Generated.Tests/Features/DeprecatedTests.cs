using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Features;

public sealed class DeprecatedTests
{
    private const string Obsolete = "[Obsolete(\"Deprecated by the API.\")]";

    [Fact]
    public void Deprecated_operations_are_obsolete_in_the_interface() => Snapshot.Match(
        GeneratorHarness.Generate(
            TinySpec.Operation(
                "get", "/thing", "deprecated: true\nparameters: [{name: old, in: query, deprecated: true, schema: {type: string}}]")).Types("IThingsClient"));

    [Fact]
    public void Deprecated_properties_are_obsolete_unless_they_are_required() => Snapshot.Match(GeneratorHarness.Generate(TinySpec.WithRequest("""
        Thing:
          deprecated: true
          required: [must]
          properties:
            may: {type: string, deprecated: true, description: The old way.}
            must: {type: string, deprecated: true, description: The only way.}
        """)).Types("Thing"));

    [Fact]
    public void Deprecated_enums_are_obsolete() => Assert.Contains(Obsolete, Assert.Single(GeneratorHarness.Generate(TinySpec.WithResponse("""
        Thing: {properties: {phase: {$ref: '#/components/schemas/Phase'}}}
        Phase: {type: string, enum: [a], deprecated: true}
        """)).Types("Phase")).Text, StringComparison.Ordinal);

    [Fact]
    public void Deprecated_options_are_obsolete_individually() => Snapshot.Match(GeneratorHarness.Generate(TinySpec.Operation("get", "/thing", """
        parameters:
        - {name: a, in: query, schema: {type: string}}
        - {name: b, in: query, deprecated: true, schema: {type: string}}
        - {name: c, in: query, schema: {type: string}}
        - {name: d, in: query, schema: {type: string}}
        """)).Types("DoItOptions"));

    [Fact]
    public void Deprecated_operations_are_named_after_the_others() => Assert.Equal(
        "DoItAsync PUT, DoItAtThingAsync GET",
        string.Join(", ", from call in GeneratorHarness.Diagnose(TinySpec.Paths("""
            /thing:
              get: {operationId: do_it, tags: [Things], deprecated: true, responses: {'204': {description: Done.}}}
              put: {operationId: doIt, tags: [Things], responses: {'204': {description: Done.}}}
            """)).Operations() orderby call.Method descending select $"{call.Name}Async {call.Method}"));
}
