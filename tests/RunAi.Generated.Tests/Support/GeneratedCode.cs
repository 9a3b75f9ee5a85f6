using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RunAi.Generated.DifferentialTesting.Calls.Clients;
using RunAi.Generated.Serialization;
using RunAi.Generator.Tests.Support.Http;

namespace RunAi.Generator.Tests.Support;

/// <summary>The code that was generated for a project's specs, for inspection and execution.</summary>
internal sealed class GeneratedCode(GeneratorStep step, IReadOnlyList<SpecItem> specs)
{
    private const string UnnecessaryUsing = "CS8019";
    private const string MissingDocumentation = "CS1591";
    private const int LongestSpec = 3_000;

    private static readonly Uri BaseAddress = new("https://api.test");

    public IReadOnlyList<GeneratedFile> Files => step.Files;

    /// <summary>Gets the diagnostics as a build prints them, without the links to their pages: <c>spec.yaml(3,7): warning RUNAI0009: …</c></summary>
    public IReadOnlyList<string> Diagnostics { get; } = [.. step.Diagnostics.Select(diagnostic =>
        WithoutPage(diagnostic.ToString(), diagnostic.Descriptor.HelpLinkUri))];

    /// <summary>Gets the text of the only file whose name has the suffix.</summary>
    public string this[string hintEnd] => Assert.Single(Files, file => file.HintName.EndsWith(hintEnd, StringComparison.Ordinal)).Text;

    /// <summary>Returns the declarations of types, each as a file of its own.</summary>
    public IEnumerable<GeneratedFile> Types(params string[] names) => names.Select(name => new GeneratedFile(name + ".g.cs", GetText(name)));

    /// <summary>Returns the declarations of types in a namespace, each as a file of its own.</summary>
    public IEnumerable<GeneratedFile> TypesIn(string @namespace, params string[] names) => names.Select(name => new GeneratedFile(
        name + ".g.cs",
        Assert.Single(
            Declarations(), type => type.Identifier.Text == name && type.FirstAncestorOrSelf<BaseNamespaceDeclarationSyntax>()?.Name.ToString() == @namespace)
            .ToFullString().TrimStart('\n')));

    /// <summary>Returns the names of all generated types, in file order.</summary>
    public IEnumerable<string> TypeNames() => Declarations().Select(type => type.Identifier.Text);

    /// <summary>Returns the operations of all group clients, in file order.</summary>
    public IEnumerable<GeneratedOperation> Operations() => GetOperations("");

