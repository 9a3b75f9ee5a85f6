using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.RealSpecs;

/// <summary>Compares the code for the specs of the differential tests with snapshots, one per spec.</summary>
public sealed class FeatureSpecTests
{
    private static readonly string Folder = Path.Combine(TestPaths.Repository, "tests", "RunAi.Generated.DifferentialTesting.Tests", "Specs");

    public static TheoryData<string> Documents =>
    [
        .. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Select(
            path => Path.GetRelativePath(Folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Code_for_a_spec_matches_its_snapshot(string document)
    {
        var code = GeneratorHarness.Diagnose(Read(document));

        var diagnostics = string.Concat(code.Diagnostics.Select(diagnostic => $"// {diagnostic}\n"));
        var text = string.Join('\n', code.Files.Select(file => $"// {file.HintName}\n{Snapshot.WithoutHead(file.Text)}"));
        Snapshot.MatchRow(document.Replace('/', ' '), new GeneratedFile("code.g.cs", diagnostics + text));
    }

    /// <summary>Returns all the specs.</summary>
    internal static IEnumerable<SpecItem> Specs() => Documents.Select(row => Read(row.Data));

    private static SpecItem Read(string document) => new("spec" + Path.GetExtension(document), File.ReadAllText(Path.Combine(Folder, document)));
}
