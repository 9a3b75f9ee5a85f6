namespace RunAi.Generated.DependencyInjection;

/// <summary>What a tenant's settings are called where one is wrong. The variables RUNAI_* belong to the tenant without a name.</summary>
/// <param name="Tenant">The tenant's name; empty for the default one.</param>
/// <param name="Section">The path of its configuration section.</param>
internal sealed record SettingNames(string Tenant, string Section)
{
    /// <summary>The section below <see cref="RunAiOptions.SectionName"/> that holds a section for each named tenant.</summary>
    public const string TenantsSection = "Tenants";

    public static SettingNames Default { get; } = new("", RunAiOptions.SectionName);

    public bool HasVariables => Tenant.Length == 0;

    public static SettingNames CreateForTenant(string tenant) =>
        tenant.Length == 0 ? Default : new(tenant, $"{RunAiOptions.SectionName}:{TenantsSection}:{tenant}");

    /// <summary>A setting, and the variable that can set it too.</summary>
    public string Format(string setting, string? variable = null) =>
        HasVariables && variable is not null ? $"{Section}:{setting} ({variable})" : $"{Section}:{setting}";
}
