namespace RunAi.Generated.DependencyInjection;

/// <summary>
/// Represents the validation of a tenant's options when the host starts. It creates the tenant, which validates them. Validating the options themselves
/// would create their IOptionsMonitor, which throws on the thread that reports a change if the changed options are invalid.
/// </summary>
internal sealed class RunAiStartupCheck;
