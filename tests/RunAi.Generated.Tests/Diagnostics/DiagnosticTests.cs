using RunAi.Generator.Pipeline;
using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Diagnostics;

/// <summary>Every diagnostic as a build shows it: location, severity and message.</summary>
public sealed class DiagnosticTests
{
    private const string NoOperation = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\n";
    private const string ResponseSchema = "#/paths/~1broken/get/responses/200/content/application~1json/schema";

    [Fact]
    public void RUNAI0001_an_internal_error_affects_only_its_spec()
    {
        // No spec is known to cause an internal error, so this one lacks the metadata that the pipeline always provides.
        var input = new SpecInput(new SpecFile("spec.yaml", NoOperation, Metadata: null), Overlay: null, NamespaceOwner: null);
        var output = SpecCompiler.Compile(input, TestContext.Current.CancellationToken);
        Assert.Empty(output.Files);
        Assert.Equal(
            "spec.yaml(1,1): RUNAI0001: An internal error occurred, and no client is generated from this spec. Report the error together with the spec. "
            + "NullReferenceException: Object reference not set to an instance of an object.",
            Assert.Single(output.Diagnostics).ToString());
    }

    [Theory]
    [InlineData("ClientName", "my client", "a C# identifier such as \"AdministratorClient\"")]
    [InlineData("ClientName", "class", "a C# identifier such as \"AdministratorClient\"")]
    [InlineData("Namespace", "RunAi..Test", "a C# namespace such as \"RunAi.Administrator\"")]
    [InlineData("Namespace", "RunAi.namespace", "a C# namespace such as \"RunAi.Administrator\"")]
    [InlineData("Visibility", "private", "\"public\" or \"internal\"")]
    [InlineData("Endpoint", "Moon", "\"ControlPlane\" or \"Cluster\"")]
    [InlineData("ExcludeDeprecated", "perhaps", "\"true\" or \"false\"")]
    [InlineData("SendReadOnly", "perhaps", "\"true\" or \"false\"")]
    public void RUNAI0002_invalid_metadata(string name, string value, string rule)
    {
        var spec = TinySpec.Document(NoOperation);
        spec = name switch
        {
            "ClientName" => spec with { ClientName = value },
            "Namespace" => spec with { Namespace = value },
            "Visibility" => spec with { Visibility = value },
            "Endpoint" => spec with { Endpoint = value },
            "SendReadOnly" => spec with { SendReadOnly = value },
            _ => spec with { ExcludeDeprecated = value },
        };
        AssertOnly($"app.csproj(1,1): error RUNAI0002: The metadata {name}=\"{value}\" of RunAiSpec 'spec.yaml' is not valid. Expected {rule}.", spec);
    }

    [Fact]
    public void RUNAI0003_a_spec_without_text() => AssertOnly(
        "spec.yaml(1,1): error RUNAI0003: The file 'spec.yaml' cannot be read as text. Check the Include or Overlay path of the RunAiSpec item.",
        TinySpec.Document(NoOperation) with { Text = null! });

    [Fact]
    public void RUNAI0003_an_overlay_without_text() => AssertOnly(
        "overlay.yaml(1,1): error RUNAI0003: The file 'overlay.yaml' cannot be read as text. Check the Include or Overlay path of the RunAiSpec item.",
        TinySpec.Document(NoOperation) with { Overlay = new OverlayItem("overlay.yaml", Text: null) });

    [Theory]
    [InlineData("{\"openapi\": }", "spec.yaml(1,13): error RUNAI0004: The file is not valid JSON: expected a value, found '}'")]
    [InlineData("{\"openapi\": \"3.0.3\"\n \"info\": {}}",
        "spec.yaml(2,2): error RUNAI0004: The file is not valid JSON: expected ',' or '}' after a property, found '\"'")]
    [InlineData("openapi: 3.0.3\ninfo: [\n",
        "spec.yaml(3,1): error RUNAI0004: The file is not valid YAML: While parsing a node, did not find expected node content.")]
    [InlineData("", "spec.yaml(1,1): error RUNAI0004: The file is not valid YAML: the file is empty")]
    public void RUNAI0004_invalid_JSON_or_YAML(string text, string expected) => AssertOnly(expected, TinySpec.Document(text));

