using RunAi.Generator.Diagnostics;
using RunAi.Generator.Pipeline;
using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Diagnostics;

/// <summary>Each diagnostic as a build prints it: where, how severe, what, and how to mend it.</summary>
public sealed class DiagnosticTests
{
    private const string NoOperation = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\n";

    [Fact]
    public void RUNAI0001_an_error_of_the_generator_stays_with_its_spec()
    {
        // No document is known that makes the generator fail, so this one lacks what the pipeline always has.
        var output = SpecCompiler.Compile(new SpecInput(new SpecFile("spec.yaml", NoOperation, Metadata: null), Overlay: null, NamespaceOwner: null), TestContext.Current.CancellationToken);
        Assert.Empty(output.Files);
        Assert.Equal(
            "spec.yaml(1,1): RUNAI0001: The generator failed on this spec with NullReferenceException: Object reference not set to an instance of an object.. "
            + "No client is generated from it. Please report it together with the spec.",
            Assert.Single(output.Diagnostics).ToString());
    }

    [Theory]
    [InlineData("ClientName", "my client", "it must be a C# identifier such as \"AdministratorClient\"")]
    [InlineData("ClientName", "class", "it must be a C# identifier such as \"AdministratorClient\"")]
    [InlineData("Namespace", "RunAi..Test", "it must be C# identifiers joined by dots such as \"RunAi.Administrator\"")]
    [InlineData("Namespace", "RunAi.namespace", "it must be C# identifiers joined by dots such as \"RunAi.Administrator\"")]
    [InlineData("Visibility", "private", "allowed are \"public\" and \"internal\"")]
    [InlineData("Endpoint", "Moon", "allowed are \"ControlPlane\" and \"Cluster\"")]
    [InlineData("ExcludeDeprecated", "perhaps", "allowed are \"true\" and \"false\"")]
    public void RUNAI0002_invalid_metadata(string name, string value, string rule)
    {
        var spec = TinySpec.Document(NoOperation);
        spec = name switch
        {
            "ClientName" => spec with { ClientName = value },
            "Namespace" => spec with { Namespace = value },
            "Visibility" => spec with { Visibility = value },
            "Endpoint" => spec with { Endpoint = value },
            _ => spec with { ExcludeDeprecated = value },
        };
        AssertOnly($"app.csproj(1,1): error RUNAI0002: The metadata {name}=\"{value}\" of RunAiSpec 'spec.yaml' is not valid: {rule}", spec);
    }

    [Fact]
    public void RUNAI0003_no_spec() => AssertOnly(
        "spec.yaml(1,1): error RUNAI0003: The file 'spec.yaml' can't be read: the compiler found no text there. Check the Include or Overlay path of the RunAiSpec item.",
        TinySpec.Document(NoOperation) with { Text = null! });

    [Fact]
    public void RUNAI0003_no_overlay() => AssertOnly(
        "overlay.yaml(1,1): error RUNAI0003: The file 'overlay.yaml' can't be read: the compiler found no text there. Check the Include or Overlay path of the RunAiSpec item.",
        TinySpec.Document(NoOperation) with { Overlay = new OverlayItem("overlay.yaml", Text: null) });

    [Theory]
    [InlineData("{\"openapi\": }", "spec.yaml(1,13): error RUNAI0004: The spec is not valid JSON: expected a value, found '}'")]
    [InlineData("{\"openapi\": \"3.0.3\"\n \"info\": {}}", "spec.yaml(2,2): error RUNAI0004: The spec is not valid JSON: expected ',' or '}' after a member, found '\"'")]
    [InlineData("openapi: 3.0.3\ninfo: [\n", "spec.yaml(3,1): error RUNAI0004: The spec is not valid YAML: While parsing a node, did not find expected node content.")]
    [InlineData("", "spec.yaml(1,1): error RUNAI0004: The spec is not valid YAML: the text holds no document")]
    public void RUNAI0004_not_JSON_nor_YAML(string text, string expected) => AssertOnly(expected, TinySpec.Document(text));

    [Fact]
    public void RUNAI0005_a_key_that_stands_twice() => AssertOnly(
        "spec.yaml(4,1): error RUNAI0005: The key \"info\" stands twice in the same object (#; first in line 2). Remove or rename one of them.",
        TinySpec.Document(NoOperation + "info: {}\n"));

