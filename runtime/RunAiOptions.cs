using System.Diagnostics;
using Microsoft.Extensions.Options;
using RunAi.Generated.Authentication;
using RunAi.Generated.DependencyInjection;
using RunAi.Generated.Diagnostics;

namespace RunAi.Generated;

/// <summary>
/// Specifies the address of Run:ai and the credential of the application. An application usually sets <see cref="Url"/>, <see cref="ClientId"/> and
/// <see cref="ClientSecret"/>.
/// </summary>
/// <remarks>
/// <para>
/// Options are bound from the configuration section <c>RunAi</c>, then from environment variables, then set in code. Each property has a key of its own
/// name in the section, unless its documentation names another one. Options of a named tenant are bound from <c>RunAi:Tenants:name</c>; environment
/// variables do not apply to them.
/// </para>
/// <list type="table">
/// <listheader><term>Decision</term><description>Options</description></listheader>
/// <item><term>Address</term><description><see cref="Url"/>, <see cref="Realm"/></description></item>
/// <item><term>Credential</term><description>
/// <see cref="ClientId"/> with one of <see cref="ClientSecret"/>, <see cref="ClientSecretFile"/>, <see cref="ClientSecretProvider"/> and
/// <see cref="ClientAssertionProvider"/>; or one of <see cref="AccessToken"/>, <see cref="UseCliLogin"/> and <see cref="AccessTokenProvider"/>
/// </description></item>
/// <item><term>Token endpoint</term><description><see cref="TokenEndpoint"/></description></item>
/// <item><term>Private CA</term><description><see cref="CaFile"/></description></item>
/// <item><term>Clusters</term><description><see cref="Clusters"/></description></item>
/// <item><term>Behavior</term><description><see cref="RenewRefusedToken"/>, <see cref="StrictResponses"/>, <see cref="Drift"/></description></item>
/// </list>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class RunAiOptions
{
    /// <summary>The name of the configuration section.</summary>
    public const string SectionName = "RunAi";

    /// <summary>
    /// Gets or sets the address of the control plane, such as <c>https://company.run.ai</c>: https, or http to the local machine. Required. Environment
    /// variable: RUNAI_URL.
    /// </summary>
    public Uri? Url { get; set; }

    /// <summary>
    /// Gets or sets the realm that issues tokens, as shown in Run:ai's settings. The default is <c>runai</c>. Environment variable: RUNAI_REALM.
    /// </summary>
    public string Realm { get; set; } = "runai";

    /// <summary>Gets the options of the token endpoint. The defaults suit every control plane since 2021.</summary>
    public TokenEndpointOptions TokenEndpoint { get; } = new();

    /// <summary>
    /// Gets the addresses of the clusters by name, ignoring case. Environment variable: <c>RUNAI_CLUSTERS="name=https://host;name2=https://host2"</c>.
    /// </summary>
    public IDictionary<string, Uri> Clusters { get; } = new Dictionary<string, Uri>(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Gets or sets the path of a PEM file with one or more certificates of private CAs, in addition to those that the system trusts. It applies to the control
    /// plane, the clusters and the token endpoint. Host names and validity periods are still verified. A changed file applies to new connections. Environment
    /// variable: RUNAI_CA_FILE.
    /// </summary>
    /// <remarks>
    /// The file is also used by a <see cref="SocketsHttpHandler"/> or <see cref="HttpClientHandler"/> that the application configures as the primary handler,
    /// unless that handler validates certificates itself. The latter is logged as a warning. The file is not used by an <see cref="HttpClient"/> that the
    /// application passes to a constructor.
    /// </remarks>
    public string? CaFile { get; set; }

    /// <summary>
    /// Gets or sets a value indicating whether a request that the server refuses with 401 is sent once more with a new token. Requests whose body can be
    /// read only once are not sent again. The default is <see langword="true"/>.
    /// </summary>
    public bool RenewRefusedToken { get; set; } = true;

    /// <summary>
    /// Gets or sets a value indicating whether a successful response whose body does not match the API description exactly causes a
    /// <see cref="RunAiResponseException"/> with the JSON path: a missing required property, an undeclared property, a number in quotes, NaN, an
    /// undeclared null, or a date that does not conform to RFC 3339. For tests that detect differences between the server and the API description. The
    /// default is <see langword="false"/>: such responses are read leniently.
    /// </summary>
    public bool StrictResponses { get; set; }

    /// <summary>
    /// Gets the limits of the drift that is counted and logged: the deviations of responses from the API description. Unlike
    /// <see cref="StrictResponses"/>, it is intended for production. See <see cref="RunAiDiagnostics.DriftMeterName"/>.
    /// </summary>
    public DriftOptions Drift { get; } = new();

    /// <summary>Gets or sets the names of these settings in messages.</summary>
    internal SettingNames Names { get; set; } = SettingNames.Default;

    /// <summary>Creates options from environment variables.</summary>
    /// <returns>The options.</returns>
    /// <exception cref="OptionsValidationException">A variable has an invalid value.</exception>
    public static RunAiOptions FromEnvironment()
    {
        var options = new RunAiOptions();
        RunAiOptionsBinder.BindVariables(options, Environment.GetEnvironmentVariable);
        return options;
    }

    /// <summary>Returns a description of the options that contains no secrets.</summary>
    /// <returns>The description.</returns>
    public override string ToString() =>
        $"Url={Url?.ToString() ?? "(not set)"}, Realm={Realm}, ClientId={ClientId ?? "(not set)"}, Credential={DescribeCredentials()}, "
        + $"TokenEndpoint={TokenEndpoint.Style}, Clusters=[{string.Join(", ", Clusters.Keys)}], CaFile={CaFile ?? "(not set)"}";
}
