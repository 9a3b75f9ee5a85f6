using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RunAi.Generator.Tests.Architecture;

public sealed class AssemblyTests
{
    private static readonly Assembly Generator = typeof(RunAiClientGenerator).Assembly;

    /// <summary>Any other assembly would have to be packed beside the analyzer, where it can clash with that of another one.</summary>
    [Fact]
    public void The_generator_needs_nothing_but_the_compiler_and_YamlDotNet() => Assert.Empty(
        Generator.GetReferencedAssemblies().Select(reference => reference.Name).Except(
            ["netstandard", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable", "YamlDotNet"]));

    [Fact]
    public void The_generator_runs_in_the_oldest_supported_compiler() =>
        Assert.Equal(new Version(4, 8, 0, 0), Generator.GetReferencedAssemblies().Single(reference => reference.Name == "Microsoft.CodeAnalysis").Version);

    [Fact]
    public void The_generator_is_the_only_public_type() => Assert.Equal([typeof(RunAiClientGenerator)], Generator.GetExportedTypes());

    [Fact]
    public void The_generator_is_one_for_csharp() => Assert.Equal([LanguageNames.CSharp], typeof(RunAiClientGenerator).GetCustomAttribute<GeneratorAttribute>()!.Languages);

    [Fact]
    public void There_is_no_analyzer_beside_it() => Assert.DoesNotContain(Generator.GetTypes(), type => typeof(DiagnosticAnalyzer).IsAssignableFrom(type));
}
