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
        options.Names = SettingNames.OfTenant(tenant);
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
        if (Text(read(UrlVariable)) is { } url)
            options.Url = ToUri(UrlVariable, url);
        options.Realm = Text(read(RealmVariable)) ?? options.Realm;
        options.ClientId = Text(read(ClientIdVariable)) ?? options.ClientId;
        options.ClientSecret = Text(read(ClientSecretVariable)) ?? options.ClientSecret;
        options.ClientSecretFile = Text(read(SecretFileVariable)) ?? options.ClientSecretFile;
        options.AccessToken = Text(read(AccessTokenVariable)) ?? options.AccessToken;
        if (Text(read(TokenStyleVariable)) is { } style)
            options.TokenStyle = ToEnum<TokenEndpointStyle>(TokenStyleVariable, style);
        if (Text(read(TokenEndpointVariable)) is { } endpoint)
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
        if (Text(section[nameof(RunAiOptions.Url)]) is { } url)
            options.Url = ToUri(names.Of(nameof(RunAiOptions.Url)), url);
        options.Realm = Text(section[nameof(RunAiOptions.Realm)]) ?? options.Realm;
        options.ClientId = Text(section[nameof(RunAiOptions.ClientId)]) ?? options.ClientId;
        options.ClientSecret = Text(section[nameof(RunAiOptions.ClientSecret)]) ?? options.ClientSecret;
        if (Text(section[nameof(RunAiOptions.StrictResponses)]) is { } strict)
            options.StrictResponses = ToBool(names.Of(nameof(RunAiOptions.StrictResponses)), strict);
        BindTokens(options, section);
        foreach (var cluster in section.GetSection(nameof(RunAiOptions.Clusters)).GetChildren())
            options.Clusters[cluster.Key] = ToUri(names.Of($"Clusters:{cluster.Key}"), cluster.Value ?? "");
    }

    private static void BindTokens(RunAiOptions options, IConfiguration section)
    {
        var names = options.Names;
        options.ClientSecretFile = Text(section[nameof(RunAiOptions.ClientSecretFile)]) ?? options.ClientSecretFile;
        options.AccessToken = Text(section[nameof(RunAiOptions.AccessToken)]) ?? options.AccessToken;
        options.CliLoginDirectory = Text(section[nameof(RunAiOptions.CliLoginDirectory)]) ?? options.CliLoginDirectory;
        options.Scope = Text(section[nameof(RunAiOptions.Scope)]) ?? options.Scope;
        if (Text(section[nameof(RunAiOptions.TokenEndpoint)]) is { } endpoint)
            options.TokenEndpoint = ToUri(names.Of(nameof(RunAiOptions.TokenEndpoint)), endpoint);
        if (Text(section[nameof(RunAiOptions.Authority)]) is { } authority)
            options.Authority = ToUri(names.Of(nameof(RunAiOptions.Authority)), authority);
        if (Text(section[nameof(RunAiOptions.TokenStyle)]) is { } style)
            options.TokenStyle = ToEnum<TokenEndpointStyle>(names.Of(nameof(RunAiOptions.TokenStyle)), style);
        if (Text(section[nameof(RunAiOptions.ClientAuthentication)]) is { } method)
            options.ClientAuthentication = ToEnum<ClientAuthenticationMethod>(names.Of(nameof(RunAiOptions.ClientAuthentication)), method);
        if (Text(section[nameof(RunAiOptions.UseIdToken)]) is { } idToken)
            options.UseIdToken = ToBool(names.Of(nameof(RunAiOptions.UseIdToken)), idToken);
        if (Text(section[nameof(RunAiOptions.UseCliLogin)]) is { } login)
            options.UseCliLogin = ToBool(names.Of(nameof(RunAiOptions.UseCliLogin)), login);
        if (Text(section[nameof(RunAiOptions.RenewRefusedToken)]) is { } renew)
            options.RenewRefusedToken = ToBool(names.Of(nameof(RunAiOptions.RenewRefusedToken)), renew);
    }

    private static string? Text(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;

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
