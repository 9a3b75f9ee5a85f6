namespace RunAi.Generator.Tests.Architecture;

/// <summary>The stages of the generator have one direction: a folder uses only those that precede it.</summary>
public sealed class FolderRulesTests
{
    private static readonly string[] Folders = ["Common", "Diagnostics", "Specs", "OpenApi", "Api", "CSharp", "Emit", "Pipeline"];

    public static TheoryData<string, string[]> Rules => new()
    {
        { "Common", [] },
        { "Diagnostics", ["Common"] },
        { "Specs", ["Common", "Diagnostics"] },
        { "OpenApi", ["Common", "Diagnostics", "Specs"] },
        { "Api", ["Common", "Diagnostics", "Specs", "OpenApi"] },
        { "CSharp", ["Common", "Diagnostics", "Specs", "OpenApi", "Api"] },
        { "Emit", ["Common", "CSharp/Model"] },
        { "Pipeline", ["Common", "Diagnostics", "Specs", "OpenApi", "Api", "CSharp", "Emit"] },
        { "", ["Pipeline"] },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void Generator_folder_uses_only_preceding_folders(string folder, string[] allowed) => Assert.Empty(
        from file in GeneratorSources.Files.Keys
        where GeneratorSources.GetFolder(file) == folder
        from use in GeneratorSources.GetUsedNamespaces(file)
        let used = GeneratorSources.FindFolderOfNamespace(use.Key)
        where used is not null && !IsBelow(used, folder) && !allowed.Any(candidate => IsBelow(used, candidate))
        select $"{use.Value} ({use.Key})");

    [Fact]
    public void Generator_folders_all_have_a_rule() => Assert.Equal(
        Folders.Append("").Order(StringComparer.Ordinal),
        GeneratorSources.Files.Keys.Select(GeneratorSources.GetFolder).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Generator_namespaces_match_their_folders() => Assert.Empty(
        from file in GeneratorSources.Files
        where file.Key is not ("Common/CompilerPolyfills.cs" or "Common/GlobalUsings.cs")
        let expected = string.Join('.', file.Key.Split('/')[..^1].Prepend("RunAi.Generator"))
        where !file.Value.GetText().ToString().Contains($"namespace {expected};", StringComparison.Ordinal)
        select $"{file.Key}: {expected}");

    /// <summary>Other uses of Roslyn would couple a stage to the compiler, or keep a compilation alive between runs.</summary>
    [Theory]
    [InlineData("Microsoft.CodeAnalysis", "RunAiClientGenerator.cs Pipeline/ Diagnostics/")]
    [InlineData("Microsoft.CodeAnalysis.Text", "Pipeline/")]
    [InlineData("Microsoft.CodeAnalysis.Diagnostics", "Pipeline/")]
    [InlineData("Microsoft.CodeAnalysis.CSharp", "Emit/Literal.cs")]
    [InlineData("YamlDotNet", "Specs/Yaml/")]
    public void Third_party_namespaces_are_used_only_where_allowed(string @namespace, string allowed) => Assert.Empty(
        from file in GeneratorSources.Files.Keys
        where !allowed.Split(' ').Any(path => file.StartsWith(path, StringComparison.Ordinal))
        from use in GeneratorSources.GetUsedNamespaces(file)
        where use.Key == @namespace || (@namespace == "YamlDotNet" && use.Key.StartsWith(@namespace, StringComparison.Ordinal))
        select $"{use.Value} ({use.Key})");

    private static bool IsBelow(string folder, string top) =>
        folder == top || (top.Length > 0 && folder.StartsWith(top + "/", StringComparison.Ordinal));
}
