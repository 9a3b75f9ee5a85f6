using Microsoft.Extensions.Configuration;
using RunAi.Generated.Authentication;

namespace RunAi.Generated.DependencyInjection;

/// <summary>Binds options to configuration and environment variables. Not by reflection, which trimming does not support.</summary>
internal static class RunAiOptionsBinder
{
    public const string UrlVariable = "RUNAI_URL";
    public const string RealmVariable = "RUNAI_REALM";
    public const string ClientIdVariable = "RUNAI_CLIENT_ID";
    public const string ClientSecretVariable = "RUNAI_CLIENT_SECRET";
    public const string ClustersVariable = "RUNAI_CLUSTERS";
    public const string ClientSecretFileVariable = "RUNAI_CLIENT_SECRET_FILE";
    public const string AccessTokenVariable = "RUNAI_ACCESS_TOKEN";
    public const string TokenStyleVariable = "RUNAI_TOKEN_STYLE";
    public const string TokenEndpointVariable = "RUNAI_TOKEN_ENDPOINT";

    public const string CaFileVariable = "RUNAI_CA_FILE";

    /// <summary>The key of <see cref="TokenEndpointOptions.Style"/>.</summary>
    public const string TokenStyleKey = "TokenStyle";

    /// <summary>The key of <see cref="TokenEndpointOptions.Address"/>.</summary>
    public const string TokenEndpointKey = "TokenEndpoint";

    /// <summary>
    /// Binds the section of a tenant, or the configuration itself if it has no such section. For the default tenant, environment variables override the
    /// section. They do not apply to named tenants, which would otherwise all have the same settings.
    /// </summary>
    public static void Bind(RunAiOptions options, string tenant, IConfiguration? configuration)
    {
        options.Names = SettingNames.CreateForTenant(tenant);
        if (configuration?.GetSection(options.Names.Section) is { } named && named.Exists())
        {
            BindSection(options, named);
        }
        else if (configuration is not null && (configuration is IConfigurationSection || options.Names.HasVariables))
        {
            BindSection(options, configuration);
        }

        // A host adds the environment to its configuration. Tests set variables in a configuration of their own.
        if (options.Names.HasVariables)
        {
            BindVariables(options, name => configuration?[name] ?? Environment.GetEnvironmentVariable(name));
        }
    }

    public static void BindVariables(RunAiOptions options, Func<string, string?> read)
    {
        var variables = new SettingsReader(read, static name => name);
        options.Url = variables.GetUri(UrlVariable) ?? options.Url;
        options.Realm = variables.GetText(RealmVariable) ?? options.Realm;
        options.ClientId = variables.GetText(ClientIdVariable) ?? options.ClientId;
        options.ClientSecret = variables.GetText(ClientSecretVariable) ?? options.ClientSecret;
        options.ClientSecretFile = variables.GetText(ClientSecretFileVariable) ?? options.ClientSecretFile;
        options.AccessToken = variables.GetText(AccessTokenVariable) ?? options.AccessToken;
        options.CaFile = variables.GetText(CaFileVariable) ?? options.CaFile;
        options.TokenEndpoint.Style = variables.GetEnum<TokenEndpointStyle>(TokenStyleVariable) ?? options.TokenEndpoint.Style;
        options.TokenEndpoint.Address = variables.GetUri(TokenEndpointVariable) ?? options.TokenEndpoint.Address;

        foreach (var cluster in (read(ClustersVariable) ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var equals = cluster.IndexOf('=', StringComparison.Ordinal);
            if (equals < 1)
            {
                throw SettingsReader.CreateException($"{ClustersVariable} must have the format \"name=https://host;name2=https://host2\".");
            }

            options.Clusters[cluster[..equals].Trim()] = variables.ParseUri(ClustersVariable, cluster[(equals + 1)..].Trim());
        }
    }

    private static void BindSection(RunAiOptions options, IConfiguration section)
    {
        if (section is IConfigurationSection { Path.Length: > 0 } named)
        {
            options.Names = options.Names with { Section = named.Path };
        }

        var names = options.Names;
        var settings = new SettingsReader(key => section[key], key => names.Format(key));
        options.Url = settings.GetUri(nameof(RunAiOptions.Url)) ?? options.Url;
        options.Realm = settings.GetText(nameof(RunAiOptions.Realm)) ?? options.Realm;
        options.CaFile = settings.GetText(nameof(RunAiOptions.CaFile)) ?? options.CaFile;
        options.RenewRefusedToken = settings.GetBoolean(nameof(RunAiOptions.RenewRefusedToken)) ?? options.RenewRefusedToken;
        options.StrictResponses = settings.GetBoolean(nameof(RunAiOptions.StrictResponses)) ?? options.StrictResponses;
        DriftOptionsBinder.Bind(options.Drift, settings);
        BindCredential(options, settings);
        BindTokenEndpoint(options.TokenEndpoint, settings);
        foreach (var cluster in section.GetSection(nameof(RunAiOptions.Clusters)).GetChildren())
        {
            options.Clusters[cluster.Key] = settings.ParseUri($"{nameof(RunAiOptions.Clusters)}:{cluster.Key}", cluster.Value ?? "");
        }
    }

    private static void BindCredential(RunAiOptions options, SettingsReader settings)
    {
        options.ClientId = settings.GetText(nameof(RunAiOptions.ClientId)) ?? options.ClientId;
        options.ClientSecret = settings.GetText(nameof(RunAiOptions.ClientSecret)) ?? options.ClientSecret;
        options.ClientSecretFile = settings.GetText(nameof(RunAiOptions.ClientSecretFile)) ?? options.ClientSecretFile;
        options.AccessToken = settings.GetText(nameof(RunAiOptions.AccessToken)) ?? options.AccessToken;
        options.UseCliLogin = settings.GetBoolean(nameof(RunAiOptions.UseCliLogin)) ?? options.UseCliLogin;
        options.CliLoginDirectory = settings.GetText(nameof(RunAiOptions.CliLoginDirectory)) ?? options.CliLoginDirectory;
    }

    private static void BindTokenEndpoint(TokenEndpointOptions options, SettingsReader settings)
    {
        options.Style = settings.GetEnum<TokenEndpointStyle>(TokenStyleKey) ?? options.Style;
        options.Address = settings.GetUri(TokenEndpointKey) ?? options.Address;
        options.Authority = settings.GetUri(nameof(TokenEndpointOptions.Authority)) ?? options.Authority;
        options.Scope = settings.GetText(nameof(TokenEndpointOptions.Scope)) ?? options.Scope;
        options.UseIdToken = settings.GetBoolean(nameof(TokenEndpointOptions.UseIdToken)) ?? options.UseIdToken;
        options.ClientCredentialStyle = settings.GetEnum<ClientCredentialStyle>(nameof(TokenEndpointOptions.ClientCredentialStyle))
            ?? options.ClientCredentialStyle;
    }
}
