using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RunAi.Generator;

namespace RunAi.Generated.DifferentialTesting.Calls.Clients;

/// <summary>Represents a client that is generated for a spec, compiled in memory and loaded.</summary>
public sealed class GeneratedClient : IDisposable
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12);

    private static readonly CSharpCompilation Project = CSharpCompilation.Create(
        "Calls",
        references: References.All,
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private readonly AssemblyLoadContext _loader = new(name: null, isCollectible: true);
    private readonly Type? _type;

    private GeneratedClient(IReadOnlyList<SyntaxTree> trees, Stream assembly)
    {
        Methods = [.. trees.SelectMany(GeneratedMethodReader.Read)];
        _type = _loader.LoadFromStream(assembly).GetType($"{SpecOptionsProvider.Namespace}.{SpecOptionsProvider.ClientName}");
    }

    /// <summary>Gets the methods of all operation groups.</summary>
    public IReadOnlyList<GeneratedMethod> Methods { get; }

    /// <exception cref="InvalidOperationException">The generated code does not compile.</exception>
    public static GeneratedClient Create(string path, string text)
    {
        var driver = CSharpGeneratorDriver.Create(
            [new RunAiClientGenerator().AsSourceGenerator()], [new SpecAdditionalText(path, text)], ParseOptions, new SpecOptionsProvider(path));
        var result = driver.RunGeneratorsAndUpdateCompilation(Project, out var compilation, out _).GetRunResult();
        if (result.Results[0].Exception is { } exception)
        {
            throw new InvalidOperationException($"{path}: the generator failed.", exception);
        }

        using var assembly = new MemoryStream();
        var errors = compilation.Emit(assembly).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        if (errors.Count > 0)
        {
            throw new InvalidOperationException($"{path}: the generated code does not compile.\n{CompileErrors.Describe(errors)}");
        }

        assembly.Position = 0;
        return new GeneratedClient([.. result.GeneratedTrees], assembly);
    }

    /// <summary>Returns the group that implements an interface, connected to a server.</summary>
    public object GetGroup(string interfaceName, HttpClient http)
    {
        var property = _type!.GetProperties().Single(candidate => candidate.PropertyType.Name == interfaceName);
        return property.GetValue(Activator.CreateInstance(_type, http))!;
    }

    /// <summary>Returns the method that returns the whole response.</summary>
    public MethodInfo GetMethod(GeneratedMethod method) =>
        _type!.GetProperties().Single(candidate => candidate.PropertyType.Name == method.Interface).PropertyType.GetMethod(method.Name + "WithResponseAsync")!;

    public void Dispose() => _loader.Unload();
}
