using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.RealSpecs;

/// <summary>
/// Compares the code for the specs of the differential tests with snapshots, one per spec. Snapshots omit the client class of a spec with one group, which is
/// the same for all specs.
/// </summary>
public sealed class FeatureSpecTests
{
    private static readonly string Folder = Path.Combine(TestPaths.Repository, "tests", "RunAi.Generated.DifferentialTesting.Tests", "Specs");

    public static TheoryData<string> Documents =>
    [
        .. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Select(
            path => Path.GetRelativePath(Folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    private static readonly Lazy<string> ClientWithOneGroup = new(() => WithoutTitle(GeneratorHarness.Generate(
        TinySpec.Paths("/things:\n  get: {operationId: get_things, responses: {'204': {description: ''}}}"))["TestClient.g.cs"]));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Code_for_a_spec_matches_its_snapshot(string document)
    {
        var code = GeneratorHarness.Diagnose(Read(document));

        var diagnostics = string.Concat(code.Diagnostics.Select(diagnostic => $"// {diagnostic}\n"));
        var text = string.Join('\n', code.Files.Where(file => WithoutTitle(file.Text) != ClientWithOneGroup.Value)
            .Select(file => $"// {file.HintName}\n{Snapshot.WithoutHead(file.Text)}"));
        Snapshot.MatchRow(document.Replace('/', ' '), new GeneratedFile("code.g.cs", diagnostics + text));
    }

    /// <summary>Returns all the specs.</summary>
    internal static IEnumerable<SpecItem> Specs() => Documents.Select(row => Read(row.Data));

    /// <summary>Returns a spec.</summary>
    internal static SpecItem Read(string document) => new("spec" + Path.GetExtension(document), File.ReadAllText(Path.Combine(Folder, document)));

    // The list of the models for System.Text.Json repeats their names.
    private static string WithoutTitle(string client)
    {
        var resolver = client.IndexOf("\n/// <summary>The JSON metadata of the models of ", StringComparison.Ordinal);
        return string.Join('\n', (resolver < 0 ? client : client[..resolver]).Split('\n').Where(line =>
            !line.StartsWith("/// <summary>Client for ", StringComparison.Ordinal) && line != "using global::System.Text.Json.Serialization.Metadata;"));
    }
}