    [Fact]
    public void RUNAI0006_a_document_that_is_too_deep() => AssertOnly(
        "spec.yaml(1,129): error RUNAI0006: The spec exceeds the limit of 128 levels of nesting. The limit protects the compiler from documents made to exhaust it.",
        TinySpec.Document(new string('[', 200)));

    [Theory]
    [InlineData("[1]", "spec.yaml(1,1): error RUNAI0007: The document is no OpenAPI document: its root is no object")]
    [InlineData("{\"hello\": 1}", "spec.yaml(1,1): error RUNAI0007: The document is no OpenAPI document: it has neither a field \"openapi\" nor a field \"swagger\" that names its version")]
    public void RUNAI0007_no_OpenAPI_document(string text, string expected) => AssertOnly(expected, TinySpec.Document(text));

    [Theory]
    [InlineData("openapi: 4.0.0\ninfo: {}\npaths: {}\n", "spec.yaml(1,10): error RUNAI0008: OpenAPI version '4.0.0' is not supported; supported are 2.0, 3.0, 3.1 and 3.2")]
    [InlineData("swagger: '1.2'\n", "spec.yaml(1,10): error RUNAI0008: OpenAPI version '1.2' is not supported; supported are 2.0, 3.0, 3.1 and 3.2")]
    public void RUNAI0008_an_unsupported_version(string text, string expected) => AssertOnly(expected, TinySpec.Document(text));

