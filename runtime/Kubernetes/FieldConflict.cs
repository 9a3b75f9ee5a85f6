namespace RunAi.Generated.Kubernetes;

/// <summary>Represents a conflict of a server-side apply: a field that another manager owns.</summary>
/// <param name="Field">The path of the field, for example <c>.spec.image.value</c>.</param>
/// <param name="Manager">The field manager that owns it; <see langword="null"/> if the message does not contain it.</param>
/// <param name="Message">The message of the server.</param>
public sealed record FieldConflict(string Field, string? Manager, string Message);
