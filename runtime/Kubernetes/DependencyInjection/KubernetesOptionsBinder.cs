using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using RunAi.Generated.DependencyInjection;

namespace RunAi.Generated.Kubernetes.DependencyInjection;

/// <summary>Binds options to configuration. Not by reflection, which trimming does not support.</summary>
internal static class KubernetesOptionsBinder
{
    private const string ClustersSection = "Clusters";

    /// <summary>Returns the path of the section of a cluster.</summary>
    /// <param name="name">The name of the cluster; empty for the default cluster.</param>
    public static string GetSection(string name) =>
        name.Length == 0 ? KubernetesOptions.SectionName : $"{KubernetesOptions.SectionName}:{ClustersSection}:{name}";

    /// <summary>Binds the section of a cluster.</summary>
    /// <exception cref="OptionsValidationException">A setting has no valid format.</exception>
    public static void Bind(KubernetesOptions options, string name, IConfiguration? configuration)
    {
        var path = GetSection(name);
        if (configuration?.GetSection(path) is not { } section || !section.Exists())
        {
            return;
        }

        var settings = new SettingsReader(key => section[key], key => $"{path}:{key}");
        options.Context = settings.GetText(nameof(KubernetesOptions.Context)) ?? options.Context;
        options.KubeconfigFile = settings.GetText(nameof(KubernetesOptions.KubeconfigFile)) ?? options.KubeconfigFile;
        options.Namespace = settings.GetText(nameof(KubernetesOptions.Namespace)) ?? options.Namespace;
        options.UseServiceAccount = settings.GetBoolean(nameof(KubernetesOptions.UseServiceAccount)) ?? options.UseServiceAccount;
        options.AllowInteractiveExec = settings.GetBoolean(nameof(KubernetesOptions.AllowInteractiveExec)) ?? options.AllowInteractiveExec;
        options.StrictResponses = settings.GetBoolean(nameof(KubernetesOptions.StrictResponses)) ?? options.StrictResponses;
        DriftOptionsBinder.Bind(options.Drift, settings);
        if (settings.GetText(nameof(KubernetesOptions.ExecTimeout)) is { } timeout)
        {
            options.ExecTimeout = TimeSpan.TryParse(timeout, CultureInfo.InvariantCulture, out var value)
                ? value
                : throw SettingsReader.CreateException($"{path}:{nameof(KubernetesOptions.ExecTimeout)} must be a time such as 00:01:00.");
        }
    }
}
