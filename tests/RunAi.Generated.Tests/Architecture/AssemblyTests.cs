using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RunAi.Generator.Tests.Architecture;

public sealed class AssemblyTests
{
    private static readonly Assembly Generator = typeof(RunAiClientGenerator).Assembly;

    /// <summary>Any other assembly would have to be packed with the analyzer, where it can conflict with those of other analyzers.</summary>
    [Fact]
    public void Generator_references_only_the_compiler_and_YamlDotNet() => Assert.Empty(
        Generator.GetReferencedAssemblies().Select(reference => reference.Name).Except(
            ["netstandard", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable", "YamlDotNet"]));

    [Fact]
    public void Generator_references_the_oldest_supported_compiler() =>
        Assert.Equal(new Version(4, 8, 0, 0), Generator.GetReferencedAssemblies().Single(reference => reference.Name == "Microsoft.CodeAnalysis").Version);

    [Fact]
    public void Generator_is_the_only_public_type_of_its_assembly() => Assert.Equal([typeof(RunAiClientGenerator)], Generator.GetExportedTypes());

    [Fact]
    public void Generator_supports_only_CSharp() =>
        Assert.Equal([LanguageNames.CSharp], typeof(RunAiClientGenerator).GetCustomAttribute<GeneratorAttribute>()!.Languages);

    [Fact]
    public void Generator_assembly_contains_no_analyzer() =>
        Assert.DoesNotContain(Generator.GetTypes(), type => typeof(DiagnosticAnalyzer).IsAssignableFrom(type));
}
