namespace RunAi.Generated.DependencyInjection;

/// <summary>
/// Stands in for a tenant's options where the host checks them at its start: it makes the tenant, which keeps right options whatever they change to.
/// Checking the options themselves would make their IOptionsMonitor, which throws into whoever reports a change when the changed ones are wrong.
/// </summary>
internal sealed class RunAiStartupCheck;
