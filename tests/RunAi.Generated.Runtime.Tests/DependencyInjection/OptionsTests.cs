using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using RunAi.Generated.DependencyInjection;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.DependencyInjection;

public class OptionsTests
{
    private static IConfiguration Configuration(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))).Build();

    private static RunAiOptions Bind(IConfiguration? registered, Action<IServiceCollection> add)
    {
        var services = new ServiceCollection();
        if (registered is not null)
        {
            services.AddSingleton(registered);
        }

        add(services);
        using var provider = services.BuildServiceProvider();
        return provider.GetRequiredService<IOptions<RunAiOptions>>().Value;
    }

    private static readonly (string, string)[] Section =
    [
        ("RunAi:Url", "https://a.test"), ("RunAi:Realm", "acme"), ("RunAi:ClientId", "app"), ("RunAi:ClientSecret", "s"),
        ("RunAi:Clusters:one", "https://one.test"), ("RunAi:Clusters:two", "https://two.test"),
    ];

    private static void AssertSection(RunAiOptions options)
    {
        Assert.Equal(("https://a.test/", "acme", "app", "s"), (options.Url!.AbsoluteUri, options.Realm, options.ClientId, options.ClientSecret));
        Assert.Equal(["https://one.test/", "https://two.test/"], options.Clusters.Values.Select(address => address.AbsoluteUri).Order());
    }

    [Fact]
    public void Section_of_the_registered_configuration_is_bound() => AssertSection(Bind(Configuration(Section), services => services.AddRunAi()));

    [Fact]
    public void Configuration_with_the_section_is_bound() => AssertSection(Bind(null, services => services.AddRunAi(Configuration(Section))));

    [Fact]
    public void Configuration_section_is_bound() => AssertSection(Bind(null, services => services.AddRunAi(Configuration(Section).GetSection("RunAi"))));

    [Fact]
    public void Variables_override_the_section_and_code_overrides_both()
    {
        var options = Bind(
            Configuration(
            [
                .. Section,
                ("RUNAI_URL", "https://b.test"), ("RUNAI_REALM", "b"), ("RUNAI_CLIENT_ID", "b"), ("RUNAI_CLIENT_SECRET", "b"),
                ("RUNAI_CLUSTERS", "one=https://b1.test"),
            ]),
            services => services.AddRunAi(code => code.Realm = "code"));

        Assert.Equal(("https://b.test/", "code", "b", "b"), (options.Url!.AbsoluteUri, options.Realm, options.ClientId, options.ClientSecret));
        Assert.Equal("https://b1.test/", options.Clusters["one"].AbsoluteUri);
        Assert.Equal("https://two.test/", options.Clusters["two"].AbsoluteUri);
    }

    [Fact]
    public void Second_AddRunAi_call_does_not_override_code_with_configuration()
    {
        var options = Bind(Configuration(Section), services =>
        {
            services.AddRunAi(code => code.Realm = "code");
            services.AddRunAi();
        });

        Assert.Equal("code", options.Realm);
    }

    [Fact]
    public void Realm_defaults_to_runai() => Assert.Equal("runai", new RunAiOptions().Realm);

    [Fact]
    public void Clusters_are_read_from_one_variable()
    {
        var options = new RunAiOptions();

        RunAiOptionsBinder.BindVariables(options, name => name == "RUNAI_CLUSTERS" ? " one = https://a.test/?x=y ; two=https://b.test;" : null);

        Assert.Equal("https://a.test/?x=y", options.Clusters["ONE"].OriginalString);
        Assert.Equal("https://b.test", options.Clusters["two"].OriginalString);
    }

    [Fact]
    public void Empty_variables_count_as_not_set()
    {
        var options = Tenants.Options();

        RunAiOptionsBinder.BindVariables(options, _ => "");

        Assert.Equal("acme", options.Realm);
    }

    [Theory]
    [InlineData("RUNAI_CLUSTERS", "https://a.test")]
    [InlineData("RUNAI_CLUSTERS", "=https://a.test")]
    [InlineData("RUNAI_URL", "https://")]
    public void Invalid_variable_is_named(string name, string value)
    {
        var error = Assert.Throws<OptionsValidationException>(
            () => RunAiOptionsBinder.BindVariables(new RunAiOptions(), variable => variable == name ? value : null));

        Assert.Contains(name, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_settings_are_named_with_their_variables()
    {
        var error = Assert.Throws<OptionsValidationException>(() => RunAiOptionsValidator.ThrowIfInvalid(new RunAiOptions { Realm = " " }));

        Assert.Equal(
            [
                "RunAi:Url is not set. Set the address of the control plane, such as https://company.run.ai, "
                + "in the configuration section 'RunAi', in the environment variable RUNAI_URL, or in code.",
                "RunAi:Realm is not set. Set the realm that issues tokens, such as runai, "
                + "in the configuration section 'RunAi', in the environment variable RUNAI_REALM, or in code.",
                "RunAi:ClientId is not set. Set the client ID of the application "
                + "in the configuration section 'RunAi', in the environment variable RUNAI_CLIENT_ID, or in code.",
                "RunAi:ClientSecret is not set. Set the client secret of the application "
                + "in the configuration section 'RunAi', in the environment variable RUNAI_CLIENT_SECRET, or in code.",
            ],
            error.Failures);
    }

    [Theory]
    [InlineData("http://company.run.ai", "must start with https://")]
    [InlineData("ftp://company.run.ai", "must start with https://")]
    [InlineData("company.run.ai", "must be an absolute URL")]
    [InlineData("https://user:pass@company.run.ai", "must not contain user information")]
    [InlineData("https://company.run.ai?a=b", "must not contain user information")]
    public void Invalid_address_message_contains_the_reason(string address, string reason)
    {
        var options = Tenants.Options();
        options.Url = new Uri(address, UriKind.RelativeOrAbsolute);
        options.Clusters["one"] = options.Url;

        var error = Assert.Throws<OptionsValidationException>(() => RunAiOptionsValidator.ThrowIfInvalid(options));

        Assert.Equal(2, error.Failures.Count());
        Assert.Contains($"RunAi:Url (RUNAI_URL) {reason}", error.Message, StringComparison.Ordinal);
        Assert.Contains($"RunAi:Clusters:one (RUNAI_CLUSTERS) {reason}", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://company.run.ai")]
    [InlineData("https://company.run.ai:8443/prefix")]
    [InlineData("http://localhost:5000")]
    [InlineData("http://127.0.0.1:5000")]
    [InlineData("http://[::1]:5000")]
    public void Secure_and_local_addresses_are_valid(string address)
    {
        var options = Tenants.Options();
        options.Url = new Uri(address);

        RunAiOptionsValidator.ThrowIfInvalid(options);
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    public void Realm_that_changes_the_path_is_rejected(string realm)
    {
        var options = Tenants.Options();
        options.Realm = realm;

        Assert.Throws<OptionsValidationException>(() => RunAiOptionsValidator.ThrowIfInvalid(options));
    }

    [Fact]
    public void Options_are_validated_when_the_host_starts()
    {
        var services = new ServiceCollection();
        services.AddRunAi();
        using var provider = services.BuildServiceProvider();

        var error = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IStartupValidator>().Validate());

        Assert.Contains("RUNAI_URL", error.Message, StringComparison.Ordinal);
    }
}
