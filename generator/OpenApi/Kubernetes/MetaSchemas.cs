using RunAi.Generator.Diagnostics;
using RunAi.Generator.Specs;
using RunAi.Generator.Specs.Yaml;

namespace RunAi.Generator.OpenApi.Kubernetes;

/// <summary>
/// The types that all Kubernetes APIs share (Kubernetes API conventions, Metadata and Response Status Kind): an API server adds them to each document, and a
/// custom resource definition does not contain them.
/// </summary>
internal static class MetaSchemas
{
    public const string Prefix = "io.k8s.apimachinery.pkg.apis.meta.v1.";
    public const string ObjectMeta = Prefix + "ObjectMeta";
    public const string ListMeta = Prefix + "ListMeta";
    public const string Status = Prefix + "Status";
    public const string DeleteOptions = Prefix + "DeleteOptions";
    public const string Patch = Prefix + "Patch";
    public const string Scale = "io.k8s.api.autoscaling.v1.Scale";

    private const string Text = """
        io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta:
          description: The metadata of an object.
          type: object
          properties:
            name: { type: string, description: 'The name, unique among the objects of a kind in a namespace. It cannot be changed.' }
            generateName: { type: string, description: A prefix to which the server adds random characters if the object has no name. }
            namespace: { type: string, description: The namespace. It cannot be changed. Objects of the cluster have none. }
            uid: { type: string, description: 'The identifier, which is not used again after the object is deleted. Set by the server.' }
            resourceVersion: { type: string, description: 'The version of the object. An update that contains an older version than the server has is
              refused. Compare versions for equality only.' }
            generation: { type: integer, format: int64, description: 'A number that increases with each change of the desired state. Set by the
              server.' }
            creationTimestamp: { type: string, format: date-time, description: 'The time of creation. Set by the server.' }
            deletionTimestamp: { type: string, format: date-time, description: 'The time after which the object is deleted as soon as
              it has no finalizers. Set by the server when deletion is requested.' }
            deletionGracePeriodSeconds: { type: integer, format: int64, description: 'The seconds until the object may be removed. Set by the server
              when deletion is requested.' }
            labels: { type: object, additionalProperties: { type: string }, description: The labels that label selectors compare. }
            annotations: { type: object, additionalProperties: { type: string }, description: Values for tools. Selectors do not compare them. }
            ownerReferences: { type: array, items: { $ref: '#/components/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.OwnerReference' }, description:
              The objects that this one depends on. It is deleted when all of them are deleted. }
            finalizers: { type: array, items: { type: string }, description: The names of the components that must finish before the object is
              removed. }
            managedFields: { type: array, items: { $ref: '#/components/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.ManagedFieldsEntry' }, description:
              The fields that each manager owns. Set by the server. }
            selfLink: { type: string, description: The URL of the object. Servers no longer set it. }
        io.k8s.apimachinery.pkg.apis.meta.v1.OwnerReference:
          description: An object that owns another one, in the same namespace or in the cluster.
          type: object
          required: [apiVersion, kind, name, uid]
          properties:
            apiVersion: { type: string, description: The API version of the owner. }
            kind: { type: string, description: The kind of the owner. }
            name: { type: string, description: The name of the owner. }
            uid: { type: string, description: The identifier of the owner. }
            controller: { type: boolean, description: Whether the owner is the controller of the object. }
            blockOwnerDeletion: { type: boolean, description: Whether a deletion of the owner in the foreground waits until this object is deleted. }
        io.k8s.apimachinery.pkg.apis.meta.v1.ManagedFieldsEntry:
          description: The fields that a manager owns.
          type: object
          properties:
            manager: { type: string, description: The name of the manager. }
            operation: { type: string, description: 'Apply, or Update for all other operations.' }
            subresource: { type: string, description: The subresource that was changed. }
            apiVersion: { type: string, description: The API version in which the fields are described. }
            fieldsType: { type: string, description: 'The format of the fields: FieldsV1.' }
            fieldsV1: { $ref: '#/components/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1' }
            time: { type: string, format: date-time, description: The time of the last change of the set of fields. }
        io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1:
          description: A set of fields as a tree of objects.
          type: object
        io.k8s.apimachinery.pkg.apis.meta.v1.ListMeta:
          description: The metadata of a list.
          type: object
          properties:
            continue: { type: string, description: The token of the next page. Empty on the last page. }
            remainingItemCount: { type: integer, format: int64, description: 'The number of objects on the following pages, if the server knows it.' }
            resourceVersion: { type: string, description: 'The version of the list, from which a watch can start.' }
            selfLink: { type: string, description: The URL of the list. Servers no longer set it. }
        io.k8s.apimachinery.pkg.apis.meta.v1.Status:
          description: The result of a request that does not return an object.
          type: object
          properties:
            apiVersion: { type: string, description: The API version of this object. }
            kind: { type: string, description: The kind of this object. }
            metadata: { $ref: '#/components/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.ListMeta' }
            status: { type: string, description: Success or Failure. }
            message: { type: string, description: A description for people. }
            reason: { type: string, description: 'The reason of a failure in one word, such as NotFound or Conflict.' }
            code: { type: integer, format: int32, description: The HTTP status code. }
            details: { $ref: '#/components/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.StatusDetails' }
        io.k8s.apimachinery.pkg.apis.meta.v1.StatusDetails:
          description: The object of a failure and its causes.
          type: object
          properties:
            name: { type: string, description: The name of the object. }
            group: { type: string, description: The API group of the object. }
            kind: { type: string, description: The kind or the plural of the object. }
            uid: { type: string, description: The identifier of the object. }
            causes: { type: array, items: { $ref: '#/components/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.StatusCause' }, description: The causes. }
            retryAfterSeconds: { type: integer, format: int32, description: The seconds after which the request can be repeated. }
        io.k8s.apimachinery.pkg.apis.meta.v1.StatusCause:
          description: A cause of a failure.
          type: object
          properties:
            reason: { type: string, description: 'The cause in one word, such as FieldValueInvalid.' }
            message: { type: string, description: A description for people. }
            field: { type: string, description: 'The field in the request that is the cause, such as spec.replicas.' }
        io.k8s.apimachinery.pkg.apis.meta.v1.DeleteOptions:
          description: The options of a deletion.
          type: object
          properties:
            apiVersion: { type: string, description: The API version of this object. }
            kind: { type: string, description: The kind of this object. }
            gracePeriodSeconds: { type: integer, format: int64, description: The seconds until the object is removed. Zero removes it at once. }
            propagationPolicy: { type: string, description: 'What happens to dependent objects: Orphan, Background or Foreground.' }
            preconditions: { $ref: '#/components/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.Preconditions' }
            dryRun: { type: array, items: { type: string }, description: 'All: the request is validated, but nothing is deleted.' }
            orphanDependents: { type: boolean, description: Use propagationPolicy instead. }
        io.k8s.apimachinery.pkg.apis.meta.v1.Preconditions:
          description: What must be true of an object for its deletion.
          type: object
          properties:
            uid: { type: string, description: The identifier of the object. }
            resourceVersion: { type: string, description: The version of the object. }
        io.k8s.apimachinery.pkg.apis.meta.v1.Patch:
          description: The changes of an object.
          type: object
        io.k8s.api.autoscaling.v1.Scale:
          description: The number of replicas of an object.
          type: object
          properties:
            apiVersion: { type: string, description: The API version of this object. }
            kind: { type: string, description: The kind of this object. }
            metadata: { $ref: '#/components/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta' }
            spec: { $ref: '#/components/schemas/io.k8s.api.autoscaling.v1.ScaleSpec' }
            status: { $ref: '#/components/schemas/io.k8s.api.autoscaling.v1.ScaleStatus' }
        io.k8s.api.autoscaling.v1.ScaleSpec:
          description: The desired number of replicas.
          type: object
          properties:
            replicas: { type: integer, format: int32, description: The number of replicas. }
        io.k8s.api.autoscaling.v1.ScaleStatus:
          description: The current number of replicas.
          type: object
          required: [replicas]
          properties:
            replicas: { type: integer, format: int32, description: The number of replicas. }
            selector: { type: string, description: The label selector of the replicas. }
        """;

    /// <summary>Gets the schemas by their names in a document.</summary>
    public static SpecNode All { get; } = YamlSpecParser.Parse(new SpecContent("meta.v1", Text), SpecLimits.Default, new DiagnosticBag())!;
}
