using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Diagnostics;

/// <summary>Tests of the diagnostics of custom resource definitions.</summary>
public sealed class KubernetesDiagnosticTests
{
    private const string Definition = """
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
            schema: {openAPIV3Schema: {type: object, properties: {spec: {type: object}}}}
        """;

    [Fact]
    public void RUNAI0025_a_definition_without_a_group() => DiagnosticAssert.AssertOnly(
        "spec.yaml(5,3): error RUNAI0025: The CustomResourceDefinition 'things.example.com' cannot be used: it must have a string \"group\"",
        TinySpec.Document(Definition.ReplaceLineEndings("\n").Replace("  group: example.com\n", "", StringComparison.Ordinal)));

    [Fact]
    public void RUNAI0026_a_field_without_a_type() => DiagnosticAssert.AssertOnly(
        "spec.yaml(11,65): warning RUNAI0026: The schema of .spec is not structural: it must have a type, or x-kubernetes-int-or-string or "
            + "x-kubernetes-preserve-unknown-fields",
        TinySpec.Document(Definition.Replace("spec: {type: object}", "spec: {}", StringComparison.Ordinal)));

    [Fact]
    public void RUNAI0027_a_project_without_the_package_for_some_operations_of_a_kind() => DiagnosticAssert.AssertOnly(
        "app.csproj(1,1): error RUNAI0027: The spec 'spec.yaml' describes a Kubernetes API, whose client needs the package RunAi.Generated.Kubernetes. "
            + "Add it to the project.",
        TinySpec.Document(Definition) with { LacksKubernetes = true, IncludeOperations = "readExampleComV1Thing" });

    [Fact]
    public void RUNAI0027_a_project_without_the_package() => DiagnosticAssert.AssertOnly(
        "app.csproj(1,1): error RUNAI0027: The spec 'spec.yaml' describes a Kubernetes API, whose client needs the package RunAi.Generated.Kubernetes. "
            + "Add it to the project.",
        TinySpec.Document(Definition) with { LacksKubernetes = true });
}