    /// <summary>Returns the operations of the files whose names have the prefix.</summary>
    public IEnumerable<GeneratedOperation> GetOperations(string hintStart) =>
        from creation in Trees().Where(tree => Path.GetFileName(tree.FilePath).StartsWith(hintStart, StringComparison.Ordinal))
            .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<ObjectCreationExpressionSyntax>())
        where creation.Type is SimpleNameSyntax { Identifier.Text: "Operation" }
        let field = creation.FirstAncestorOrSelf<VariableDeclaratorSyntax>()!.Identifier.Text
        let arguments = creation.ArgumentList!.Arguments
        select new GeneratedOperation(field[..^"Operation".Length], GetMethodName(arguments[1].Expression), GetText(arguments[2].Expression));

    /// <summary>Returns the public API of a namespace.</summary>
    public string PublicSurface(string @namespace) => Support.PublicSurface.Describe(step.Compilation, @namespace);

    /// <summary>Returns the examples in the documentation of a client.</summary>
    public EmittedExamples GetExamples(string @namespace, string client) => new(step.Compilation, @namespace, client);

    /// <summary>Returns the errors in a file of a project with the code.</summary>
    public IReadOnlyList<string> GetErrors(string file) => UserProject.GetErrors(step.Compilation, file);

    /// <summary>
    /// Asserts that the code compiles on its own, without implicit usings and without warnings, that it has no unnecessary using directives, and that its XML
    /// documentation is well-formed and has no unresolved references.
    /// </summary>
    public void AssertCompiles()
    {
        using var assembly = new MemoryStream();
        using var documentation = new MemoryStream();
        var project = step.Compilation.RemoveSyntaxTrees(UserProject.ImplicitUsingsTree);
        var result = StrictCode.CreateCompilation(project, Trees()).Emit(
            assembly, xmlDocumentationStream: documentation, cancellationToken: TestContext.Current.CancellationToken);
        AssertNone(result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning || diagnostic.Id == UnnecessaryUsing));
    }

    /// <summary>Asserts that the code and files of its user compile without warnings in a version of C#.</summary>
    public void AssertCompilesWith(LanguageVersion version, IEnumerable<string> paths) => AssertNone(
        CreateCompilation(version, paths).GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id != MissingDocumentation));

    /// <summary>Compiles the code and files of its user in a version of C#, calls a static method, and returns its result as text, models as JSON.</summary>
    public string Invoke(LanguageVersion version, IEnumerable<string> paths, string type, string method)
    {
        var loader = new AssemblyLoadContext(name: null, isCollectible: true);
        try
        {
            return ToText(Load(loader, CreateCompilation(version, paths)).GetType(type, throwOnError: true)!.GetMethod(method)!.Invoke(null, null));
        }
        finally
        {
            loader.Unload();
        }
    }

    /// <summary>Evaluates a C# expression that uses the generated code.</summary>
    public Task<string> EvaluateAsync(string expression) => RunAsync($"return {expression};", new StubServer());

    /// <summary>Returns the request that a C# call sends; <c>client</c> is the generated client.</summary>
    public async Task<RecordedRequest> SendAsync(string call)
    {
        var server = new StubServer();
        await RunAsync($"await client.{call}; return null;", server);
        return Assert.Single(server.Requests);
    }

    /// <summary>Runs a C# method body and returns its result as text, models as JSON; <c>client</c> is the generated client for the server.</summary>
    public async Task<string> RunAsync(string body, StubServer server)
    {
        var scenario = $$"""
            #pragma warning disable
            using System.Text.Json;
            using RunAi.Generated;
            using RunAi.Generated.CodeGeneration;
            using RunAi.Generated.Serialization;
            using RunAi.Test;

            public static class Scenario
            {
                public static async Task<object?> Run(HttpClient http)
                {
                    await Task.CompletedTask;
                    var client = new TestClient(http);
                    {{body}}
                }

                private static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json)!;
            }
            """;
        using var http = new HttpClient(server) { BaseAddress = BaseAddress };
        var loader = new AssemblyLoadContext(name: null, isCollectible: true);
        try
        {
            var compilation = step.Compilation.AddSyntaxTrees(UserProject.Parse(scenario, "Scenario.cs"));
            var run = Load(loader, compilation).GetType("Scenario", throwOnError: true)!.GetMethod("Run")!.CreateDelegate<Func<HttpClient, Task<object?>>>();
            var result = await run(http);
            return ToText(result);
        }
        finally
        {
            loader.Unload();
        }
    }

    private IEnumerable<BaseTypeDeclarationSyntax> Declarations() =>
        Trees().SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>());

    private IEnumerable<SyntaxTree> Trees() => step.Compilation.SyntaxTrees
        .Where(tree => tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal))
        .OrderBy(tree => Path.GetFileName(tree.FilePath), StringComparer.Ordinal);

    private static string WithoutPage(string text, string page) => text.EndsWith($" ({page})", StringComparison.Ordinal) ? text[..^(page.Length + 3)] : text;

    private static string GetMethodName(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax member => member.Name.Identifier.Text.ToUpperInvariant(),
        _ => GetText(((ObjectCreationExpressionSyntax)expression).ArgumentList!.Arguments[0].Expression),
    };

    private static string GetText(ExpressionSyntax literal) => ((LiteralExpressionSyntax)literal).Token.ValueText;

    private string GetText(string name) => Assert.Single(Declarations(), type => type.Identifier.Text == name).ToFullString().TrimStart('\n');

    private CSharpCompilation CreateCompilation(LanguageVersion version, IEnumerable<string> paths)
    {
        var options = UserProject.ParseOptions.WithLanguageVersion(version);
        var trees = step.Compilation.SyntaxTrees.Select(tree => (Text: tree.GetText(), tree.FilePath))
            .Concat(paths.Select(path => (Text: SourceText.From(File.ReadAllText(path)), FilePath: path)))
            .Select(file => CSharpSyntaxTree.ParseText(file.Text, options, file.FilePath));
        return (CSharpCompilation)step.Compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(trees);
    }

    private static string ToText(object? result) =>
        result is JsonModel model ? model.ToJson() : Convert.ToString(result, CultureInfo.InvariantCulture) ?? "";

    private Assembly Load(AssemblyLoadContext loader, Compilation compilation)
    {
        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly, cancellationToken: TestContext.Current.CancellationToken);
        AssertNone(result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        assembly.Position = 0;
        return loader.LoadFromStream(assembly);
    }

    private void AssertNone(IEnumerable<Diagnostic> diagnostics)
    {
        var found = diagnostics.ToList();
        if (found.Count > 0)
        {
            Assert.Fail($"The code for {Describe()} does not compile.\n{CompileErrors.Describe(found)}");
        }
    }

    // A spec of a test is a few lines, which tell more than its name.
    private string Describe() => string.Join(
        '\n', specs.Select(spec => spec.Text.Length > LongestSpec ? $"{spec.Path} ({spec.ClientName})" : $"{spec.Path} ({spec.ClientName}):\n{spec.Text}"));
}
