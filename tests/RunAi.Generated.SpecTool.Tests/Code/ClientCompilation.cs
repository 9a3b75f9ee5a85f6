using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Kiota.Abstractions;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.SpecTool.Diff.Code;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Emit;

namespace RunAi.Generated.SpecTool.Tests.Code;

/// <summary>Compiles callers with the generated code of a version of a spec.</summary>
internal sealed class ClientCompilation
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Text.Json;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using RunAi.Generated;
        global using RunAi.Generated.Security;
        global using RunAi.Generated.Serialization;
        global using Generated;
        """;

    private static readonly MetadataReference[] References =
    [
        .. Basic.Reference.Assemblies.Net100.References.All,
        .. new[] { typeof(ApiConnection), typeof(ApiException), typeof(IHttpClientBuilder), typeof(IServiceCollection) }
            .Select(type => MetadataReference.CreateFromFile(type.Assembly.Location)),
    ];

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12);

    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

    public ClientCompilation(ApiModel api)
    {
        var texts = CodeModel.Create(api).Files.Select(FileEmitter.Emit).Append(Usings);
        Compilation = CSharpCompilation.Create("Client", texts.Select(text => CSharpSyntaxTree.ParseText(text, ParseOptions)), References, Options);
    }

    /// <summary>Gets the generated code.</summary>
    public CSharpCompilation Compilation { get; }

    /// <summary>Gets the public types of the generated code, in the order of their names.</summary>
    public IReadOnlyList<INamedTypeSymbol> Types =>
    [
        .. Compilation.GlobalNamespace.GetNamespaceMembers().Single(@namespace => @namespace.Name == CodeModel.Settings.Namespace).GetTypeMembers()
            .Where(type => type.DeclaredAccessibility == Accessibility.Public)
            .OrderBy(type => type.Name, StringComparer.Ordinal),
    ];

    /// <summary>Compiles a file, and returns its errors and nullable warnings by line, counted from 0.</summary>
    public ILookup<int, Diagnostic> Compile(string code)
    {
        var tree = CSharpSyntaxTree.ParseText(code, ParseOptions);
        var model = Compilation.AddSyntaxTrees(tree).GetSemanticModel(tree);
        return model.GetDiagnostics(cancellationToken: TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error || diagnostic.Id.StartsWith("CS86", StringComparison.Ordinal))
            .ToLookup(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line);
    }
}
