using RunAi.Generator.Tests.Support;
using static RunAi.Generator.Tests.Diagnostics.DiagnosticAssert;

namespace RunAi.Generator.Tests.Diagnostics;

/// <summary>Diagnostics of specs and overlays that cannot be read, as a build shows them: location, severity and message.</summary>
public sealed class FileDiagnosticTests
{
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
}
