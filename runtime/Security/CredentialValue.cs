namespace RunAi.Generated.Security;

/// <summary>Represents a credential as it is sent, and the texts that must not be shown although a server may quote them.</summary>
/// <param name="Text">The text in the header, query parameter or cookie.</param>
/// <param name="Secrets">The secret texts.</param>
internal sealed record CredentialValue(string Text, params string[] Secrets);
