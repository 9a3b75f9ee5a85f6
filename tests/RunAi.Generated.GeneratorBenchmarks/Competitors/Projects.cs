using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace RunAi.Generated.GeneratorBenchmarks.Competitors;

/// <summary>Creates the project that all code is compiled in, with the same references.</summary>
internal static class Projects
{
    private static readonly string[] Prefixes = ["RunAi.Generated.Runtime", "Microsoft.Kiota.", "Microsoft.Extensions."];

    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Latest, DocumentationMode.None);

    /// <summary>Gets a project without code.</summary>
    public static CSharpCompilation Empty { get; } = CSharpCompilation.Create(
        "App",
        references:
        [
            .. Basic.Reference.Assemblies.Net100.References.All,
            .. Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll")
                .Where(file => Prefixes.Any(prefix => Path.GetFileName(file).StartsWith(prefix, StringComparison.Ordinal)))
                .Concat(Directory.EnumerateFiles(KiotaLoadContext.Directory, "Microsoft.Kiota.Serialization.*.dll"))
                .Select(file => MetadataReference.CreateFromFile(file)),
        ],
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>Parses a text as the compiler does.</summary>
    public static SyntaxTree Parse(string code, string path = "") => CSharpSyntaxTree.ParseText(code, ParseOptions, path);
}
