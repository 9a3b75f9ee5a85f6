using System.Text.Json;
using System.Text.RegularExpressions;
using RunAi.Generator.Tests.Architecture;
using RunAi.Generator.Tests.RealSpecs;

namespace RunAi.Generator.Tests.Documentation;

/// <summary>Compares versions that pages state with the code.</summary>
public sealed class StatedVersionTests
{
    private static readonly string Versions = RepositoryFiles.ReadText("docs/versions.md");
    private static readonly string Requirements = RepositoryFiles.ReadText("docs/requirements.md");

    [Fact]
    public void Page_states_the_version_of_the_bundled_Administrator_spec()
    {
        using var spec = JsonDocument.Parse(BundledSpecs.Administrator.Text);
        var version = spec.RootElement.GetProperty("info").GetProperty("version").GetString();

        Assert.Contains($"(API {version}) | the bundled Administrator client |", Versions, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_states_the_oldest_compiler()
    {
        var package = Regex.Match(
            RepositoryFiles.ReadText("Directory.Packages.props"), "Include=\"Microsoft.CodeAnalysis.CSharp\" Version=\"([0-9]+[.][0-9]+)[.]");

        Assert.Contains($"| Compiler | Roslyn {package.Groups[1].Value},", Requirements, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_states_the_framework_and_language_of_the_error()
    {
        var targets = RepositoryFiles.ReadText("generator/build/RunAi.Generated.Bundled.targets");

        Assert.Contains("require net8.0 or later", targets, StringComparison.Ordinal);
        Assert.Contains("require C# 12 or later", targets, StringComparison.Ordinal);
        Assert.Contains("that generates clients | `net8.0` |", Requirements, StringComparison.Ordinal);
        Assert.Contains("that generates clients | C# 12 |", Requirements, StringComparison.Ordinal);
    }
}
