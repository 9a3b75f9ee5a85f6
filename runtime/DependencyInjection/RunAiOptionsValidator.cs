using Microsoft.Extensions.Options;
using RunAi.Generated.Authentication;

namespace RunAi.Generated.DependencyInjection;

/// <summary>Checks options. Every message names the setting and the environment variable to put right, and none shows a value that could be secret.</summary>
internal sealed class RunAiOptionsValidator : IValidateOptions<RunAiOptions>
{
    public static void ThrowIfInvalid(RunAiOptions options)
    {
        var errors = GetErrors(options);
        if (errors.Count > 0)
            throw new OptionsValidationException(options.Names.Tenant, typeof(RunAiOptions), errors);
    }

    public ValidateOptionsResult Validate(string? name, RunAiOptions options)
    {
        var errors = GetErrors(options);
        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }

    private static List<string> GetErrors(RunAiOptions options)
    {
        var errors = new List<string>();
        var names = options.Names;
        if (options.Url is null)
            errors.Add(Missing(names, nameof(RunAiOptions.Url), RunAiOptionsBinder.UrlVariable, "the control plane's address, such as https://company.run.ai"));
        else
            CheckAddress(errors, names.Format(nameof(RunAiOptions.Url), RunAiOptionsBinder.UrlVariable), options.Url);

        if (NeedsRealm(options) && (string.IsNullOrWhiteSpace(options.Realm) || options.Realm is "." or ".."))
            errors.Add(Missing(names, nameof(RunAiOptions.Realm), RunAiOptionsBinder.RealmVariable, "the realm that issues tokens, such as runai"));
        if (options.HasExternalToken)
            CheckExternalToken(errors, options);
        else
            CheckClient(errors, options);

        foreach (var (name, address) in options.Clusters)
            CheckAddress(errors, names.Format($"{nameof(RunAiOptions.Clusters)}:{name}", RunAiOptionsBinder.ClustersVariable), address);
        return errors;
    }

    /// <summary>Whether the realm stands in an address that is used.</summary>
    private static bool NeedsRealm(RunAiOptions options) => !options.HasExternalToken && options.TokenEndpoint is null
        && (options.TokenStyle == TokenEndpointStyle.KeycloakRealm || (options.TokenStyle == TokenEndpointStyle.Discovery && options.Authority is null));

    private static void CheckExternalToken(List<string> errors, RunAiOptions options)
    {
        var sources = (options.UseCliLogin ? 1 : 0) + (options.AccessTokenProvider is null ? 0 : 1) + (string.IsNullOrWhiteSpace(options.AccessToken) ? 0 : 1);
        if (sources > 1)
            errors.Add($"{options.Names.Section}: only one of AccessToken, UseCliLogin and AccessTokenProvider can give the token. Keep one.");
        if (!string.IsNullOrWhiteSpace(options.AccessToken) && !BearerToken.IsValid(options.AccessToken))
            errors.Add($"{options.Names.Format(nameof(RunAiOptions.AccessToken), RunAiOptionsBinder.AccessTokenVariable)} holds characters that can't stand in a header: it is the token alone, without 'Bearer'.");
    }

    private static void CheckClient(List<string> errors, RunAiOptions options)
    {
        var names = options.Names;
        if (string.IsNullOrWhiteSpace(options.ClientId))
            errors.Add(Missing(names, nameof(RunAiOptions.ClientId), RunAiOptionsBinder.ClientIdVariable, "the application's name"));
        if (string.IsNullOrWhiteSpace(options.ClientSecret) && string.IsNullOrWhiteSpace(options.ClientSecretFile)
            && options.ClientSecretProvider is null && options.ClientAuthenticator is null)
            errors.Add(Missing(names, nameof(RunAiOptions.ClientSecret), RunAiOptionsBinder.ClientSecretVariable, "the application's secret"));
        if (options.TokenStyle is TokenEndpointStyle.RunAiJson or TokenEndpointStyle.RunAiAppToken
            && (options.ClientAuthenticator is not null || options.ClientAuthentication != ClientAuthenticationMethod.Post))
            errors.Add($"{names.Format(nameof(RunAiOptions.TokenStyle))} {options.TokenStyle} sends id and secret in its JSON: ClientAuthentication and ClientAuthenticator can't be set with it.");
        if (options.TokenEndpoint is not null)
            CheckAddress(errors, names.Format(nameof(RunAiOptions.TokenEndpoint), RunAiOptionsBinder.TokenEndpointVariable), options.TokenEndpoint);
        if (options.Authority is not null)
            CheckAddress(errors, names.Format(nameof(RunAiOptions.Authority)), options.Authority);
    }

    private static string Missing(SettingNames names, string setting, string variable, string meaning) =>
        $"{names.Format(setting)} isn't set: {meaning}. Set it in the configuration section '{names.Section}'"
        + (names.HasVariables ? $", by the environment variable {variable}, or in code." : " or in code.");

    private static void CheckAddress(List<string> errors, string setting, Uri? address)
    {
        // The address itself is not repeated: it may hold a password.
        if (address is not { IsAbsoluteUri: true })
            errors.Add($"{setting} must be an absolute address, such as https://company.run.ai.");
        else if (!AllowedOrigins.IsSecure(address))
            errors.Add($"{setting} must begin with https:// (http:// only to this machine): the token and the secret would travel in the clear.");
        else if (address.UserInfo.Length > 0 || address.Query.Length > 0 || address.Fragment.Length > 0)
            errors.Add($"{setting} must not have a user, query or fragment.");
    }
}
