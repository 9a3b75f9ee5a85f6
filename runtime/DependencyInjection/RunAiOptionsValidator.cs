using Microsoft.Extensions.Options;
using RunAi.Generated.Authentication;
using RunAi.Generated.Certificates;

namespace RunAi.Generated.DependencyInjection;

/// <summary>Validates options. Each message names the setting to correct, and none contains a value that may be secret.</summary>
internal sealed class RunAiOptionsValidator : IValidateOptions<RunAiOptions>
{
    public static void ThrowIfInvalid(RunAiOptions options)
    {
        var errors = GetErrors(options);
        if (errors.Count > 0)
        {
            throw new OptionsValidationException(options.Names.Tenant, typeof(RunAiOptions), errors);
        }
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
        {
            errors.Add(
                Missing(names, nameof(RunAiOptions.Url), RunAiOptionsBinder.UrlVariable, "the address of the control plane, such as https://company.run.ai,"));
        }
        else
        {
            CheckAddress(errors, names.Format(nameof(RunAiOptions.Url), RunAiOptionsBinder.UrlVariable), options.Url);
        }

        if (NeedsRealm(options) && (string.IsNullOrWhiteSpace(options.Realm) || options.Realm is "." or ".."))
        {
            errors.Add(Missing(names, nameof(RunAiOptions.Realm), RunAiOptionsBinder.RealmVariable, "the realm that issues tokens, such as runai,"));
        }

        CheckCredential(errors, options);
        if (!options.HasExternalToken)
        {
            CheckTokenEndpoint(errors, options);
        }

        foreach (var (name, address) in options.Clusters)
        {
            CheckAddress(errors, names.Format($"{nameof(RunAiOptions.Clusters)}:{name}", RunAiOptionsBinder.ClustersVariable), address);
        }

        if (!string.IsNullOrWhiteSpace(options.CaFile) && CaFile.FindProblem(options.CaFile) is { } problem)
        {
            errors.Add($"{names.Format(nameof(RunAiOptions.CaFile), RunAiOptionsBinder.CaFileVariable)} cannot be used. {problem}");
        }

        return errors;
    }

    /// <summary>Returns whether the realm is part of an address.</summary>
    private static bool NeedsRealm(RunAiOptions options) => !options.HasExternalToken && options.TokenEndpoint is { Address: null } endpoint
        && (endpoint.Style == TokenEndpointStyle.KeycloakRealm || endpoint is { Style: TokenEndpointStyle.Discovery, Authority: null });

    private static void CheckCredential(List<string> errors, RunAiOptions options)
    {
        var names = options.Names;
        var credentials = options.GetCredentialNames();
        if (credentials.Count > 1)
        {
            var list = $"{string.Join(", ", credentials.SkipLast(1))} and {credentials[^1]} are {(credentials.Count == 2 ? "both" : "all")} set";
            errors.Add($"{names.Section}: {list}. Set one of them.");
        }

        if (!options.HasExternalToken && string.IsNullOrWhiteSpace(options.ClientId))
        {
            errors.Add(Missing(names, nameof(RunAiOptions.ClientId), RunAiOptionsBinder.ClientIdVariable, "the client ID of the application"));
        }

        if (credentials.Count == 0)
        {
            errors.Add(Missing(names, nameof(RunAiOptions.ClientSecret), RunAiOptionsBinder.ClientSecretVariable, "the client secret of the application"));
        }

        if (!string.IsNullOrWhiteSpace(options.AccessToken) && !BearerToken.IsValid(options.AccessToken))
        {
            errors.Add(
                $"{names.Format(nameof(RunAiOptions.AccessToken), RunAiOptionsBinder.AccessTokenVariable)} contains characters that are not allowed "
                + "in a bearer token. Set the token without 'Bearer'.");
        }
    }

    private static void CheckTokenEndpoint(List<string> errors, RunAiOptions options)
    {
        var (names, endpoint) = (options.Names, options.TokenEndpoint);
        if (endpoint.Style is TokenEndpointStyle.RunAiJson or TokenEndpointStyle.RunAiAppToken
            && (options.ClientAssertionProvider is not null || endpoint.ClientCredentialStyle != ClientCredentialStyle.PostBody))
        {
            errors.Add(
                $"{names.Format(RunAiOptionsBinder.TokenStyleKey)} {endpoint.Style} sends the client ID and secret as JSON. "
                + "It cannot be used with ClientCredentialStyle or ClientAssertionProvider.");
        }

        if (endpoint.Address is not null)
        {
            CheckAddress(errors, names.Format(RunAiOptionsBinder.TokenEndpointKey, RunAiOptionsBinder.TokenEndpointVariable), endpoint.Address);
        }

        if (endpoint.Authority is not null)
        {
            CheckAddress(errors, names.Format(nameof(TokenEndpointOptions.Authority)), endpoint.Authority);
        }
    }

    private static string Missing(SettingNames names, string setting, string variable, string meaning) =>
        $"{names.Format(setting)} is not set. Set {meaning} in the configuration section '{names.Section}'"
        + (names.HasVariables ? $", in the environment variable {variable}, or in code." : " or in code.");

    private static void CheckAddress(List<string> errors, string setting, Uri? address)
    {
        // The message does not contain the address, which may contain a password.
        if (address is not { IsAbsoluteUri: true })
        {
            errors.Add($"{setting} must be an absolute URL, such as https://company.run.ai.");
        }
        else if (!AllowedOrigins.IsSecure(address))
        {
            errors.Add($"{setting} must start with https://, or with http:// for the local machine, so that the token and the secret are encrypted.");
        }
        else if (address.UserInfo.Length > 0 || address.Query.Length > 0 || address.Fragment.Length > 0)
        {
            errors.Add($"{setting} must not contain user information, a query or a fragment.");
        }
    }
}
