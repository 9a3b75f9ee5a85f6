using RunAi.Generated.CodeGeneration;

namespace RunAi.Generated.Testing;

/// <summary>Specifies what recordings contain. Use the same options to record and to replay.</summary>
/// <example>
/// <code>
/// var options = new RecordingOptions { IsSecret = name => name == "licenseText" }.AddSecretNames&lt;AdministratorClient&gt;();
/// options.Hosts["acme.run.ai"] = "runai.test";
/// options.Secrets.Add(clientSecret);
/// </code>
/// </example>
public sealed class RecordingOptions
{
    /// <summary>
    /// Gets the host names to replace and their placeholders. The hosts of the requests are always replaced, by <c>runai.test</c> unless they are listed.
    /// Other hosts of the tenant, for example those of clusters, are only replaced if they are listed.
    /// </summary>
    public IDictionary<string, string> Hosts { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gets the names of headers to record, in addition to the usual ones such as Accept, Content-Type, Location and Retry-After.</summary>
    public ICollection<string> Headers { get; } = [];

    /// <summary>Gets texts to remove wherever they occur, in addition to the secrets that are recognized.</summary>
    public ICollection<string> Secrets { get; } = [];

    /// <summary>
    /// Gets or sets a function that returns whether the value of a property, query parameter, path parameter, form field or header is secret, given its name.
    /// It is called for names that are not recognized as secret; none when omitted.
    /// </summary>
    public Func<string, bool>? IsSecret { get; set; }

    internal HashSet<string> SecretNames { get; } = new(StringComparer.Ordinal);

    /// <summary>Replaces the values of the properties that the spec of a client declares with the format <c>password</c> or as write-only.</summary>
    /// <typeparam name="TClient">The generated client.</typeparam>
    /// <returns>These options.</returns>
    public RecordingOptions AddSecretNames<TClient>()
        where TClient : class, IApiClient<TClient>
    {
        SecretNames.UnionWith(TClient.GetSecretNames());
        return this;
    }
}
