using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using RunAi.Generated.Authentication;

namespace RunAi.Generated.DependencyInjection;

/// <summary>Fills options from configuration and environment variables. By hand: reflection would not survive trimming.</summary>
internal static class RunAiOptionsBinder
{
    public const string UrlVariable = "RUNAI_URL";
    public const string RealmVariable = "RUNAI_REALM";
    public const string ClientIdVariable = "RUNAI_CLIENT_ID";
    public const string ClientSecretVariable = "RUNAI_CLIENT_SECRET";
    public const string ClustersVariable = "RUNAI_CLUSTERS";
    public const string SecretFileVariable = "RUNAI_CLIENT_SECRET_FILE";
    public const string AccessTokenVariable = "RUNAI_ACCESS_TOKEN";
    public const string TokenStyleVariable = "RUNAI_TOKEN_STYLE";
    public const string TokenEndpointVariable = "RUNAI_TOKEN_ENDPOINT";

    /// <summary>
    /// Reads a tenant's section (the one of its name in the configuration or, without such a section, the configuration itself), then for the default
    /// tenant the variables over it: for all tenants they would make all of them one.
    /// </summary>
    public static void Bind(RunAiOptions options, string tenant, IConfiguration? configuration)
    {
        options.Names = SettingNames.CreateForTenant(tenant);
        if (configuration?.GetSection(options.Names.Section) is { } named && named.Exists())
            BindSection(options, named);
        else if (configuration is not null && (configuration is IConfigurationSection || options.Names.HasVariables))
            BindSection(options, configuration);

        // A host puts the environment into its configuration; a test may put the same names there.
        if (options.Names.HasVariables)
            BindVariables(options, name => configuration?[name] ?? Environment.GetEnvironmentVariable(name));
    }

    public static void BindVariables(RunAiOptions options, Func<string, string?> read)
    {
        if (NullIfWhiteSpace(read(UrlVariable)) is { } url)
            options.Url = ToUri(UrlVariable, url);
        options.Realm = NullIfWhiteSpace(read(RealmVariable)) ?? options.Realm;
        options.ClientId = NullIfWhiteSpace(read(ClientIdVariable)) ?? options.ClientId;
        options.ClientSecret = NullIfWhiteSpace(read(ClientSecretVariable)) ?? options.ClientSecret;
        options.ClientSecretFile = NullIfWhiteSpace(read(SecretFileVariable)) ?? options.ClientSecretFile;
        options.AccessToken = NullIfWhiteSpace(read(AccessTokenVariable)) ?? options.AccessToken;
        if (NullIfWhiteSpace(read(TokenStyleVariable)) is { } style)
            options.TokenStyle = ToEnum<TokenEndpointStyle>(TokenStyleVariable, style);
        if (NullIfWhiteSpace(read(TokenEndpointVariable)) is { } endpoint)
            options.TokenEndpoint = ToUri(TokenEndpointVariable, endpoint);

        foreach (var cluster in (read(ClustersVariable) ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var equals = cluster.IndexOf('=', StringComparison.Ordinal);
            if (equals < 1)
                throw Invalid($"The environment variable {ClustersVariable} must read \"name=https://host;name2=https://host2\".");
            options.Clusters[cluster[..equals].Trim()] = ToUri(ClustersVariable, cluster[(equals + 1)..].Trim());
        }
    }

    private static void BindSection(RunAiOptions options, IConfiguration section)
    {
        if (section is IConfigurationSection { Path.Length: > 0 } named)
            options.Names = options.Names with { Section = named.Path };
        var names = options.Names;
        if (NullIfWhiteSpace(section[nameof(RunAiOptions.Url)]) is { } url)
            options.Url = ToUri(names.Format(nameof(RunAiOptions.Url)), url);
        options.Realm = NullIfWhiteSpace(section[nameof(RunAiOptions.Realm)]) ?? options.Realm;
        options.ClientId = NullIfWhiteSpace(section[nameof(RunAiOptions.ClientId)]) ?? options.ClientId;
        options.ClientSecret = NullIfWhiteSpace(section[nameof(RunAiOptions.ClientSecret)]) ?? options.ClientSecret;
        if (NullIfWhiteSpace(section[nameof(RunAiOptions.StrictResponses)]) is { } strict)
            options.StrictResponses = ToBool(names.Format(nameof(RunAiOptions.StrictResponses)), strict);
        BindTokens(options, section);
        foreach (var cluster in section.GetSection(nameof(RunAiOptions.Clusters)).GetChildren())
            options.Clusters[cluster.Key] = ToUri(names.Format($"Clusters:{cluster.Key}"), cluster.Value ?? "");
    }

    private static void BindTokens(RunAiOptions options, IConfiguration section)
    {
        var names = options.Names;
        options.ClientSecretFile = NullIfWhiteSpace(section[nameof(RunAiOptions.ClientSecretFile)]) ?? options.ClientSecretFile;
        options.AccessToken = NullIfWhiteSpace(section[nameof(RunAiOptions.AccessToken)]) ?? options.AccessToken;
        options.CliLoginDirectory = NullIfWhiteSpace(section[nameof(RunAiOptions.CliLoginDirectory)]) ?? options.CliLoginDirectory;
        options.Scope = NullIfWhiteSpace(section[nameof(RunAiOptions.Scope)]) ?? options.Scope;
        if (NullIfWhiteSpace(section[nameof(RunAiOptions.TokenEndpoint)]) is { } endpoint)
            options.TokenEndpoint = ToUri(names.Format(nameof(RunAiOptions.TokenEndpoint)), endpoint);
        if (NullIfWhiteSpace(section[nameof(RunAiOptions.Authority)]) is { } authority)
            options.Authority = ToUri(names.Format(nameof(RunAiOptions.Authority)), authority);
        if (NullIfWhiteSpace(section[nameof(RunAiOptions.TokenStyle)]) is { } style)
            options.TokenStyle = ToEnum<TokenEndpointStyle>(names.Format(nameof(RunAiOptions.TokenStyle)), style);
        if (NullIfWhiteSpace(section[nameof(RunAiOptions.ClientAuthentication)]) is { } method)
            options.ClientAuthentication = ToEnum<ClientAuthenticationMethod>(names.Format(nameof(RunAiOptions.ClientAuthentication)), method);
        if (NullIfWhiteSpace(section[nameof(RunAiOptions.UseIdToken)]) is { } idToken)
            options.UseIdToken = ToBool(names.Format(nameof(RunAiOptions.UseIdToken)), idToken);
        if (NullIfWhiteSpace(section[nameof(RunAiOptions.UseCliLogin)]) is { } login)
            options.UseCliLogin = ToBool(names.Format(nameof(RunAiOptions.UseCliLogin)), login);
        if (NullIfWhiteSpace(section[nameof(RunAiOptions.RenewRefusedToken)]) is { } renew)
            options.RenewRefusedToken = ToBool(names.Format(nameof(RunAiOptions.RenewRefusedToken)), renew);
    }

    private static string? NullIfWhiteSpace(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;

    private static Uri ToUri(string setting, string text) => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out var uri)
        ? uri
        : throw Invalid($"{setting} is no URL: expected something like https://company.run.ai.");

    private static bool ToBool(string setting, string text) => bool.TryParse(text, out var value) ? value : throw Invalid($"{setting} must be true or false.");

    private static T ToEnum<T>(string setting, string text)
        where T : struct, Enum => Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value)
        ? value
        : throw Invalid($"{setting} must be one of {string.Join(", ", Enum.GetNames<T>())}.");

    private static OptionsValidationException Invalid(string message) => new(Options.DefaultName, typeof(RunAiOptions), [message]);
}
