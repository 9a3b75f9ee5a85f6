namespace RunAi.Generator.Tests.Architecture;

/// <summary>The generator runs in one direction: each folder may use those that come before it.</summary>
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
        { "", ["Common", "CSharp/Model", "Diagnostics", "Emit", "Pipeline"] },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_folder_uses_only_what_comes_before_it(string folder, string[] allowed) => Assert.Empty(
        from file in GeneratorSources.Files.Keys
        where GeneratorSources.GetFolder(file) == folder
        from use in GeneratorSources.GetUsedNamespaces(file)
        let used = GeneratorSources.FindFolderOfNamespace(use.Key)
        where used is not null && !IsBelow(used, folder) && !allowed.Any(candidate => IsBelow(used, candidate))
        select $"{use.Value} ({use.Key})");

    [Fact]
    public void Every_folder_has_a_rule() => Assert.Equal(
        Folders.Append("").Order(StringComparer.Ordinal), GeneratorSources.Files.Keys.Select(GeneratorSources.GetFolder).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void A_file_s_namespace_is_its_folder() => Assert.Empty(
        from file in GeneratorSources.Files
        where file.Key is not ("Common/CompilerPolyfills.cs" or "Common/GlobalUsings.cs")
        let expected = string.Join('.', file.Key.Split('/')[..^1].Prepend("RunAi.Generator"))
        where !file.Value.GetText().ToString().Contains($"namespace {expected};", StringComparison.Ordinal)
        select $"{file.Key}: {expected}");

    /// <summary>Everything else of Roslyn would tie a stage to the compiler, or keep a compilation alive between two runs.</summary>
    [Theory]
    [InlineData("Microsoft.CodeAnalysis", "RunAiClientGenerator.cs Pipeline/ Diagnostics/")]
    [InlineData("Microsoft.CodeAnalysis.Text", "RunAiClientGenerator.cs Pipeline/")]
    [InlineData("Microsoft.CodeAnalysis.Diagnostics", "Pipeline/")]
    [InlineData("Microsoft.CodeAnalysis.CSharp", "Pipeline/ClientSettingsReader.cs CSharp/Naming/Identifiers.cs Emit/Literal.cs")]
    [InlineData("YamlDotNet", "Specs/Yaml/")]
    public void Foreign_code_stays_where_it_belongs(string @namespace, string places) => Assert.Empty(
        from file in GeneratorSources.Files.Keys
        where !places.Split(' ').Any(place => file.StartsWith(place, StringComparison.Ordinal))
        from use in GeneratorSources.GetUsedNamespaces(file)
        where use.Key == @namespace || (@namespace == "YamlDotNet" && use.Key.StartsWith(@namespace, StringComparison.Ordinal))
        select $"{use.Value} ({use.Key})");

    private static bool IsBelow(string folder, string top) => folder == top || (top.Length > 0 && folder.StartsWith(top + "/", StringComparison.Ordinal));
}
