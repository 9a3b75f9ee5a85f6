using System.Globalization;
using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.RealSpecs;

/// <summary>The small documents that the third-party readers read too: what each of them becomes, in one file per document.</summary>
public sealed class FeatureSpecTests
{
    private static readonly string Folder = Path.Combine(TestPaths.Repository, "tests", "RunAi.Generated.DifferentialTesting.Tests", "Specs");

    public static TheoryData<string> Documents =>
    [
        .. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Becomes_the_code_that_was_looked_at(string document)
    {
        var code = GeneratorHarness.Diagnose(new SpecItem("spec" + Path.GetExtension(document), File.ReadAllText(Path.Combine(Folder, document))));

        var text = string.Join('\n', code.Files.Select(file => string.Create(CultureInfo.InvariantCulture, $"// {file.HintName}\n{file.Text}")));
        Snapshot.MatchRow(document.Replace('/', ' '), new GeneratedFile("code.g.cs", string.Concat(code.Diagnostics.Select(diagnostic => $"// {diagnostic}\n")) + text));
    }
}
