namespace RunAi.Generator.Tests.Kubernetes;

/// <summary>A custom resource definition with all constructs of structural schemas.</summary>
internal static class WidgetDefinition
{
    public const string Text = """
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata:
          name: widgetpolicies.shop.example.com
        spec:
          group: shop.example.com
          scope: Namespaced
          names: { kind: WidgetPolicy, plural: widgetpolicies, singular: widgetpolicy }
          versions:
          - name: v1
            served: true
            storage: true
            subresources:
              status: {}
              scale: { specReplicasPath: .spec.replicas, statusReplicasPath: .status.replicas }
            selectableFields: [{ jsonPath: .spec.tier }]
            schema:
              openAPIV3Schema:
                description: Decides how many widgets there are.
                type: object
                required: [spec]
                properties:
                  spec:
                    description: The desired state.
                    type: object
                    required: [replicas]
                    properties:
                      replicas: { type: integer, format: int32, minimum: 0 }
                      tier: { type: string, enum: [gold, silver], default: silver }
                      port: { x-kubernetes-int-or-string: true }
                      note: { type: string, nullable: true }
                      free: { x-kubernetes-preserve-unknown-fields: true }
                      settings:
                        type: object
                        x-kubernetes-preserve-unknown-fields: true
                        properties: { debug: { type: boolean } }
                      template: { type: object, x-kubernetes-embedded-resource: true, x-kubernetes-preserve-unknown-fields: true }
                      ports:
                        type: array
                        x-kubernetes-list-type: map
                        x-kubernetes-list-map-keys: [number]
                        items: { type: object, required: [number], properties: { number: { type: integer }, protocol: { type: string } } }
                      source:
                        type: object
                        properties:
                          git: { type: object, properties: { url: { type: string } } }
                          image: { type: string }
                        oneOf:
                        - required: [git]
                        - required: [image]
                      class: { type: string }
                      $ref: { type: string }
                      x-y.z/w: { type: string }
                  status:
                    type: object
                    properties: { phase: { type: string } }
          - name: v1beta1
            served: true
            storage: false
            deprecated: true
            schema:
              openAPIV3Schema: { type: object, x-kubernetes-preserve-unknown-fields: true }
          - name: v1alpha1
            served: false
            storage: false
            schema:
              openAPIV3Schema: { type: object }
        """;
}
