using System.Text.Json;
using System.Text.RegularExpressions;
using RunAi.Generated.Package.Tests.Matrix;
using RunAi.Generated.Package.Tests.Support;

namespace RunAi.Generated.Package.Tests.Readme;

/// <summary>Tests the code blocks of all READMEs and of the pages in docs/ as printed. See also <see cref="ShellCommandTests"/>.</summary>
[Collection(ConsumerMatrix.Name)]
public sealed partial class ReadmeTests(ConsumerMatrix matrix)
{
    private static readonly string[] Languages = ["csharp", "ini", "json", "sh", "text", "xml"];

    /// <summary>Files that READMEs contain as a whole, and the tests that run them.</summary>
    private static readonly Dictionary<string, string> PrintedFiles = new()
    {
        ["samples/Quickstart/Tour.cs"] = "TourTests runs it. Its types are also compiled with the packages.",
        ["tests/RunAi.Generated.EndToEnd.Tests/Testing/SandboxExampleTests.cs"] = "It is a test. The sandbox is not a package.",
        ["tests/RunAi.Generated.Tests/Features/ExplodedListTests.cs"] = "It is a test. The harness of the generator is not a package.",
    };

    public static TheoryData<string> CompiledReadmes =>
        [.. MarkdownBlock.All.Where(block => block.Language == "csharp" && ReadmeConsumers.IsCompiled(block)).Select(block => block.File).Distinct()];

    public static TheoryData<string> XmlRows => [.. ReadmeConsumers.XmlBlocks.Select(ReadmeConsumers.GetRow)];

    [Theory]
    [MemberData(nameof(CompiledReadmes))]
    public void CSharp_blocks_compile_with_the_packages(string file) => matrix.AssertBuilt(ReadmeConsumers.GetRow(file));

    [Theory]
    [MemberData(nameof(XmlRows))]
    public void XML_block_is_part_of_a_project_that_builds(string row) => matrix.AssertBuilt(row);

    [Fact]
    public void CSharp_blocks_that_are_not_compiled_with_the_packages_are_files_of_other_projects()
    {
        var files = PrintedFiles.Keys.Select(file => File.ReadAllText(Path.Combine(Repository.Root, file)).ReplaceLineEndings("\n")).ToList();
        Assert.DoesNotContain(MarkdownBlock.All, block => block.Language == "csharp" && !ReadmeConsumers.IsCompiled(block) && !files.Contains(block.Text));
        Assert.All(files, text => Assert.Contains(MarkdownBlock.All, block => block.Text == text));
    }

    /// <summary>Blocks with the language "text" are diagrams and output, not code.</summary>
    [Fact]
    public void Blocks_have_a_known_language() => Assert.DoesNotContain(MarkdownBlock.All, block => !Languages.Contains(block.Language));

    [Fact]
    public void Text_blocks_contain_no_code() =>
        Assert.DoesNotContain(MarkdownBlock.All, block => block.Language == "text" && block.Lines.Any(line => CodeLine().IsMatch(line)));

    [Fact]
    public void JSON_blocks_are_valid() => Assert.All(
        MarkdownBlock.All.Where(block => block.Language == "json"),
        block => JsonDocument.Parse(block.Text).Dispose());

    /// <summary>The row "configured" of the matrix tests that a severity is applied.</summary>
    [Fact]
    public void Severities_in_ini_blocks_are_valid() => Assert.All(
        MarkdownBlock.All.Where(block => block.Language == "ini").SelectMany(block => block.Lines).Where(line => !line.StartsWith('[')),
        line =>
        {
            var id = Severity().Match(line).Groups["id"].Value;
            Assert.True(File.Exists(Path.Combine(Repository.Root, "generator", "docs", $"{id}.md")), line);
        });

    [GeneratedRegex(@"^dotnet |;$|^<")]
    private static partial Regex CodeLine();

    [GeneratedRegex(@"^dotnet_diagnostic\.(?<id>RUNAI[0-9]{4})\.severity = (error|warning|suggestion|silent|none)( +#.*)?$")]
    private static partial Regex Severity();
}
