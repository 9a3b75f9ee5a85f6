using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RunAi.Generator.Tests.Architecture;

public sealed class FileRulesTests
{
    private const int FileLimit = 400;
    private const int FileGoal = 250;
    private const int LineLimit = 160;

    private static readonly IReadOnlyList<string> Files =
    [
        .. RepositoryFiles.Find(".cs")
            .Where(path => !path.Contains("/Snapshots/", StringComparison.Ordinal) && !path.Contains(".verified.", StringComparison.Ordinal)),
    ];

    [Fact]
    public void Generator_files_declare_one_type_with_the_name_of_the_file() => Assert.Empty(
        from file in GeneratorSources.Files
        // Attributes that the compiler finds by name belong together.
        where file.Key is not ("Common/CompilerPolyfills.cs" or "Common/GlobalUsings.cs")
        let types = GetTypeNames(file.Value)
        where types.Count != 1 || types[0] != Path.GetFileName(file.Key).Split('.')[0]
        select $"{file.Key}: {string.Join(", ", types)}");

    [Fact]
    public void Source_files_have_at_most_400_lines()
    {
        var lengths = Files.Select(path => (Path: path, Lines: RepositoryFiles.ReadLines(path).Length)).Where(file => file.Lines > FileGoal).ToList();
        foreach (var (path, lines) in lengths)
        {
            TestContext.Current.AddWarning($"{path} has {lines} lines; {FileGoal} is the goal.");
        }

        Assert.DoesNotContain(lengths, file => file.Lines > FileLimit);
    }

    [Fact]
    public void Source_lines_have_at_most_160_characters()
    {
        var broken = (
            from path in Files
            from line in RepositoryFiles.ReadLines(path).Index()
            where line.Item.Length > LineLimit
            select $"{path}:{line.Index + 1}: {line.Item.Length} characters").ToList();

        Assert.True(broken.Count == 0, $"{broken.Count} lines have more than {LineLimit} characters.\n{string.Join('\n', broken)}");
    }

    private static List<string> GetTypeNames(SyntaxTree tree) =>
    [
        .. tree.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
            .Where(type => type.Parent is BaseNamespaceDeclarationSyntax)
            .Select(type => type.Identifier.Text),
    ];
}
