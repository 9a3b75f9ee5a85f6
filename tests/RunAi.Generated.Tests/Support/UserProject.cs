using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Kiota.Abstractions;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Kubernetes;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Tests.Support;

/// <summary>The project that contains the generated code: with strict options and the oldest supported version of C#.</summary>
internal static class UserProject
{
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary, warningLevel: 9999, nullableContextOptions: NullableContextOptions.Enable, deterministic: true);

    private static readonly MetadataReference[] References =
    [
        .. Basic.Reference.Assemblies.Net100.References.All,
        .. new[] { typeof(ApiConnection), typeof(ApiException), typeof(IConfiguration), typeof(IHttpClientBuilder), typeof(IServiceCollection),
            typeof(IOptions<>), typeof(KubernetesConnection) }
            .Select(type => MetadataReference.CreateFromFile(type.Assembly.Location)),
    ];

    // The SDK's implicit usings. Their types must not conflict with generated types.
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>Gets the file with the implicit usings.</summary>
    public static SyntaxTree ImplicitUsingsTree { get; } = Parse(ImplicitUsings, "Usings.cs");

    /// <summary>Gets the project with its default options, which disable hints.</summary>
    public static CSharpCompilation WithoutHints { get; } = CSharpCompilation.Create("App", [ImplicitUsingsTree], References, Options);

    /// <summary>Gets the project with hints enabled.</summary>
    public static CSharpCompilation Compilation { get; } = WithoutHints.WithOptions(Options.WithSpecificDiagnosticOptions(
        new[]
        {
            DiagnosticIds.DuplicateOperationId, DiagnosticIds.ConflictingAllOf, DiagnosticIds.ForbiddenRequired, DiagnosticIds.BetterName,
            DiagnosticIds.UnclassifiedPhase, DiagnosticIds.UnsupportedSecurityScheme, DiagnosticIds.UnusedSecuritySchemes,
        }.Select(static id => KeyValuePair.Create(id, ReportDiagnostic.Info))));

    /// <summary>Returns the errors in another file of a project, which can use all that the runtime references.</summary>
    public static IReadOnlyList<string> GetErrors(Compilation project, string file)
    {
        var tree = Parse(file, "Examples.cs");
        var logging = MetadataReference.CreateFromFile(typeof(ILoggerFactory).Assembly.Location);
        var model = project.AddReferences(logging).AddSyntaxTrees(tree).GetSemanticModel(tree);
        var errors = model.GetDiagnostics(cancellationToken: TestContext.Current.CancellationToken);
        return [.. errors.Where(static error => error.Severity == DiagnosticSeverity.Error).Select(static error => error.ToString())];
    }

    public static SyntaxTree Parse(string code, string path = "") => CSharpSyntaxTree.ParseText(code, ParseOptions, path);
}
