using System.Net;
using System.Text.RegularExpressions;
using RunAi.Generated.TestSupport;
using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.RealSpecs;

/// <summary>Compiles the examples in the documentation of the runtime with the bundled clients.</summary>
public sealed partial class RuntimeExampleTests
{
    /// <summary>The types that generated clients are used with. Each one has an example.</summary>
    private static readonly string[] Required =
    [
        "Ensured", "EnsuredOfTCreated", "MetricSamples", "RunAiCall", "RunAiClientExtensions", "RunAiWait", "WaitOptions", "ClusterApi/IClusterApiClient",
    ];

    /// <summary>The variables of the examples, except those that they declare.</summary>
    private static readonly (string Type, string Name)[] Variables =
    [
        ("IAdministratorClient", "runAi"), ("IClusterApiClient", "cluster"), ("IServiceCollection", "services"), ("Guid", "id"), ("Guid", "clusterId"),
        ("string", "projectId"), ("CancellationToken", "cancellation"),
    ];

    [Fact]
    public void Examples_compile()
    {
        var folder = Path.Combine(TestPaths.Repository, "runtime");
        var examples = Directory.EnumerateFiles(folder, "*.cs").Concat(Directory.EnumerateFiles(Path.Combine(folder, "ClusterApi"), "*.cs"))
            .Order(StringComparer.Ordinal)
            .SelectMany(file => Example().Matches(File.ReadAllText(file))
                .Select(match => (File: Path.GetRelativePath(folder, file).Replace('\\', '/'), Code: GetCode(match))))
            .ToList();

        Assert.Empty(Required.Except(examples.Select(static example => example.File[..^3])));
        Failures.AssertNone("Examples that do not compile", BundledSpecs.Code.GetErrors(
            $$"""
            #pragma warning disable RUNAI0115 // Some examples are of experimental members.
            using System.Net;
            using Microsoft.Extensions.DependencyInjection;
            using RunAi.Administrator;
            using RunAi.Generated;
            using RunAi.Generated.ClusterApi;
            using RunAi.Generated.DependencyInjection;

            internal static class Examples
            {
            {{string.Join('\n', examples.Select(static (example, index) => CreateMethod(example.File, example.Code, index)))}}
            }
            """));
    }

    private static string GetCode(Match example) => WebUtility.HtmlDecode(DocLine().Replace(example.Groups[1].Value, ""));

    private static string CreateMethod(string file, string code, int index)
    {
        var declared = Declaration().Matches(code).Select(static match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        var variables = Variables.Where(variable => !declared.Contains(variable.Name)).Select(static variable => $"{variable.Type} {variable.Name}");
        return $"// {file}\npublic static async Task Example{index}({string.Join(", ", variables)})\n{{\nawait Task.CompletedTask;\n{code}}}\n";
    }

    [GeneratedRegex(@"/// <example>\s*/// <code>\s*\n(.*?)[ ]*/// </code>", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex("^ */// ?", RegexOptions.Multiline)]
    private static partial Regex DocLine();

    [GeneratedRegex(@"\bvar (\w+) =")]
    private static partial Regex Declaration();
}
