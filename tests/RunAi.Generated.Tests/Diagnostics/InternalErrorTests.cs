using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using RunAi.Generator.Common;
using RunAi.Generator.CSharp.Model;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.Pipeline;
using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Diagnostics;

/// <summary>Tests that an unexpected exception in any step becomes RUNAI0001 instead of CS8785, which would remove the code of all specs.</summary>
public sealed class InternalErrorTests
{
    private static readonly CSharpFile Broken = new("Broken.g.cs", "RunAi.Test", new CSharpType[] { new UnknownType() }.ToEquatableArray());
    private static readonly CSharpFile Empty = new("Empty.g.cs", "RunAi.Test", default);

    [Fact]
    public void Exception_while_emitting_a_file_is_reported_and_other_files_are_emitted()
    {
        var result = Run(new OutputGenerator([Broken, Empty], []));

        Assert.Null(result.Exception);
        Assert.Equal(["Empty.g.cs"], result.GeneratedSources.Select(source => source.HintName));
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(DiagnosticIds.InternalError, diagnostic.Id);
        Assert.Contains("Broken.g.cs", diagnostic.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void Exception_while_creating_a_diagnostic_is_reported()
    {
        var result = Run(new OutputGenerator([], [DiagnosticInfo.Create("RUNAI9999", location: null)]));

        Assert.Null(result.Exception);
        Assert.Equal([DiagnosticIds.InternalError], result.Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void Exception_while_reading_a_file_is_reported_and_other_specs_are_compiled()
    {
        var spec = new SpecItem("good.yaml", "openapi: 3.0.3\ninfo: {title: t, version: '1'}\npaths: {}\n");
        var files = spec.Files().Append<AdditionalText>(new ThrowingFile("bad.yaml"));

        var result = Run(new RunAiClientGenerator(), files);

        Assert.Null(result.Exception);
        Assert.Contains(result.GeneratedSources, source => source.HintName.EndsWith(".TestClient.g.cs", StringComparison.Ordinal));
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(DiagnosticIds.InternalError, diagnostic.Id);
        Assert.Equal("bad.yaml", diagnostic.Location.GetLineSpan().Path);
    }

    [Fact]
    public void Exception_while_combining_specs_is_reported_for_each_spec()
    {
        var metadata = new SpecMetadata(null!, null!, "", "", "", "", "", "", "", "", "", "", "");

        var input = Assert.Single(SpecInputs.Combine([new SpecFile("spec.yaml", "", metadata)]));
        var output = SpecCompiler.Compile(input, TestContext.Current.CancellationToken);

        Assert.Equal([DiagnosticIds.InternalError], output.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Empty(output.Files);
    }

    [Fact]
    public void Exception_while_locating_diagnostics_keeps_the_diagnostics()
    {
        var spec = DiagnosticInfo.Create(DiagnosticIds.SpecNotFound, new SourceLocation("app.csproj", 0, 0), "spec") with { Item = "spec" };
        var output = new SpecOutput(default, new[] { spec }.ToEquatableArray());

        var diagnostics = DiagnosticCollector.Collect([output], [new SettingsFile(SettingsFileKind.Project, "app.csproj", null!)]);

        Assert.Equal([DiagnosticIds.SpecNotFound, DiagnosticIds.InternalError], diagnostics.Select(diagnostic => diagnostic.Id));
    }

    private static GeneratorRunResult Run(IIncrementalGenerator generator, params IEnumerable<AdditionalText> files) => Assert.Single(
        CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], files, UserProject.ParseOptions, new OptionsProvider())
            .RunGenerators(UserProject.Compilation, TestContext.Current.CancellationToken)
            .GetRunResult().Results);

    /// <summary>A type that no emitter knows.</summary>
    private sealed record UnknownType() : CSharpType("Unknown", "public", null!, IsObsolete: false);

    /// <summary>Produces outputs as the generator does.</summary>
    private sealed class OutputGenerator(ImmutableArray<CSharpFile> files, ImmutableArray<DiagnosticInfo> diagnostics) : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context)
        {
            var once = context.ParseOptionsProvider;
            context.RegisterSourceOutput(once.SelectMany((_, _) => files), OutputProducer.AddSource);
            context.RegisterSourceOutput(once.SelectMany((_, _) => diagnostics), OutputProducer.AddDiagnostic);
        }
    }

    private sealed class OptionsProvider : AnalyzerConfigOptionsProvider
    {
        private readonly InMemoryOptionsProvider _inner = new();

        public override AnalyzerConfigOptions GlobalOptions => _inner.GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _inner.GetOptions(tree);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile is ThrowingFile
            ? new InMemoryOptions(new Dictionary<string, string>(StringComparer.Ordinal) { ["SpecKind"] = "spec" })
            : _inner.GetOptions(textFile);
    }

    private sealed class ThrowingFile(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => throw new IOException("The file is locked.");
    }
}
