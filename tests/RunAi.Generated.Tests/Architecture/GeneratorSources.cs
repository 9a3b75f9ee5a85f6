using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Architecture;

/// <summary>The generator's source files, compiled so that every name in them can be looked up.</summary>
internal static class GeneratorSources
{
    private const string RootNamespace = "RunAi.Generator";

    private static readonly Lazy<CSharpCompilation> Compiled = new(Compile);

    // Every rule asks for every file.
    private static readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, string>> Used = new(StringComparer.Ordinal);

    /// <summary>
    /// All files, by path relative to the generator's folder, with forward slashes. The program in SpecTool/ is no part of the generator: nothing
    /// in the generator can name it, since it is compiled behind it.
    /// </summary>
    public static IReadOnlyDictionary<string, SyntaxTree> Files { get; } = Directory
        .EnumerateFiles(TestPaths.Generator, "*.cs", SearchOption.AllDirectories)
        .Select(path => (Path: Path.GetRelativePath(TestPaths.Generator, path).Replace('\\', '/'), Text: File.ReadAllText(path)))
        .Where(file => !file.Path.StartsWith("obj/", StringComparison.Ordinal) && !file.Path.StartsWith("bin/", StringComparison.Ordinal) && !file.Path.StartsWith("SpecTool/", StringComparison.Ordinal))
        .ToDictionary(file => file.Path, file => CSharpSyntaxTree.ParseText(file.Text, new CSharpParseOptions(LanguageVersion.Preview), file.Path), StringComparer.Ordinal);

    /// <summary>The folder at the top that a file lies in; empty for the root.</summary>
    public static string GetFolder(string file) => file.Contains('/', StringComparison.Ordinal) ? file[..file.IndexOf('/', StringComparison.Ordinal)] : "";

    /// <summary>The namespaces of the types that a file names, each with a place where it does.</summary>
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

    /// <summary>The top folder of one of our namespaces, with the folder below it; null for the namespaces of others.</summary>
    public static string? FindFolderOfNamespace(string name) =>
        name == RootNamespace ? "" : name.StartsWith(RootNamespace + ".", StringComparison.Ordinal) ? name[(RootNamespace.Length + 1)..].Replace('.', '/') : null;

    private static CSharpCompilation Compile()
    {
        var references = Basic.Reference.Assemblies.Net100.References.All.Cast<MetadataReference>()
            .Concat(new[] { typeof(SyntaxNode), typeof(CSharpSyntaxNode), typeof(YamlDotNet.Core.Parser) }.Select(type => MetadataReference.CreateFromFile(type.Assembly.Location)));
        return CSharpCompilation.Create("Generator", Files.Values, references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }
}
