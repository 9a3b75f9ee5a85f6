using System.Reflection;
using Microsoft.Extensions.Configuration;
using RunAi.Generated.Diagnostics;
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
        typeof(KubernetesOptions).GetProperties().Where(property => property.PropertyType != typeof(DriftOptions)).Select(property => property.Name)
            .Concat(typeof(DriftOptions).GetProperties().Select(property => $"Drift.{property.Name}"))
            .Order(StringComparer.Ordinal),
        Rows.Select(row => row.Option).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Options))]
    public void Default_value_of_an_option_is_documented(string option)
    {
        if (Read(new KubernetesOptions(), option) is { } value)
        {
            Assert.Equal($"`{value}`", Rows.Single(row => row.Option == option).Default, ignoreCase: true);
        }
    }

    [Theory]
    [MemberData(nameof(Options))]
    public void Key_sets_its_option(string option)
    {
        var property = GetProperty(option);
        if (Rows.Single(row => row.Option == option).Key is not { } key)
        {
            Assert.True(
                property.PropertyType.IsInterface || property.PropertyType.IsAssignableTo(typeof(Delegate)), "An option without a key is an object or code.");
            return;
        }

        var type = property.PropertyType;
        var example = type == typeof(bool) ? "true" : type == typeof(TimeSpan) ? "00:00:07" : type == typeof(int) ? "7" : "example";
        foreach (var (name, section) in new[] { ("", "RunAi:Kubernetes"), ("west", "RunAi:Kubernetes:Clusters:west") })
        {
            var options = new KubernetesOptions();
            KubernetesOptionsBinder.Bind(
                options, name, new ConfigurationBuilder().AddInMemoryCollection([new($"{section}:{key}", example)]).Build());

            Assert.NotEqual(Read(new KubernetesOptions(), option), Read(options, option));
        }
    }

    private static PropertyInfo GetProperty(string option) => option.Split('.') is [_, var name]
        ? typeof(DriftOptions).GetProperty(name)!
        : typeof(KubernetesOptions).GetProperty(option)!;

    private static object? Read(KubernetesOptions options, string option) =>
        GetProperty(option).GetValue(option.StartsWith("Drift.", StringComparison.Ordinal) ? options.Drift : options);
}
