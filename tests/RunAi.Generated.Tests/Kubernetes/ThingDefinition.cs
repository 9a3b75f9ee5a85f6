using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Kubernetes;

/// <summary>Creates the definition of a kind <c>Thing</c> of the cluster from the schema of its <c>spec</c>.</summary>
internal static class ThingDefinition
{
    public static SpecItem Create(string spec) => TinySpec.Document($$"""
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata: { name: things.example.com }
        spec:
          group: example.com
          scope: Cluster
          names: { kind: Thing, plural: things }
          versions:
          - name: v1
            served: true
            schema:
              openAPIV3Schema:
                type: object
                properties:
                  spec:
        {{string.Join('\n', spec.ReplaceLineEndings("\n").Split('\n').Select(line => new string(' ', 12) + line))}}
        """);
}
