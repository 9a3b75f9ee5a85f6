using System.Diagnostics;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Options;
using RunAi.Generated.DependencyInjection;

namespace RunAi.Generated;

/// <summary>
/// Where Run:ai is and who calls it. Bound from the configuration section <c>RunAi</c>, then from the environment variables
/// RUNAI_URL, RUNAI_REALM, RUNAI_CLIENT_ID, RUNAI_CLIENT_SECRET and RUNAI_CLUSTERS (rarer ones stand with their options), then set by code.
/// Those of a named tenant are bound from <c>RunAi:Tenants:name</c>, and no variable belongs to them.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class RunAiOptions
{
    /// <summary>The name of the configuration section.</summary>
    public const string SectionName = "RunAi";

    /// <summary>The control plane's address, such as <c>https://company.run.ai</c>: https, or http to this machine. Required.</summary>
    public Uri? Url { get; set; }

    /// <summary>The realm that issues tokens, as shown in Run:ai's settings.</summary>
    public string Realm { get; set; } = "runai";

    /// <summary>The name of the application (client) that calls. Required, unless the token comes from elsewhere.</summary>
    public string? ClientId { get; set; }

    /// <summary>
    /// The application's secret. Required, unless it or the token comes from elsewhere. It is sent to the token endpoint and shown nowhere.
    /// <see cref="ClientSecretProvider"/> goes before <see cref="ClientSecretFile"/>, and that before this.
    /// </summary>
    [JsonIgnore]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? ClientSecret { get; set; }

    /// <summary>
    /// The clusters' addresses by name; names ignore case. In the environment: <c>RUNAI_CLUSTERS="name=https://host;name2=https://host2"</c>.
    /// </summary>
    public IDictionary<string, Uri> Clusters { get; } = new Dictionary<string, Uri>(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Whether a success whose body isn't exactly what its API description says is a <see cref="RunAiResponseException"/> that names the place: a
    /// required member that is missing, a member that isn't listed, a number in quotes, NaN, null where it isn't declared, a date beyond RFC 3339. For
    /// tests that shall notice when server and description part; left out, such answers are read as well as they can be.
    /// </summary>
    public bool StrictResponses { get; set; }

    /// <summary>What messages call these settings.</summary>
    internal SettingNames Names { get; set; } = SettingNames.Default;

    /// <summary>Makes options of the environment variables alone.</summary>
    /// <exception cref="OptionsValidationException">A variable can't be read.</exception>
    public static RunAiOptions FromEnvironment()
    {
        var options = new RunAiOptions();
        RunAiOptionsBinder.BindVariables(options, Environment.GetEnvironmentVariable);
        return options;
    }

    /// <summary>Everything but what is secret.</summary>
    public override string ToString() =>
        $"Url={Url?.ToString() ?? "(not set)"}, Realm={Realm}, ClientId={ClientId ?? "(not set)"}, "
        + $"ClientSecret={(string.IsNullOrEmpty(ClientSecret) ? "(not set)" : "(hidden)")}, TokenStyle={TokenStyle}, Clusters=[{string.Join(", ", Clusters.Keys)}]";
}
