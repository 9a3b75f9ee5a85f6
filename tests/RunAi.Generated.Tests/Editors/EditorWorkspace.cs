using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Editors;

/// <summary>
/// A Roslyn workspace with the generator, whose documents are files. Visual Studio and the language server of VS Code have such workspaces: they watch the
/// files and replace the loader of a document whose file has changed.
/// </summary>
internal sealed class EditorWorkspace : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("RunAi.Generated.Tests.").FullName;
    private readonly AdhocWorkspace _workspace = new();
    private readonly ProjectId _id = ProjectId.CreateNewId();
    private Solution _solution;

    /// <param name="spec">The text of the spec <c>api.yaml</c>.</param>
    /// <param name="part">The text of <c>part.yaml</c>, to which the spec can refer.</param>
    public EditorWorkspace(string spec, string part)
    {
        var options = UserProject.WithoutHints.Options;
        _solution = _workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(
                _id, VersionStamp.Default, "App", "App", LanguageNames.CSharp, compilationOptions: options, parseOptions: UserProject.ParseOptions,
                metadataReferences: UserProject.WithoutHints.References, analyzerReferences: [new GeneratorReference()]));
        _solution = AddCode("Usings.cs", UserProject.ImplicitUsingsTree.ToString());
        _solution = AddAdditional("api.yaml", spec);
        _solution = AddAdditional("part.yaml", part);
        _solution = _solution.AddAnalyzerConfigDocument(
            DocumentId.CreateNewId(_id),
            "project.globalconfig",
            SourceText.From($"""
                is_global = true
                [{GetPath("api.yaml")}]
                build_metadata.AdditionalFiles.RunAiSpecKind = spec
                build_metadata.AdditionalFiles.RunAiClientName = TestClient
                build_metadata.AdditionalFiles.RunAiNamespace = RunAi.Test
                build_metadata.AdditionalFiles.RunAiParts = {Uri.EscapeDataString(GetPath("part.yaml"))}
                [{GetPath("part.yaml")}]
                build_metadata.AdditionalFiles.RunAiSpecKind = part
                """),
            filePath: GetPath("project.globalconfig"));
    }

    public void Dispose()
    {
        _workspace.Dispose();
        Directory.Delete(_root, recursive: true);
    }

    /// <summary>Changes a file without a notification of the workspace.</summary>
    public void Write(string name, string text) => File.WriteAllText(GetPath(name), text);

    /// <summary>Notifies the workspace of a changed file, as the file watcher of an editor does.</summary>
    public void NotifyChange(string name)
    {
        var document = Project.AdditionalDocuments.Single(document => document.Name == name);
        _solution = _solution.WithAdditionalDocumentTextLoader(document.Id, CreateLoader(name), PreservationMode.PreserveValue);
    }

    /// <summary>Adds a C# file.</summary>
    public void Add(string name, string code) => _solution = AddCode(name, code);

    /// <summary>Returns the compilation, for which the workspace runs the generator.</summary>
    public async Task<Compilation> CompileAsync() => (await Project.GetCompilationAsync(TestContext.Current.CancellationToken))!;

    private Project Project => _solution.GetProject(_id)!;

    private Solution AddCode(string name, string code) =>
        _solution.AddDocument(DocumentId.CreateNewId(_id), name, SourceText.From(code, Encoding.UTF8), filePath: GetPath(name));

    private Solution AddAdditional(string name, string text)
    {
        Write(name, text);
        var id = DocumentId.CreateNewId(_id);
        return _solution.AddAdditionalDocument(id, name, text, filePath: GetPath(name))
            .WithAdditionalDocumentTextLoader(id, CreateLoader(name), PreservationMode.PreserveValue);
    }

    private FileTextLoader CreateLoader(string name) => new(GetPath(name), Encoding.UTF8);

    private string GetPath(string name) => Path.Combine(_root, name);

    private sealed class GeneratorReference : AnalyzerReference
    {
        private readonly ImmutableArray<ISourceGenerator> _generators = [new RunAiClientGenerator().AsSourceGenerator()];

        public override string? FullPath => null;

        public override object Id { get; } = new();

        public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => [];

        public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [];

        public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => _generators;
    }
}
