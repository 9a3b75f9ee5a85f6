using RunAi.Generator.Tests.Support;
using static RunAi.Generator.Tests.Diagnostics.DiagnosticAssert;

namespace RunAi.Generator.Tests.Diagnostics;

/// <summary>Diagnostics of operations and schemas, as a build shows them: location, severity and message.</summary>
public sealed class DocumentDiagnosticTests
{
    private const string ResponseSchema = "#/paths/~1broken/get/responses/200/content/application~1json/schema";

    [Fact]
    public void RUNAI0009_an_unresolved_reference() => AssertRest(
        [
            $"spec.yaml(14,30): warning RUNAI0009: The reference \"#/components/schemas/Nowhere\" at {ResponseSchema} cannot be resolved. "
            + "Add the missing component or fix the reference.",
            $"spec.yaml(8,7): warning RUNAI0013: The operation GET /broken is not generated: its schema {ResponseSchema} cannot be resolved",
        ],
        Broken("""
            responses:
              '200':
                description: Done.
                content:
                  application/json:
                    schema: {$ref: '#/components/schemas/Nowhere'}
            """));

    [Fact]
    public void RUNAI0010_an_external_reference() => AssertRest(
        [
            $"spec.yaml(14,30): warning RUNAI0010: The reference \"other.yaml#/Thing\" at {ResponseSchema} is external. The file is not one of the References "
            + "of the spec. Add it if it exists: <RunAiSpec Include=\"spec.yaml\" References=\"other.yaml\" />",
            $"spec.yaml(8,7): warning RUNAI0013: The operation GET /broken is not generated: its schema {ResponseSchema} cannot be resolved",
        ],
        Broken("""
            responses:
              '200':
                description: Done.
                content:
                  application/json:
                    schema: {$ref: 'other.yaml#/Thing'}
            """));

    [Fact]
    public void RUNAI0011_a_circular_reference() => AssertRest(
        [
            "spec.yaml(19,8): warning RUNAI0011: The reference \"#/components/schemas/A\" at #/components/schemas/B is part of a cycle that contains "
            + "no schema. Replace one of its references with the intended schema.",
            $"spec.yaml(8,7): warning RUNAI0013: The operation GET /broken is not generated: its schema {ResponseSchema} cannot be resolved",
        ],
        Broken(
            """
            responses:
              '200':
                description: Done.
                content:
                  application/json:
                    schema: {$ref: '#/components/schemas/A'}
            """,
            """
            A: {$ref: '#/components/schemas/B'}
            B: {$ref: '#/components/schemas/A'}
            """));

    [Fact]
    public void RUNAI0012_a_value_of_the_wrong_type() => AssertRest(
        ["spec.yaml(9,16): warning RUNAI0012: #/paths/~1broken/get/summary must be a string but is an array of 2 items"],
        Broken("summary: [no, text]\nresponses: {'204': {description: Done.}}"),
        "Broken, DoIt");

    [Theory]
    [InlineData("X Bad")]
    [InlineData("X-\u00c4")]
    [InlineData("X:Y")]
    public void RUNAI0012_a_name_that_a_header_cannot_have(string name)
    {
        const string Responses = "responses: {'204': {description: Done.}}";
        var warning = "spec.yaml(9,27): warning RUNAI0012: #/paths/~1broken/get/parameters/0/name must be the name of a header but is \"" + name + '"';
        AssertRest([warning], Broken($"parameters: [{{name: '{name}', in: header}}]\n{Responses}"), "Broken, DoIt");
        AssertRest(
            [
                warning,
                "spec.yaml(8,7): warning RUNAI0013: The operation GET /broken is not generated: "
                + "its parameter #/paths/~1broken/get/parameters/0 has no valid \"name\"",
            ],
            Broken($"parameters: [{{name: '{name}', in: header, required: true}}]\n{Responses}"));
    }

    [Fact]
    public void RUNAI0013_an_operation_with_a_path_that_leaves_the_server() => AssertRest(
        [
            "spec.yaml(8,7): warning RUNAI0013: The operation GET /../broken is not generated: "
            + "its path contains the segment \"..\", which would leave the path of the server",
        ],
        Broken("responses: {'204': {description: Done.}}", path: "/../broken"));

