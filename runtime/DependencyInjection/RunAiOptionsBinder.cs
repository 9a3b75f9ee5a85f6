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

    /// <summary>Reads the section (the configuration's "RunAi" or, without such a section, the configuration itself), then the variables over it.</summary>
    public static void Bind(RunAiOptions options, IConfiguration? configuration)
    {
        if (configuration is not null)
        {
            var named = configuration.GetSection(RunAiOptions.SectionName);
            BindSection(options, named.Exists() ? named : configuration);
        }

        // A host puts the environment into its configuration; a test may put the same names there.
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
        if (Text(section[nameof(RunAiOptions.Url)]) is { } url)
            options.Url = ToUri("RunAi:Url", url);
        options.Realm = Text(section[nameof(RunAiOptions.Realm)]) ?? options.Realm;
        options.ClientId = Text(section[nameof(RunAiOptions.ClientId)]) ?? options.ClientId;
        options.ClientSecret = Text(section[nameof(RunAiOptions.ClientSecret)]) ?? options.ClientSecret;
        if (Text(section[nameof(RunAiOptions.StrictResponses)]) is { } strict)
            options.StrictResponses = ToBool("RunAi:StrictResponses", strict);
        BindTokens(options, section);
        foreach (var cluster in section.GetSection(nameof(RunAiOptions.Clusters)).GetChildren())
            options.Clusters[cluster.Key] = ToUri($"RunAi:Clusters:{cluster.Key}", cluster.Value ?? "");
    }

    private static void BindTokens(RunAiOptions options, IConfiguration section)
    {
        options.ClientSecretFile = Text(section[nameof(RunAiOptions.ClientSecretFile)]) ?? options.ClientSecretFile;
        options.AccessToken = Text(section[nameof(RunAiOptions.AccessToken)]) ?? options.AccessToken;
        options.CliLoginDirectory = Text(section[nameof(RunAiOptions.CliLoginDirectory)]) ?? options.CliLoginDirectory;
        options.Scope = Text(section[nameof(RunAiOptions.Scope)]) ?? options.Scope;
        if (Text(section[nameof(RunAiOptions.TokenEndpoint)]) is { } endpoint)
            options.TokenEndpoint = ToUri("RunAi:TokenEndpoint", endpoint);
        if (Text(section[nameof(RunAiOptions.Authority)]) is { } authority)
            options.Authority = ToUri("RunAi:Authority", authority);
        if (Text(section[nameof(RunAiOptions.TokenStyle)]) is { } style)
            options.TokenStyle = ToEnum<TokenEndpointStyle>("RunAi:TokenStyle", style);
        if (Text(section[nameof(RunAiOptions.ClientAuthentication)]) is { } method)
            options.ClientAuthentication = ToEnum<ClientAuthenticationMethod>("RunAi:ClientAuthentication", method);
        if (Text(section[nameof(RunAiOptions.UseIdToken)]) is { } idToken)
            options.UseIdToken = ToBool("RunAi:UseIdToken", idToken);
        if (Text(section[nameof(RunAiOptions.UseCliLogin)]) is { } login)
            options.UseCliLogin = ToBool("RunAi:UseCliLogin", login);
        if (Text(section[nameof(RunAiOptions.RenewRefusedToken)]) is { } renew)
            options.RenewRefusedToken = ToBool("RunAi:RenewRefusedToken", renew);
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
