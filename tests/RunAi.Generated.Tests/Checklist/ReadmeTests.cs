using System.Reflection;
using System.Text.RegularExpressions;
using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Checklist;

public sealed partial class ReadmeTests
{
    private static readonly HashSet<string> Tests =
    [
        .. from type in typeof(ReadmeTests).Assembly.GetTypes()
           from method in type.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
           where method.GetCustomAttribute<FactAttribute>() is not null
           select $"{type.Name}.{method.Name}",
    ];

    [Fact]
    public void Tests_in_the_checklist_exist()
    {
        var rows = File.ReadAllLines(Path.Combine(TestPaths.Repository, "tests", "RunAi.Generated.Tests", "Checklist", "README.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.EndsWith("| test |", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Contains(TestReference().Match(row).Groups["test"].Value, Tests));
    }

    [GeneratedRegex(@"\| `(?<test>\w+\.\w+)` \|$")]
    private static partial Regex TestReference();
}
