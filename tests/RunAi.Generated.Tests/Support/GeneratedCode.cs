using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunAi.Generated.Serialization;
using RunAi.Generator.Tests.Support.Http;

namespace RunAi.Generator.Tests.Support;

/// <summary>What the generator made of a project's specs, ready to be looked at and to be run.</summary>
internal sealed class GeneratedCode(GeneratorStep step)
{
    private static readonly Uri BaseAddress = new("https://api.test");

    public IReadOnlyList<GeneratedFile> Files => step.Files;

    /// <summary>The generator's diagnostics as a build prints them, without the page that it names behind each: <c>spec.yaml(3,7): warning RUNAI0009: …</c></summary>
    public IReadOnlyList<string> Diagnostics { get; } = [.. step.Diagnostics.Select(diagnostic => WithoutPage(diagnostic.ToString(), diagnostic.Descriptor.HelpLinkUri))];

    /// <summary>The text of the only file whose name ends so.</summary>
    public string this[string hintEnd] => Assert.Single(Files, file => file.HintName.EndsWith(hintEnd, StringComparison.Ordinal)).Text;

    /// <summary>The declarations of types, each as if it stood in a file of its own.</summary>
    public IEnumerable<GeneratedFile> Types(params string[] names) => names.Select(name => new GeneratedFile(name + ".g.cs", GetText(name)));

    /// <summary>The names of all types that are generated, in the order of their files.</summary>
    public IEnumerable<string> TypeNames() => Declarations().Select(type => type.Identifier.Text);

    /// <summary>The operations that the group clients describe, in the order of their files.</summary>
    public IEnumerable<GeneratedOperation> Operations() => GetOperations("");

    /// <summary>The operations of the files whose names start so.</summary>
    public IEnumerable<GeneratedOperation> GetOperations(string hintStart) =>
        from creation in Trees().Where(tree => Path.GetFileName(tree.FilePath).StartsWith(hintStart, StringComparison.Ordinal))
            .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<ObjectCreationExpressionSyntax>())
        where creation.Type is SimpleNameSyntax { Identifier.Text: "Operation" }
        let field = creation.FirstAncestorOrSelf<VariableDeclaratorSyntax>()!.Identifier.Text
        let arguments = creation.ArgumentList!.Arguments
        select new GeneratedOperation(field[..^"Operation".Length], GetMethodName(arguments[1].Expression), GetText(arguments[2].Expression));

    /// <summary>What users of a namespace's types can call.</summary>
    public string PublicSurface(string @namespace) => Support.PublicSurface.Describe(step.Compilation, @namespace);

    /// <summary>The code alone compiles without a warning, with those that it spares its users; its XML documentation is well-formed and leads nowhere in vain.</summary>
    public void AssertCompiles()
    {
        using var assembly = new MemoryStream();
        using var documentation = new MemoryStream();
        var result = StrictCode.CreateCompilation(step.Compilation, Trees()).Emit(assembly, xmlDocumentationStream: documentation, cancellationToken: TestContext.Current.CancellationToken);
        AssertNone(result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        Assert.True(result.Success);
    }

    /// <summary>The value of a C# expression that uses the generated code.</summary>
    public Task<string> EvaluateAsync(string expression) => RunAsync($"return {expression};", new StubServer());

    /// <summary>The request that a C# expression makes; <c>client</c> is the generated client.</summary>
    public async Task<RecordedRequest> SendAsync(string call)
    {
        var server = new StubServer();
        await RunAsync($"await client.{call}; return null;", server);
        return Assert.Single(server.Requests);
    }

    /// <summary>What a C# method body returns, as text, models as their JSON; <c>client</c> is the generated client on the server.</summary>
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
            var run = Load(loader, scenario).GetType("Scenario", throwOnError: true)!.GetMethod("Run")!.CreateDelegate<Func<HttpClient, Task<object?>>>();
            var result = await run(http);
            return result is JsonModel model ? model.ToJson() : Convert.ToString(result, CultureInfo.InvariantCulture) ?? "";
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

    private Assembly Load(AssemblyLoadContext loader, string scenario)
    {
        using var assembly = new MemoryStream();
        var compilation = step.Compilation.AddSyntaxTrees(UserProject.Parse(scenario, "Scenario.cs"));
        var result = compilation.Emit(assembly, cancellationToken: TestContext.Current.CancellationToken);
        AssertNone(result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        assembly.Position = 0;
        return loader.LoadFromStream(assembly);
    }

    private static void AssertNone(IEnumerable<Diagnostic> diagnostics)
    {
        // The line tells what a position in generated code would not.
        var texts = diagnostics.Select(diagnostic => $"{diagnostic}\n    {diagnostic.Location.SourceTree?.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line]}").ToList();
        Assert.True(texts.Count == 0, string.Join('\n', texts.Take(20)));
    }
}
