using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Kiota.Abstractions;
using RunAi.Generated.CodeGeneration;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Tests.Support;

/// <summary>The project that the generated code lands in: strict, and with the oldest C# that the package supports.</summary>
internal static class UserProject
{
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary, warningLevel: 9999, nullableContextOptions: NullableContextOptions.Enable, deterministic: true);

    private static readonly MetadataReference[] References =
    [
        .. Basic.Reference.Assemblies.Net100.References.All,
        .. new[] { typeof(ApiConnection), typeof(ApiException), typeof(IConfiguration), typeof(IHttpClientBuilder), typeof(IServiceCollection), typeof(IOptions<>) }
            .Select(type => MetadataReference.CreateFromFile(type.Assembly.Location)),
    ];

    // What the SDK's implicit usings open: generated names must not get in their way, nor they in ours.
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>The project as it is set up by default: hints are off.</summary>
    public static CSharpCompilation WithoutHints { get; } = CSharpCompilation.Create("App", [Parse(ImplicitUsings, "Usings.cs")], References, Options);

    /// <summary>The project with the hints, which tests want to see.</summary>
    public static CSharpCompilation Compilation { get; } = WithoutHints.WithOptions(Options.WithSpecificDiagnosticOptions(
        new[] { DiagnosticIds.DuplicateOperationId, DiagnosticIds.ConflictingAllOf, DiagnosticIds.ForbiddenRequired }
            .Select(static id => KeyValuePair.Create(id, ReportDiagnostic.Info))));

    public static SyntaxTree Parse(string code, string path = "") => CSharpSyntaxTree.ParseText(code, ParseOptions, path);
}
