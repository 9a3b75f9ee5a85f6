namespace RunAi.Generated.Kubernetes;

/// <summary>
/// Represents a warning of an API server about a request that it executed: an unknown field, a deprecated version, or what an admission webhook reports. It is
/// a value of the header <c>Warning</c> (RFC 7234, section 5.5).
/// </summary>
/// <param name="Code">The code; 299 for all warnings of API servers.</param>
/// <param name="Agent">The host or the pseudonym of the server that added the warning; often <c>-</c>.</param>
/// <param name="Text">The text as the server sent it.</param>
/// <param name="Method">The method of the request.</param>
/// <param name="RequestUri">The address of the request.</param>
public sealed record KubernetesWarning(int Code, string Agent, string Text, HttpMethod Method, Uri RequestUri);
