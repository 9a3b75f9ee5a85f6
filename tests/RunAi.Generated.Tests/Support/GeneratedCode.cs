using System.Globalization;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using RunAi.Generator.Tests.Support.Http;

namespace RunAi.Generator.Tests.Support;

/// <summary>What the generator made of a project's specs, ready to be looked at and to be run.</summary>
internal sealed class GeneratedCode(GeneratorStep step)
{
    private static readonly Uri BaseAddress = new("https://api.test");

    public IReadOnlyList<GeneratedFile> Files => step.Files;

    /// <summary>The generator's diagnostics as a build prints them: <c>spec.yaml(3,7): warning RUNAI0009: …</c></summary>
    public IReadOnlyList<string> Diagnostics { get; } = [.. step.Diagnostics.Select(diagnostic => diagnostic.ToString())];

    /// <summary>The text of the only file whose name ends so.</summary>
    public string this[string hintEnd] => Assert.Single(Files, file => file.HintName.EndsWith(hintEnd, StringComparison.Ordinal)).Text;

    /// <summary>The code alone compiles without a warning; its XML documentation is well-formed and leads nowhere in vain.</summary>
    public void AssertCompiles()
    {
        using var assembly = new MemoryStream();
        using var documentation = new MemoryStream();
        var result = step.Compilation.Emit(assembly, xmlDocumentationStream: documentation, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.ToString()));
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

    /// <summary>What a C# method body returns, as text; <c>client</c> is the generated client on the server.</summary>
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
            }
            """;
        using var http = new HttpClient(server) { BaseAddress = BaseAddress };
        var loader = new AssemblyLoadContext(name: null, isCollectible: true);
        try
        {
            var run = Load(loader, scenario).GetType("Scenario", throwOnError: true)!.GetMethod("Run")!.CreateDelegate<Func<HttpClient, Task<object?>>>();
            return Convert.ToString(await run(http), CultureInfo.InvariantCulture) ?? "";
        }
        finally
        {
            loader.Unload();
        }
    }

    private System.Reflection.Assembly Load(AssemblyLoadContext loader, string scenario)
    {
        using var assembly = new MemoryStream();
        var compilation = step.Compilation.AddSyntaxTrees(UserProject.Parse(scenario, "Scenario.cs"));
        var result = compilation.Emit(assembly, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString()));
        assembly.Position = 0;
        return loader.LoadFromStream(assembly);
    }
}