    [Fact]
    public void RUNAI0005_a_duplicate_key() => AssertOnly(
        "spec.yaml(4,1): error RUNAI0005: Duplicate key \"info\" in the object at #, first used on line 2. Remove or rename one of them.",
        TinySpec.Document(NoOperation + "info: {}\n"));

    [Fact]
    public void RUNAI0006_a_spec_that_is_nested_too_deeply() => AssertOnly(
        "spec.yaml(1,129): error RUNAI0006: The spec exceeds the limit of 128 levels of nesting. "
        + "The limits protect the compiler from running out of memory or time.",
        TinySpec.Document(new string('[', 200)));

    [Theory]
    [InlineData("[1]", "spec.yaml(1,1): error RUNAI0007: The file is not an OpenAPI document: its root must be an object")]
    [InlineData("{\"hello\": 1}",
        "spec.yaml(1,1): error RUNAI0007: The file is not an OpenAPI document: it must have a field \"openapi\" or \"swagger\" with the version")]
    public void RUNAI0007_a_file_that_is_not_an_OpenAPI_document(string text, string expected) => AssertOnly(expected, TinySpec.Document(text));

    [Theory]
    [InlineData("openapi: 4.0.0\ninfo: {}\npaths: {}\n",
        "spec.yaml(1,10): error RUNAI0008: OpenAPI version '4.0.0' is not supported. Supported versions are 2.0, 3.0, 3.1 and 3.2.")]
    [InlineData("swagger: '1.2'\n", "spec.yaml(1,10): error RUNAI0008: OpenAPI version '1.2' is not supported. Supported versions are 2.0, 3.0, 3.1 and 3.2.")]
    public void RUNAI0008_an_unsupported_version(string text, string expected) => AssertOnly(expected, TinySpec.Document(text));

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
            $"spec.yaml(14,30): warning RUNAI0010: The reference \"other.yaml#/Thing\" at {ResponseSchema} is external. "
            + "Only references of the form \"#/…\" are supported; bundle the documents into one.",
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
    public void RUNAI0015_a_filter_without_a_match() => AssertOnly(
        "app.csproj(1,1): warning RUNAI0015: The filter IncludeTags=\"Thing\" matches no operation in the spec; similar names: Things",
        TinySpec.Operation("get", "/things", "") with { IncludeTags = "Thing" });

    [Fact]
    public void RUNAI0015_a_group_of_the_bundled_spec_without_a_match() => AssertOnly(
        "app.csproj(1,1): warning RUNAI0015: The filter RunAiGroups=\"Thing\" matches no operation in the spec; similar names: Things",
        TinySpec.Operation("get", "/things", "") with { IncludeTags = "Thing", IsBundled = true });

    [Fact]
    public void RUNAI0016_a_file_that_is_not_an_overlay() => AssertOnly(
        "overlay.yaml(1,1): error RUNAI0016: The overlay cannot be applied: the property \"overlay\" with the version is missing, such as overlay: 1.0.0",
        TinySpec.Document(NoOperation) with { Overlay = new OverlayItem("overlay.yaml", "actions: {}\n") });

    [Fact]
    public void RUNAI0017_an_overlay_target_without_a_match() => AssertOnly(
        "overlay.yaml(4,11): warning RUNAI0017: The overlay target \"$.paths['/nowhere']\" matches nothing in the spec",
        TinySpec.Document(NoOperation) with
        {
            Overlay = new OverlayItem(
                "overlay.yaml", "overlay: 1.0.0\ninfo: {title: T, version: '1'}\nactions:\n- target: $.paths['/nowhere']\n  remove: true\n"),
        });

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
    public void RUNAI0020_two_specs_with_the_same_namespace()
    {
        var first = TinySpec.Operation("get", "/things", "");
        AssertRest(
            [
                "app.csproj(1,1): error RUNAI0020: The namespace RunAi.Test of the spec 'z.yaml' is already used by 'spec.yaml'. "
                + "Set a different Namespace for one of them.",
            ],
            [first, first with { Path = "z.yaml", ClientName = "OtherClient" }]);
    }

