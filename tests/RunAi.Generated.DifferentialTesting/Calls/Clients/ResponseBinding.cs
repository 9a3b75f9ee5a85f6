namespace RunAi.Generated.DifferentialTesting.Calls.Clients;

/// <summary>Represents a response that a method reads.</summary>
/// <param name="Call">The method that declares it, such as <c>ReturnsText</c> or <c>Fails</c>.</param>
/// <param name="Statuses">The status codes and ranges.</param>
/// <param name="MediaType">The media type; null for an error or a response without a body.</param>
public sealed record ResponseBinding(string Call, IReadOnlyList<string> Statuses, string? MediaType);
