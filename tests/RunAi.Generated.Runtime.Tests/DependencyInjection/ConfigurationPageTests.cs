using System.Reflection;
using Microsoft.Extensions.Configuration;
using RunAi.Generated.Authentication;
using RunAi.Generated.DependencyInjection;
using RunAi.Generated.Diagnostics;
using RunAi.Generated.TestSupport;

namespace RunAi.Generated.Tests.DependencyInjection;

/// <summary>Compares the table of <see cref="RunAiOptions"/> in docs/configuration.md with the options, and sets each of its keys and variables.</summary>
public sealed class ConfigurationPageTests
{
    private static readonly IReadOnlyList<Row> Rows =
    [
        .. MarkdownTable.ReadRows("docs/configuration.md", "## RunAiOptions")
            .Select(cells => new Row(Single(cells[0])!, Single(cells[1]), Single(cells[2]), cells[3], cells[4])),
    ];

    public static TheoryData<string> Options { get; } = [.. Rows.Select(row => row.Option)];

    [Fact]
    public void Page_lists_all_options() => Assert.Equal(
        GetOptions(typeof(RunAiOptions), "")
            .Concat(GetOptions(typeof(TokenEndpointOptions), "TokenEndpoint."))
            .Concat(GetOptions(typeof(DriftOptions), "Drift."))
            .Order(StringComparer.Ordinal),
        Rows.Select(row => row.Option).Order(StringComparer.Ordinal));

    [Fact]
    public void Page_lists_all_environment_variables() => Assert.Equal(
        typeof(RunAiOptionsBinder).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.Name.EndsWith("Variable", StringComparison.Ordinal)).Select(field => (string)field.GetRawConstantValue()!)
            .Order(StringComparer.Ordinal),
        Rows.Select(row => row.Variable).OfType<string>().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Options))]
    public void Key_sets_its_option(string option)
    {
        var row = Rows.Single(row => row.Option == option);
        if (row.Key is null)
        {
            Assert.True(GetProperty(option).PropertyType.IsInterface, "An option without a key is an object.");
            return;
        }

        var key = option == nameof(RunAiOptions.Clusters) ? $"RunAi:{row.Key}:west" : $"RunAi:{row.Key}";
        var options = new RunAiOptions();
        RunAiOptionsBinder.Bind(options, "", new ConfigurationBuilder().AddInMemoryCollection([new(key, GetExample(option))]).Build());

        Assert.NotEqual(Read(new RunAiOptions(), option), Read(options, option));
    }

    [Theory]
    [MemberData(nameof(Options))]
    public void Environment_variable_sets_its_option(string option)
    {
        var row = Rows.Single(row => row.Option == option);
        var options = new RunAiOptions();
        var example = option == nameof(RunAiOptions.Clusters) ? "west=https://west.test" : GetExample(option);
        RunAiOptionsBinder.BindVariables(options, name => name == row.Variable ? example : null);

        Assert.Equal(row.Variable is null, Equals(Read(new RunAiOptions(), option), Read(options, option)));
    }

    [Theory]
    [MemberData(nameof(Options))]
    public void Default_value_of_an_option_is_documented(string option)
    {
        if (Read(new RunAiOptions(), option) is { Length: > 0 } value)
        {
            Assert.Equal($"`{value}`", Rows.Single(row => row.Option == option).Default, ignoreCase: true);
        }
    }

    [Theory]
    [InlineData("TokenEndpoint.Style")]
    [InlineData("TokenEndpoint.ClientCredentialStyle")]
    public void Meaning_lists_all_values(string option) => Assert.Equal(
        Enum.GetNames(GetProperty(option).PropertyType),
        MarkdownTable.ReadCode(Rows.Single(row => row.Option == option).Meaning));

    private static string? Single(string cell) => cell.Length == 0 ? null : Assert.Single(MarkdownTable.ReadCode(cell));

    private static IEnumerable<string> GetOptions(Type type, string prefix) =>
        type.GetProperties().Where(property => property.PropertyType != typeof(TokenEndpointOptions) && property.PropertyType != typeof(DriftOptions))
            .Select(property => prefix + property.Name);

    private static PropertyInfo GetProperty(string option) => option.Split('.') is [var owner, var name]
        ? typeof(RunAiOptions).GetProperty(owner)!.PropertyType.GetProperty(name)!
        : typeof(RunAiOptions).GetProperty(option)!;

    /// <summary>Returns the value of an option as text.</summary>
    private static string? Read(RunAiOptions options, string option)
    {
        var property = GetProperty(option);
        var value = property.GetValue(option.Split('.') is [var owner, _] ? typeof(RunAiOptions).GetProperty(owner)!.GetValue(options) : options);
        return value is IDictionary<string, Uri> clusters ? string.Join(' ', clusters) : value?.ToString();
    }

    /// <summary>Returns the text of a value that is not the default.</summary>
    private static string GetExample(string option)
    {
        var type = GetProperty(option).PropertyType;
        return type == typeof(bool) ? (Read(new RunAiOptions(), option) == bool.FalseString ? "true" : "false")
            : type == typeof(int) ? "7"
            : type.IsEnum ? Enum.GetNames(type)[^1]
            : "https://example.test";
    }

    private sealed record Row(string Option, string? Key, string? Variable, string Meaning, string Default);
}
