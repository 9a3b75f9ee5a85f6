using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Architecture;

/// <summary>Provides the source files of the generator, compiled to resolve the names in them.</summary>
internal static class GeneratorSources
{
    private const string RootNamespace = "RunAi.Generator";

    private static readonly Lazy<CSharpCompilation> Compiled = new(Compile);

    // Every rule checks every file.
    private static readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, string>> Used = new(StringComparer.Ordinal);

    /// <summary>
    /// Gets all files by path relative to the generator's folder, with forward slashes. SpecTool/ is a program of its own that the generator cannot
    /// refer to.
    /// </summary>
    public static IReadOnlyDictionary<string, SyntaxTree> Files { get; } = Directory
        .EnumerateFiles(TestPaths.Generator, "*.cs", SearchOption.AllDirectories)
        .Select(path => (Path: Path.GetRelativePath(TestPaths.Generator, path).Replace('\\', '/'), Text: File.ReadAllText(path)))
        .Where(file => GetFolder(file.Path) is not ("obj" or "bin" or "SpecTool"))
        .ToDictionary(
            file => file.Path,
            file => CSharpSyntaxTree.ParseText(file.Text, new CSharpParseOptions(LanguageVersion.Preview), file.Path),
            StringComparer.Ordinal);

    /// <summary>Returns the top-level folder of a file; empty for the root.</summary>
    public static string GetFolder(string file) => file.Contains('/', StringComparison.Ordinal) ? file[..file.IndexOf('/', StringComparison.Ordinal)] : "";

    /// <summary>Returns the namespaces of the types that a file refers to, each with the location of such a reference.</summary>
    public static IReadOnlyDictionary<string, string> GetUsedNamespaces(string file) => Used.GetOrAdd(file, FindUsedNamespaces);

    private static Dictionary<string, string> FindUsedNamespaces(string file)
    {
        var tree = Files[file];
        var model = Compiled.Value.GetSemanticModel(tree);
        var used = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
        {
            var symbol = model.GetSymbolInfo(name).Symbol;
            var type = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
            if (type is not null)
            {
                used.TryAdd(type.ContainingNamespace.ToDisplayString(), $"{file}({name.GetLocation().GetLineSpan().StartLinePosition.Line + 1}): {name}");
            }
        }

        return used;
    }

    /// <summary>Returns the folder of a namespace of the generator; null for other namespaces.</summary>
    public static string? FindFolderOfNamespace(string name) =>
        name == RootNamespace ? ""
        : name.StartsWith(RootNamespace + ".", StringComparison.Ordinal) ? name[(RootNamespace.Length + 1)..].Replace('.', '/')
        : null;

    private static CSharpCompilation Compile()
    {
        var dependencies = new[] { typeof(SyntaxNode), typeof(CSharpSyntaxNode), typeof(YamlDotNet.Core.Parser) };
        var references = Basic.Reference.Assemblies.Net100.References.All.Cast<MetadataReference>()
            .Concat(dependencies.Select(type => MetadataReference.CreateFromFile(type.Assembly.Location)));
        return CSharpCompilation.Create("Generator", Files.Values, references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }
}
