using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Kubernetes;

/// <summary>Specs that are custom resource definitions instead of OpenAPI documents.</summary>
public sealed class CustomResourceDefinitionTests
{
    private const string Minimal = """
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata: {name: things.example.com}
        spec:
          group: example.com
          scope: Cluster
          names: {kind: Thing, plural: things}
          versions:
          - name: v1
            served: true
            schema: {openAPIV3Schema: {type: object, properties: {spec: {type: object, properties: {size: {type: integer}}}}}}
        """;

    private const string Gadget = """
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata: {name: gadgets.example.com}
        spec:
          group: example.com
          scope: Namespaced
          names: {kind: Gadget, plural: gadgets}
          versions:
          - name: v1
            served: true
            storage: true
            subresources: {status: {}, scale: {specReplicasPath: .spec.size, statusReplicasPath: .status.size}}
            schema:
              openAPIV3Schema:
                type: object
                required: [spec]
                properties:
                  spec:
                    type: object
                    properties:
                      size: {type: integer}
                      port: {x-kubernetes-int-or-string: true}
                      template: {type: object, x-kubernetes-embedded-resource: true, x-kubernetes-preserve-unknown-fields: true}
                  status:
                    type: object
                    properties:
                      size: {type: integer}
        """;

    [Fact]
    public void Types_are_named_after_the_kind_and_its_fields() => Assert.Equal(
        [
            "ITestClient", "TestClient", "TestClientExtensions", "TestJson", "V1beta1WidgetPolicy", "WidgetPolicy", "WidgetPolicySpec",
            "WidgetPolicySpecPortsItem", "WidgetPolicySpecSettings", "WidgetPolicySpecSource", "WidgetPolicySpecSourceGit", "WidgetPolicySpecTemplate",
            "WidgetPolicySpecTier", "WidgetPolicyStatus",
        ],
        GeneratorHarness.Generate(TinySpec.Document(WidgetDefinition.Text)).TypeNames().Order(StringComparer.Ordinal));

    [Fact]
    public void Client_has_a_property_for_each_kind() => Snapshot.Match(GeneratorHarness.Generate(TinySpec.Document(WidgetDefinition.Text))
        .Types("ITestClient", "TestClient", "TestClientExtensions", "V1beta1WidgetPolicy"));

    [Theory]
    [InlineData("JSON", """
        {"apiVersion":"apiextensions.k8s.io/v1","kind":"CustomResourceDefinition","metadata":{"name":"things.example.com"},"spec":{"group":"example.com",
        "scope":"Cluster","names":{"kind":"Thing","plural":"things"},"versions":[{"name":"v1","served":true,"schema":{"openAPIV3Schema":
        {"type":"object","properties":{"spec":{"type":"object","properties":{"size":{"type":"integer"}}}}}}}]}}
        """)]
    [InlineData("a file with document markers", "---\n" + Minimal + "\n---\n")]
    [InlineData("a file with other objects", "apiVersion: v1\nkind: Namespace\nmetadata: {name: example}\n---\n" + Minimal)]
    [InlineData("the output of kubectl", """
        {"apiVersion":"v1","kind":"List","items":[{"apiVersion":"apiextensions.k8s.io/v1","kind":"CustomResourceDefinition",
        "metadata":{"name":"things.example.com"},"spec":{"group":"example.com","scope":"Cluster","names":{"kind":"Thing","listKind":"ThingList",
        "plural":"things"},"versions":[{"name":"v1","served":true,"schema":{"openAPIV3Schema":
        {"type":"object","properties":{"spec":{"type":"object","properties":{"size":{"type":"integer"}}}}}}}]}}]}
        """)]
    public void Every_form_of_a_definition_generates_the_same_code(string form, string text)
    {
        var expected = GeneratorHarness.Generate(TinySpec.Document(Minimal)).Files;

        Assert.True(expected.SequenceEqual(GeneratorHarness.Generate(TinySpec.Document(text)).Files), form);
    }

    [Fact]
    public void Definition_generates_the_same_code_as_the_document_that_a_server_publishes_for_it()
    {
        var published = File.ReadAllText(Path.Combine(TestPaths.TestProject, "Kubernetes", "gadgets.published.json"));

        var expected = GetCode(GeneratorHarness.Generate(TinySpec.Document(published)));
        Assert.Equal(expected, GetCode(GeneratorHarness.Generate(TinySpec.Document(Gadget))));

        // A definition does not contain the documentation of the fields that a server adds.
        static IEnumerable<string> GetCode(GeneratedCode code) => code.Files.SelectMany(file => file.Text.Split('\n')).Where(line =>
            !line.TrimStart().StartsWith("///", StringComparison.Ordinal));
    }

