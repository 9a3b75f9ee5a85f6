using Microsoft.Extensions.Options;

namespace RunAi.Generated.Kubernetes.DependencyInjection;

/// <summary>Validates options that do not depend on the kubeconfig.</summary>
internal static class KubernetesOptionsValidator
{
    private const int MaxNamespaceLength = 63;
    private static readonly TimeSpan LongestTimeout = TimeSpan.FromHours(1);

    /// <exception cref="OptionsValidationException">An option is not valid.</exception>
    public static void ThrowIfInvalid(string name, KubernetesOptions options)
    {
        var errors = new List<string>();
        var section = KubernetesOptionsBinder.GetSection(name);
        if (options.ExecTimeout <= TimeSpan.Zero || options.ExecTimeout > LongestTimeout)
        {
            errors.Add($"{section}:ExecTimeout must be positive and at most one hour.");
        }

        if (options.Namespace is { } text && !IsNamespace(text))
        {
            errors.Add($"{section}:Namespace must be the name of a namespace: at most {MaxNamespaceLength} lower case letters, digits and hyphens.");
        }

        if (options.UseServiceAccount && (options.Context is not null || options.KubeconfigFile is not null))
        {
            errors.Add($"{section}: UseServiceAccount is set together with Context or KubeconfigFile. Set one of them.");
        }

        if (options.Context is { Length: 0 } || options.KubeconfigFile is { Length: 0 })
        {
            errors.Add($"{section}: Context and KubeconfigFile must not be empty. Leave them unset for their defaults.");
        }

        if (errors.Count > 0)
        {
            throw new OptionsValidationException(name, typeof(KubernetesOptions), errors);
        }
    }

    private static bool IsNamespace(string text) =>
        text.Length is > 0 and <= MaxNamespaceLength
        && text[0] != '-' && text[^1] != '-'
        && text.All(static character => char.IsAsciiDigit(character) || char.IsAsciiLetterLower(character) || character == '-');
}
