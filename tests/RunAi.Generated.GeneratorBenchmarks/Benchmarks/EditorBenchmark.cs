using Microsoft.CodeAnalysis;
using RunAi.Generated.GeneratorBenchmarks.Competitors;
using RunAi.Generated.GeneratorBenchmarks.Measurement;

namespace RunAi.Generated.GeneratorBenchmarks.Benchmarks;

/// <summary>Measures how long an editor takes for the errors of a file that uses the client, with all generated code and with declarations only.</summary>
internal static class EditorBenchmark
{
    private const string UserCode = """
        using System.Linq;
        using System.Threading.Tasks;
        using RunAi.Administrator;

        public static class User
        {
            public static async Task<string?> FirstNameAsync(AdministratorClient client) => (await client.Projects.GetProjectsAsync()).ToString();
        }
        """;

    public static void Run(string json, int rounds)
    {
        var whole = CompilationBenchmark.GenerateTexts(new Document(json)).Select(text => Projects.Parse(text)).ToList();
        var declarations = whole.Select(BodyRemover.Remove).ToList();
        var user = Projects.Parse(UserCode);
        Table.Print("Errors of one file of a user, after an edit of the spec", Interleaved.Run(
            rounds,
            new Candidate("all of the generated code", () => Bind(whole, user)),
            new Candidate("without the bodies", () => Bind(declarations, user))));
    }

    // A new compilation has no cached bindings.
    private static void Bind(IReadOnlyList<SyntaxTree> generated, SyntaxTree user)
    {
        var errors = Projects.Empty.AddSyntaxTrees(generated).AddSyntaxTrees(user).GetSemanticModel(user).GetDiagnostics().Where(
            diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        if (errors.Count > 0)
        {
            throw new InvalidOperationException($"The file does not compile: {errors[0]}");
        }
    }
}
