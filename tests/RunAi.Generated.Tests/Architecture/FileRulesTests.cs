using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RunAi.Generator.Tests.Architecture;

public sealed class FileRulesTests
{
    private const int LineLimit = 400;
    private const int LineGoal = 250;

    [Fact]
    public void A_file_holds_one_type_of_its_name() => Assert.Empty(
        from file in GeneratorSources.Files
        // Attributes that the compiler looks for by name belong together.
        where file.Key is not ("Common/CompilerPolyfills.cs" or "Common/GlobalUsings.cs")
        let types = GetTypeNames(file.Value)
        where types.Count != 1 || types[0] != Path.GetFileName(file.Key).Split('.')[0]
        select $"{file.Key}: {string.Join(", ", types)}");

    [Fact]
    public void No_file_is_long()
    {
        foreach (var (file, lines) in GetFileLengths().Where(file => file.Lines > LineGoal))
        {
            TestContext.Current.AddWarning($"{file} has {lines} lines; {LineGoal} is the goal.");
        }

        Assert.DoesNotContain(GetFileLengths(), file => file.Lines > LineLimit);
    }

    private static List<string> GetTypeNames(SyntaxTree tree) =>
    [
        .. tree.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
            .Where(type => type.Parent is BaseNamespaceDeclarationSyntax)
            .Select(type => type.Identifier.Text),
    ];

    private static IEnumerable<(string File, int Lines)> GetFileLengths() =>
        GeneratorSources.Files.Select(file => (file.Key, file.Value.GetText().Lines.Count - 1));
}
