using Microsoft.Extensions.Configuration;
using RunAi.Generated.Kubernetes.DependencyInjection;
using RunAi.Generated.TestSupport;

namespace RunAi.Generated.Kubernetes.Tests.DependencyInjection;

/// <summary>Compares the table of <see cref="KubernetesOptions"/> in docs/configuration.md with the options, and sets each of its keys.</summary>
public sealed class KubernetesConfigurationPageTests
{
    private static readonly IReadOnlyList<(string Option, string? Key, string Default)> Rows =
    [
        .. MarkdownTable.ReadRows("docs/configuration.md", "## KubernetesOptions")
            .Select(cells => (MarkdownTable.ReadCode(cells[0])[0], MarkdownTable.ReadCode(cells[1]).FirstOrDefault(), cells[3])),
    ];

    public static TheoryData<string> Options { get; } = [.. Rows.Select(row => row.Option)];

    [Fact]
    public void Page_lists_all_options() => Assert.Equal(
        typeof(KubernetesOptions).GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal),
        Rows.Select(row => row.Option).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Options))]
    public void Default_value_of_an_option_is_documented(string option)
    {
        if (typeof(KubernetesOptions).GetProperty(option)!.GetValue(new KubernetesOptions()) is { } value)
        {
            Assert.Equal($"`{value}`", Rows.Single(row => row.Option == option).Default, ignoreCase: true);
        }
    }

    [Theory]
    [MemberData(nameof(Options))]
    public void Key_sets_its_option(string option)
    {
        var property = typeof(KubernetesOptions).GetProperty(option)!;
        if (Rows.Single(row => row.Option == option).Key is not { } key)
        {
            Assert.True(
                property.PropertyType.IsInterface || property.PropertyType.IsAssignableTo(typeof(Delegate)), "An option without a key is an object or code.");
            return;
        }

        var example = property.PropertyType == typeof(bool) ? "true" : property.PropertyType == typeof(TimeSpan) ? "00:00:07" : "example";
        foreach (var (name, section) in new[] { ("", "RunAi:Kubernetes"), ("west", "RunAi:Kubernetes:Clusters:west") })
        {
            var options = new KubernetesOptions();
            KubernetesOptionsBinder.Bind(
                options, name, new ConfigurationBuilder().AddInMemoryCollection([new($"{section}:{key}", example)]).Build());

            Assert.NotEqual(property.GetValue(new KubernetesOptions()), property.GetValue(options));
        }
    }
}