    [Fact]
    public void RUNAI0014_an_undeclared_path_parameter() => AssertRest(
        [
            "spec.yaml(8,7): warning RUNAI0014: The undeclared parameter \"id\" of the path at #/paths/~1broken~1{id}/get is not supported: "
            + "it is generated as a required string",
        ],
        Broken("responses: {'204': {description: Done.}}", path: "/broken/{id}"),
        "Broken, DoIt");

    [Fact]
    public void RUNAI0014_an_enum_with_too_many_values() => AssertRest(
        [
            "spec.yaml(13,11): warning RUNAI0014: The enum at #/paths/~1broken/get/parameters/0/schema is not supported: "
            + "it has 2001 values; enums of more than 2000 become plain strings",
        ],
        Broken($$$"""
            parameters:
            - name: q
              in: query
              schema:
                type: string
                enum: [{{{string.Join(", ", Enumerable.Range(0, 2_001).Select(i => "v" + i))}}}]
            responses: {'204': {description: Done.}}
            """),
        "Broken, DoIt");

    [Fact]
    public void RUNAI0018_operations_with_conflicting_names() => AssertRest(
        [
            "spec.yaml(8,7): info RUNAI0018: The operation do-it is named DoItAtBroken because another operation in its group is also named DoIt",
            "spec.yaml(5,10): info RUNAI0018: The operation do_it is named DoItAtFine because another operation in its group is also named DoIt",
        ],
        Broken("operationId: do-it\nresponses: {'204': {description: Done.}}"),
        "DoItAtBroken, DoItAtFine");

    [Fact]
    public void RUNAI0019_conflicting_allOf_schemas() => AssertRest(
        ["spec.yaml(18,8): info RUNAI0019: The allOf schemas at #/components/schemas/A conflict in the type of the property \"a\". The first one is used."],
        Broken(
            """
            responses:
              '200':
                description: Done.
                content:
                  application/json:
                    schema: {$ref: '#/components/schemas/A'}
            """,
            """
            A: {allOf: [{properties: {a: {type: string}}}, {properties: {a: {type: boolean}}}]}
            """),
        "Broken, DoIt");

    [Fact]
    public void RUNAI0021_a_required_property_that_is_not_allowed() => AssertOnly(
        "spec.yaml(12,12): info RUNAI0021: The schema at #/components/schemas/Thing requires the property \"spec\" but neither declares nor allows it. "
        + "The property is omitted.",
        TinySpec.WithRequest("Thing: {required: [name, spec], properties: {name: {type: string}}, additionalProperties: false}"));

    [Fact]
    public void RUNAI0023_an_operation_with_a_number() => AssertRest(
        ["spec.yaml(5,11): info RUNAI0023: The operation at #/paths/~1things/post is named Create1. To name it Create, declare x-runai-name in an overlay."],
        TinySpec.Paths("/things:\n  post: {operationId: create1, responses: {'204': {description: Done.}}}"),
        "Create1");

    [Fact]
    public void RUNAI0023_a_schema_with_a_number() => AssertRest(
        ["spec.yaml(13,12): info RUNAI0023: The schema at #/components/schemas/Part1 is named Part1. To name it Part, declare x-runai-name in an overlay."],
        TinySpec.WithRequest("Thing: {properties: {part: {$ref: '#/components/schemas/Part1'}}}\nPart1: {properties: {a: {type: string}}}"));

    [Theory]
    [InlineData("applicationjson", "It is ignored.")]
    [InlineData("application/json, text/json", "It is read as application/json and text/json.")]
    [InlineData("application/json; version", "It is read as application/json.")]
    public void RUNAI0024_an_invalid_media_type(string name, string effect) => AssertRest(
        [
            $"spec.yaml(13,{17 + name.Length}): warning RUNAI0024: \"{name}\" at #/paths/~1broken/get/responses/200/content/{name.Replace("/", "~1")} "
            + $"is not a valid media type. {effect}",
        ],
        Broken($"""
            responses:
              '200':
                description: Done.
                content:
                  '{name}': {"{schema: {type: string}}"}
            """),
        "Broken, DoIt");
}