    [Fact]
    public void RUNAI0009_a_reference_that_leads_nowhere() => AssertRest(
        [
            "spec.yaml(14,30): warning RUNAI0009: The reference \"#/components/schemas/Nowhere\" at #/paths/~1broken/get/responses/200/content/application~1json/schema leads nowhere. Add what it names or correct it.",
            "spec.yaml(8,7): warning RUNAI0013: The operation GET /broken is not generated: it needs the schema at #/paths/~1broken/get/responses/200/content/application~1json/schema, which can't be resolved",
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
    public void RUNAI0010_a_reference_that_leaves_the_document() => AssertRest(
        [
            "spec.yaml(14,30): warning RUNAI0010: The reference \"other.yaml#/Thing\" at #/paths/~1broken/get/responses/200/content/application~1json/schema leaves the document; only references of the form \"#/…\" are followed. Bundle the documents into one.",
            "spec.yaml(8,7): warning RUNAI0013: The operation GET /broken is not generated: it needs the schema at #/paths/~1broken/get/responses/200/content/application~1json/schema, which can't be resolved",
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
    public void RUNAI0011_a_reference_that_leads_back_to_itself() => AssertRest(
        [
            "spec.yaml(19,8): warning RUNAI0011: The reference \"#/components/schemas/A\" at #/components/schemas/B leads back to itself without ever naming a schema. Break the cycle.",
            "spec.yaml(8,7): warning RUNAI0013: The operation GET /broken is not generated: it needs the schema at #/paths/~1broken/get/responses/200/content/application~1json/schema, which can't be resolved",
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
    public void RUNAI0013_an_operation_that_can_t_be_called() => AssertRest(
        ["spec.yaml(8,7): warning RUNAI0013: The operation GET /broken/{id} is not generated: its path names {id} but no path parameter of that name is declared"],
        Broken("responses: {'204': {description: Done.}}", path: "/broken/{id}"));

    [Fact]
    public void RUNAI0014_an_enum_without_end() => AssertRest(
        ["spec.yaml(13,11): warning RUNAI0014: enum at #/paths/~1broken/get/parameters/0/schema is not supported: it has 2001 values and more than 2000 become a plain string"],
        Broken($"parameters:\n- name: q\n  in: query\n  schema:\n    type: string\n    enum: [{string.Join(", ", Enumerable.Range(0, 2_001).Select(i => "v" + i))}]\nresponses: {"{'204': {description: Done.}}"}"),
        "Broken, DoIt");

    [Fact]
    public void RUNAI0015_a_filter_that_matches_nothing() => AssertOnly(
        "app.csproj(1,1): warning RUNAI0015: The filter IncludeTags=\"Thing\" matches no operation of the spec. Near names: Things",
        TinySpec.Operation("get", "/things", "") with { IncludeTags = "Thing" });

    [Fact]
    public void RUNAI0016_an_overlay_that_is_none() => AssertOnly(
        "overlay.yaml(1,1): error RUNAI0016: The overlay can't be applied: the document has no member \"overlay\" that says its version, such as overlay: 1.0.0",
        TinySpec.Document(NoOperation) with { Overlay = new OverlayItem("overlay.yaml", "actions: {}\n") });

    [Fact]
    public void RUNAI0017_an_overlay_action_that_matches_nothing() => AssertOnly(
        "overlay.yaml(4,11): warning RUNAI0017: The overlay action with target \"$.paths['/nowhere']\" matches nothing in the spec",
        TinySpec.Document(NoOperation) with { Overlay = new OverlayItem("overlay.yaml", "overlay: 1.0.0\ninfo: {title: T, version: '1'}\nactions:\n- target: $.paths['/nowhere']\n  remove: true\n") });

    [Fact]
    public void RUNAI0018_operations_whose_names_are_alike() => AssertRest(
        [
            "spec.yaml(8,7): info RUNAI0018: The operation do-it is named DoItAtBroken, because the name DoIt is another operation's of the group too",
            "spec.yaml(5,10): info RUNAI0018: The operation do_it is named DoItAtFine, because the name DoIt is another operation's of the group too",
        ],
        Broken("operationId: do-it\nresponses: {'204': {description: Done.}}"),
        "DoItAtBroken, DoItAtFine");

    [Fact]
    public void RUNAI0019_parts_that_disagree() => AssertRest(
        ["spec.yaml(18,8): info RUNAI0019: The parts of allOf at #/components/schemas/A disagree about the type of \"a\"; the first part decides"],
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
    public void RUNAI0020_two_specs_with_one_namespace()
    {
        var first = TinySpec.Operation("get", "/things", "");
        AssertRest(
            ["app.csproj(1,1): error RUNAI0020: The spec 'z.yaml' has the namespace RunAi.Test, which 'spec.yaml' has already. Give one of them another Namespace."],
            [first, first with { Path = "z.yaml", ClientName = "OtherClient" }]);
    }

    [Fact]
    public void RUNAI0021_a_member_that_is_required_and_forbidden() => AssertOnly(
        "spec.yaml(12,12): info RUNAI0021: The schema at #/components/schemas/Thing requires \"spec\", but describes no such member and allows none: it is left out",
        TinySpec.WithRequest("Thing: {required: [name, spec], properties: {name: {type: string}}, additionalProperties: false}"));

    [Fact]
    public void What_a_document_says_can_t_forge_a_line_of_the_log()
    {
        var message = Assert.Single(GeneratorHarness.Diagnose(TinySpec.Document("openapi: \"9\\nspec.yaml(1,1): error X: \\e[31m" + new string('x', 1_000) + "\"\n")).Diagnostics);
        Assert.DoesNotContain('\n', message);
        Assert.DoesNotContain('\u001b', message);
        Assert.InRange(message.Length, 400, 600);
    }

    private static SpecItem Broken(string members, string schemas = "", string path = "/broken") => TinySpec.Paths(
        $"""
        /fine:
          get: {"{operationId: do_it, tags: [Things], responses: {'204': {description: Done.}}}"}
        {path}:
          get:
            tags: [Things]
        {string.Join('\n', members.ReplaceLineEndings("\n").Split('\n').Select(line => "    " + line))}{(members.Contains("operationId", StringComparison.Ordinal) ? "" : "\n    operationId: broken")}
        """,
        schemas);

    private static void AssertOnly(string expected, SpecItem spec) => Assert.Equal(expected, string.Join('\n', GeneratorHarness.Diagnose(spec).Diagnostics));

    /// <summary>The generator says exactly this and generates the rest.</summary>
    private static void AssertRest(string[] expected, SpecItem spec, string operations = "DoIt") => AssertRest(expected, [spec], operations);

    private static void AssertRest(string[] expected, SpecItem[] specs, string operations = "DoIt")
    {
        var code = GeneratorHarness.Diagnose(specs);
        Assert.Equal(string.Join('\n', expected), string.Join('\n', code.Diagnostics));
        Assert.Equal(operations, string.Join(", ", code.Operations().Select(operation => operation.Name)));
    }
}
