namespace RunAi.Generated.DependencyInjection;

/// <summary>Provides the names of a tenant's settings for messages. Only the default tenant has environment variables.</summary>
/// <param name="Tenant">The name of the tenant; empty for the default tenant.</param>
/// <param name="Section">The path of the configuration section.</param>
internal sealed record SettingNames(string Tenant, string Section)
{
    /// <summary>The name of the section in <see cref="RunAiOptions.SectionName"/> that contains a section for each named tenant.</summary>
    public const string TenantsSection = "Tenants";

    /// <summary>Gets the sentence that says what to check for the credentials of another API than Run:ai's; <see langword="null"/> for Run:ai's.</summary>
    public string? Advice { get; init; }

    public static SettingNames Default { get; } = new("", RunAiOptions.SectionName);

    public bool HasVariables => Tenant.Length == 0;

    public static SettingNames CreateForTenant(string tenant) =>
        tenant.Length == 0 ? Default : new(tenant, $"{RunAiOptions.SectionName}:{TenantsSection}:{tenant}");

    /// <summary>Returns the name of a setting and of its environment variable.</summary>
    public string Format(string setting, string? variable = null) =>
        Advice is not null ? "the security scheme"
        : HasVariables && variable is not null ? $"{Section}:{setting} ({variable})" : $"{Section}:{setting}";
}