    [Fact]
    public void RUNAI0021_a_required_property_that_is_not_allowed() => AssertOnly(
        "spec.yaml(12,12): info RUNAI0021: The schema at #/components/schemas/Thing requires the property \"spec\" but neither declares nor allows it. "
        + "The property is omitted.",
        TinySpec.WithRequest("Thing: {required: [name, spec], properties: {name: {type: string}}, additionalProperties: false}"));

    [Theory]
    [InlineData("Namespce", "; similar names: Namespace")]
    [InlineData("IncludeTag", "; similar names: IncludeTags")]
    [InlineData("Owner", "")]
    public void RUNAI0022_unknown_metadata(string name, string similar) => AssertOnly(
        $"app.csproj(1,33): warning RUNAI0022: The metadata {name} of a RunAiSpec item is unknown{similar}",
        TinySpec.Operation("get", "/things", "") with { Project = $"<Project><RunAiSpec Include='a' {name}='b' Link='c' sourceUrl='d' /></Project>" });

    [Fact]
    public void Diagnostics_link_to_their_pages_in_the_package()
    {
        var spec = TinySpec.Operation("get", "/things", "") with
        {
            IncludeTags = "Other",
            Project = "<Project><RunAiSpec Include='a' Other='b' /></Project>",
            Docs = "file:///packages/a%20b/docs/",
        };

        Assert.Equal(
            ["file:///packages/a%20b/docs/RUNAI0015.md", "file:///packages/a%20b/docs/RUNAI0022.md"],
            new GeneratorSession(spec).Run().Diagnostics.Select(diagnostic => diagnostic.Descriptor.HelpLinkUri).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void RUNAI0023_an_operation_with_a_number() => AssertRest(
        ["spec.yaml(5,11): info RUNAI0023: The operation at #/paths/~1things/post is named Create1. To name it Create, declare x-runai-name in an overlay."],
        TinySpec.Paths("/things:\n  post: {operationId: create1, responses: {'204': {description: Done.}}}"),
        "Create1");

    [Fact]
    public void RUNAI0023_a_schema_with_a_number() => AssertRest(
        ["spec.yaml(13,12): info RUNAI0023: The schema at #/components/schemas/Part1 is named Part1. To name it Part, declare x-runai-name in an overlay."],
        TinySpec.WithRequest("Thing: {properties: {part: {$ref: '#/components/schemas/Part1'}}}\nPart1: {properties: {a: {type: string}}}"));

    [Fact]
    public void Texts_from_a_spec_cannot_forge_a_line_of_the_build_log()
    {
        var version = "9\\nspec.yaml(1,1): error X: \\e[31m" + new string('x', 1_000);
        var message = Assert.Single(GeneratorHarness.Diagnose(TinySpec.Document($"openapi: \"{version}\"\n")).Diagnostics);
        Assert.DoesNotContain('\n', message);
        Assert.DoesNotContain('\u001b', message);
        Assert.InRange(message.Length, 400, 600);
    }

    private static SpecItem Broken(string operation, string schemas = "", string path = "/broken")
    {
        var fields = operation.Contains("operationId", StringComparison.Ordinal) ? operation : operation + "\noperationId: broken";
        return TinySpec.Paths(
            $"""
            /fine:
              get: {"{operationId: do_it, tags: [Things], responses: {'204': {description: Done.}}}"}
            {path}:
              get:
                tags: [Things]
            {string.Join('\n', fields.ReplaceLineEndings("\n").Split('\n').Select(line => "    " + line))}
            """,
            schemas);
    }

    private static void AssertOnly(string expected, SpecItem spec) => Assert.Equal(expected, string.Join('\n', GeneratorHarness.Diagnose(spec).Diagnostics));

    /// <summary>Asserts the diagnostics and the operations that are generated regardless.</summary>
    private static void AssertRest(string[] expected, SpecItem spec, string operations = "DoIt") => AssertRest(expected, [spec], operations);

    private static void AssertRest(string[] expected, SpecItem[] specs, string operations = "DoIt")
    {
        var code = GeneratorHarness.Diagnose(specs);
        Assert.Equal(string.Join('\n', expected), string.Join('\n', code.Diagnostics));
        Assert.Equal(operations, string.Join(", ", code.Operations().Select(operation => operation.Name)));
    }
}
