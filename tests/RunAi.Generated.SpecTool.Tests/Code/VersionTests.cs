using System.Reflection;
using RunAi.Generated.SpecTool.Diff;
using RunAi.Generated.SpecTool.Reading;
using RunAi.Generator.Api.Model;

namespace RunAi.Generated.SpecTool.Tests.Code;

/// <summary>Compiles code that uses all members of one version with the generated code of another, and compares its errors with the differences.</summary>
public sealed class VersionTests
{
    // A folder of documents that the repository cannot contain.
    private const string FolderVariable = "RUNAI_TEST_SPEC_VERSIONS";

    private static readonly string Bundled = typeof(VersionTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "BundledSpecsDirectory").Value! + "administrator.openapi.json";

    public static TheoryData<string, string> RealVersions
    {
        get
        {
            if (Environment.GetEnvironmentVariable(FolderVariable) is not { Length: > 0 } folder)
            {
                return new TheoryData<string, string> { { Bundled, Bundled } };
            }

            var files = Directory.GetFiles(folder, "*.openapi.*").Order(StringComparer.Ordinal).ToList();
            var data = new TheoryData<string, string>();
            foreach (var (index, before) in files.Index())
            {
                files.Skip(index + 1).ToList().ForEach(after => data.Add(before, after));
            }

            return data;
        }
    }

    [Theory]
    [InlineData("1.0", "2.0")]
    [InlineData("1.1", "2.0")]
    [InlineData("2.0", "1.0")]
    [InlineData("1.1", "1.0")]
    public void Each_compile_error_is_foretold_and_each_foretold_error_occurs(string before, string after)
    {
        var comparison = CodeComparison.Create(Read(before), Read(after));

        Assert.Empty(comparison.Unforeseen);
        Assert.Empty(comparison.Unfounded);
        Assert.NotEqual(0, comparison.Errors);
    }

    [Fact]
    public void Optional_additions_break_no_call()
    {
        var comparison = CodeComparison.Create(Read("1.0"), Read("1.1"));

        Assert.Equal((0, 0), (comparison.Errors, comparison.Changes));
        Assert.Contains("existing calls compile unchanged", DiffReport.Summarize(SpecDiff.Compare(Read("1.0"), Read("1.1"))), StringComparison.Ordinal);
    }

    [Fact]
    public void Report_names_the_change_of_each_member() => Assert.Contains(
        """
        ## Code that does not compile unchanged (44)

        - `Address` is now `Place`
        - `Advertisement` removed
        - `Cart`
          - `Id`: changed from `Guid` to `string`
          - `Name`: changed from `string` to `string?`
          - `Owner`: changed from `string?` to `string`
          - `Owner`: is now required in object initializers
          - `Size`: removed
        - `Color`
          - `Red`: removed
        - `DeleteCartOptions` removed
        - `ICartsClient`
          - `DeleteCartAsync`: parameter `id` is now `cartId`
          - `DeleteCartAsync`: parameter `options` removed
          - `EnumerateCartsAsync`: is now `EnumerateFindCartsAsync`
          - `GetCartAsync`: parameter `id` is now `cartId`
          - `ListCartsAsync`: is now `FindCartsAsync`
          - `SetNoteAsync`: parameter `body` is now required
          - `UpdateCartAsync`: parameter `id` is now `cartId`
          - `UpdateCartAsync`: parameter `options` removed
          - `UpdateCartAsync`: property `UpdateCartOptions.Force` is now the required parameter `force`
        - `IGeneratedClient`
          - `Search`: is now `Find`
        - `IItemsClient`
          - `CountItemsAsync`: parameter `@from` is now the property `CountItemsOptions.From`
          - `CountItemsAsync`: returns `long` instead of `int`
          - `EnumerateItemsAsync`: parameter `maxItems` removed
          - `SetPictureAsync`: parameter `id` changed from `int` to `string`
        - `ISearchClient` is now `IFindClient`
        - `ItemFilter`
          - `Color !=`: removed
          - `Color ==`: removed
          - `Color.NotEqualTo`: removed
          - `Name !=`: removed
          - `Name ==`: removed
          - `Name.NotEqualTo`: removed
          - `Note`: removed
          - `Price !=`: removed
          - `Price ==`: removed
          - `Price.NotEqualTo`: removed
          - `Size`: removed
        - `ListItemsOptions`
          - `Color`: changed from `Color?` to `string?`
          - `Offset`: removed
          - `Sort`: removed
        - `NewCart`
          - `Kind`: added and required in object initializers
          - `Name`: changed from `string` to `string?`
        - `Result`
          - `TryGetAdvertisement`: removed
        - `SetPictureForm`
          - `Title`: changed from `string?` to `string`
          - `Title`: is now required in object initializers
        - `UpdateCartOptions` removed

        """.ReplaceLineEndings("\n"),
        DiffReport.Write(SpecDiff.Compare(Read("1.0"), Read("2.0"))),
        StringComparison.Ordinal);

    /// <summary>Versions of real specs if the variable is set; otherwise the bundled spec, which is compared with itself.</summary>
    [Theory]
    [MemberData(nameof(RealVersions))]
    public void Each_compile_error_of_real_versions_is_foretold(string before, string after)
    {
        var comparison = CodeComparison.Create(ReadFile(before), ReadFile(after));

        TestContext.Current.TestOutputHelper!.WriteLine(
            $"{comparison.Lines} lines, {comparison.Errors} with errors, {comparison.Changes} differences\n"
            + string.Join('\n', comparison.Unforeseen.Concat(comparison.Unfounded)));
        Assert.Empty(comparison.Unforeseen);
        Assert.Empty(comparison.Unfounded);
    }

    private static ApiModel ReadFile(string path) => SpecReadResult.Read(path, File.ReadAllBytes(path), overlayPath: null).Model!;

    private static ApiModel Read(string version)
    {
        var file = $"shop-{version}.yaml";
        using var reader = new StreamReader(typeof(VersionTests).Assembly.GetManifestResourceStream(file)!);
        var reading = SpecReadResult.Read(file, reader.ReadToEnd(), overlayPath: null);
        Assert.Empty(reading.Diagnostics);
        return reading.Model!;
    }
}