    [Fact]
    public void Definitions_of_several_documents_are_one_client()
    {
        var second = Minimal.Replace("Thing", "Part", StringComparison.Ordinal).Replace("things", "parts", StringComparison.Ordinal);

        var code = GeneratorHarness.Generate(TinySpec.Document(Minimal + "\n---\n" + second));

        Assert.Contains("IClusterResource<Part> Parts { get; }", code["TestClient.g.cs"], StringComparison.Ordinal);
        Assert.Contains("IClusterResource<Thing> Things { get; }", code["TestClient.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("apiextensions.k8s.io/v1\n", "apiextensions.k8s.io/v1beta1\n", "(1,13)",
        "its apiVersion apiextensions.k8s.io/v1beta1 was removed in Kubernetes 1.22; use apiextensions.k8s.io/v1, for example the output of "
        + "`kubectl get crd <name> -o yaml`")]
    [InlineData("apiextensions.k8s.io/v1\n", "example.com/v1\n", "(1,13)", "its apiVersion must be apiextensions.k8s.io/v1 but is example.com/v1")]
    [InlineData("  group: example.com\n", "", "(5,3)", "it must have a string \"group\"")]
    [InlineData("group: example.com", "group: example.com/x", "(5,10)",
        "\"group\" must consist of letters, digits, \"-\" and \".\" but is \"example.com/x\"")]
    [InlineData("scope: Cluster", "scope: Global", "(6,10)", "its scope must be Namespaced or Cluster but is \"Global\"")]
    [InlineData("served: true", "served: false", "(9,3)", "none of its versions is served (v1), so a cluster has no such objects")]
    [InlineData("- name: v1\n", "- name: v1\n    served: true\n  - name: v1\n", "(11,5)", "it has two versions v1")]
    public void Definition_that_a_server_refuses_is_an_error(string part, string replacement, string location, string reason)
    {
        var text = Minimal.ReplaceLineEndings("\n");

        var code = GeneratorHarness.Diagnose(TinySpec.Document(text.Replace(part, replacement, StringComparison.Ordinal)));

        Assert.Equal([$"spec.yaml{location}: error RUNAI0025: The CustomResourceDefinition 'things.example.com' cannot be used: {reason}"], code.Diagnostics);
        Assert.Empty(code.Files);
    }

    [Fact]
    public void Second_definition_of_a_kind_is_an_error()
    {
        var code = GeneratorHarness.Diagnose(TinySpec.Document(Minimal + "\n---\n" + Minimal));

        Assert.Equal(
            ["spec.yaml(13,1): error RUNAI0025: The CustomResourceDefinition 'things.example.com' cannot be used: the file contains another definition of "
                + "Thing or things in the group example.com; remove one of them"],
            code.Diagnostics);
        Assert.NotEmpty(code.Files);
    }

    [Theory]
    [InlineData("size: {type: integer}", "size: {description: The size.}", "(11,99)",
        ".spec.size is not structural: it must have a type, or x-kubernetes-int-or-string or x-kubernetes-preserve-unknown-fields")]
    [InlineData("size: {type: integer}", "size: {type: integer, readOnly: true}", "(11,115)",
        ".spec.size is not structural: the keyword \"readOnly\" is not allowed and is ignored")]
    [InlineData("spec: {type: object, ", "spec: {type: object, additionalProperties: {type: string}, ", "(11,102)",
        ".spec is not structural: \"properties\" and \"additionalProperties\" exclude each other")]
    [InlineData("size: {type: integer}", "size: [integer]", "(11,99)", ".spec.size is not structural: it is array of 1 items instead of a schema")]
    [InlineData("schema: {openAPIV3Schema", "schemas: {openAPIV3Schema", "(9,5)",
        "the object is not structural: the version v1 does not have a schema.openAPIV3Schema")]
    public void Schema_that_is_not_structural_is_reported(string part, string replacement, string location, string reason)
    {
        var code = GeneratorHarness.Diagnose(TinySpec.Document(Minimal.Replace(part, replacement, StringComparison.Ordinal)));

        Assert.Equal([$"spec.yaml{location}: warning RUNAI0026: The schema of {reason}"], code.Diagnostics);
        Assert.NotEmpty(code.Files);
    }

    [Theory]
    [InlineData("apiVersion: example.com/v1\nkind: Thing\n",
        "spec.yaml(1,1): error RUNAI0007: The file is not an OpenAPI document: it contains Kubernetes objects (Thing), of which only "
        + "CustomResourceDefinition describes an API")]
    [InlineData("apiVersion: v1\nkind: A\n---\napiVersion: v1\nkind: B\n",
        "spec.yaml(1,1): error RUNAI0007: The file is not an OpenAPI document: it contains Kubernetes objects (A, B), of which only "
        + "CustomResourceDefinition describes an API")]
    [InlineData("apiVersion: v1\nkind: A\n---\nname: B\n",
        "spec.yaml(3,1): error RUNAI0004: The file is not valid YAML: this document is not a Kubernetes object, and only files of Kubernetes objects "
        + "can contain several documents")]
    public void File_of_other_objects_is_an_error(string text, string diagnostic) =>
        Assert.Equal([diagnostic], GeneratorHarness.Diagnose(TinySpec.Document(text)).Diagnostics);

    [Fact]
    public void Too_many_versions_exceed_the_budget()
    {
        var text = string.Concat(Enumerable.Range(0, 1_001).Select(number => $$"""
            ---
            apiVersion: apiextensions.k8s.io/v1
            kind: CustomResourceDefinition
            spec:
              group: example.com
              scope: Cluster
              names: { kind: T{{number}}, plural: t{{number}} }
              versions: [{ name: v1, served: true }]

            """));

        var diagnostic = Assert.Single(GeneratorHarness.Diagnose(TinySpec.Document(text)).Diagnostics);
        Assert.Contains("error RUNAI0006: The spec exceeds the limit of 1000 versions", diagnostic, StringComparison.Ordinal);
    }
}
