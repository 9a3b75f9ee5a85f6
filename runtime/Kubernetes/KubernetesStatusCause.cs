namespace RunAi.Generated.Kubernetes;

/// <summary>Represents a cause of an error: a reason, a message and the field that it is about.</summary>
/// <param name="Reason">The reason, for example <c>FieldValueRequired</c>.</param>
/// <param name="Message">The message.</param>
/// <param name="Field">The path of the field, for example <c>spec.image</c>.</param>
public sealed record KubernetesStatusCause(string? Reason, string? Message, string? Field);
