using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace RunAi.Generated.Mutation.Projects;

/// <summary>
/// Represents the project whose sources are mutated. It is compiled in memory, once for each mutant: that takes less time than the tests do,
/// and a mutant can be any change to the text.
/// </summary>
internal sealed class MutatedProject
{
    private readonly CSharpCompilation _compilation;
    private readonly IReadOnlyList<ResourceDescription> _resources;
    private readonly IReadOnlyDictionary<string, SyntaxTree> _trees;

    private MutatedProject(CSharpCompilation compilation, IReadOnlyList<ResourceDescription> resources)
    {
        _compilation = compilation;
        _resources = resources;
        _trees = compilation.SyntaxTrees.Where(tree => tree.FilePath.Length > 0).ToDictionary(tree => tree.FilePath, StringComparer.Ordinal);
    }

    /// <summary>Gets the file name of the assembly.</summary>
    public string AssemblyFile => _compilation.AssemblyName + ".dll";

    /// <summary>Reads the sources of a project and runs its source generators.</summary>
    /// <param name="project">The path of the project file.</param>
    public static async Task<MutatedProject> LoadAsync(string project)
    {
        var arguments = await CommandLineArguments.GetAsync(project);
        // Neither documentation nor warnings are needed, and both take a large part of the compiler's time.
        var parseOptions = arguments.ParseOptions.WithDocumentationMode(DocumentationMode.None);
        var trees = arguments.SourceFiles.Select(file => Parse(file.Path, parseOptions));
        var references = arguments.MetadataReferences.Select(reference => MetadataReference.CreateFromFile(reference.Reference, reference.Properties));
        var options = arguments.CompilationOptions
            .WithGeneralDiagnosticOption(ReportDiagnostic.Suppress)
            .WithSpecificDiagnosticOptions(ImmutableDictionary<string, ReportDiagnostic>.Empty)
            .WithNullableContextOptions(NullableContextOptions.Annotations)
            .WithConcurrentBuild(false);
        var compilation = CSharpCompilation.Create(arguments.CompilationName, trees, references, options);
        var generators = arguments.AnalyzerReferences
            .Select(reference => new AnalyzerFileReference(reference.FilePath, new DefaultAnalyzerLoader()))
            .SelectMany(reference => reference.GetGenerators(LanguageNames.CSharp));
        CSharpGeneratorDriver.Create(generators, parseOptions: parseOptions).RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        return new MutatedProject((CSharpCompilation)generated, [.. arguments.ManifestResources]);
    }

    /// <summary>Returns the syntax tree of a source file; <see langword="null"/> if the project does not compile it.</summary>
    public SyntaxTree? TreeOf(string path) => _trees.GetValueOrDefault(path);

    /// <summary>Compiles the project with other texts for some of its files and with additional files.</summary>
    /// <param name="texts">The new texts by path. A path that the project does not have adds a file.</param>
    /// <param name="target">The path of the assembly to write.</param>
    /// <returns>The errors; empty if the assembly was written.</returns>
    public IReadOnlyList<string> Compile(IReadOnlyDictionary<string, string> texts, string target)
    {
        var compilation = _compilation;
        foreach (var (path, text) in texts)
        {
            var known = TreeOf(path);
            var tree = known?.WithChangedText(SourceText.From(text, known.Encoding))
                ?? CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)_compilation.SyntaxTrees[0].Options, path, System.Text.Encoding.UTF8);
            compilation = known is null ? compilation.AddSyntaxTrees(tree) : compilation.ReplaceSyntaxTree(known, tree);
        }

        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly, manifestResources: _resources);
        if (result.Success)
        {
            File.WriteAllBytes(target, assembly.ToArray());
        }

        return [.. result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString())];
    }

    private static SyntaxTree Parse(string path, CSharpParseOptions options)
    {
        using var stream = File.OpenRead(path);
        return CSharpSyntaxTree.ParseText(SourceText.From(stream), options, path);
    }
}
