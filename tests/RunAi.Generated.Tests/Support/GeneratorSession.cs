using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace RunAi.Generator.Tests.Support;

/// <summary>A project that is built repeatedly, as in an editor: each run can use the cached results of the preceding ones.</summary>
internal sealed class GeneratorSession
{
    private readonly Dictionary<string, InMemoryFile> _files;
    private GeneratorDriver _driver;
    private Compilation _compilation = UserProject.Compilation;
    private int _edits;

    public GeneratorSession(params IEnumerable<SpecItem> specs)
    {
        // Specs can share an overlay, which is one additional file.
        _files = specs.SelectMany(spec => spec.Files()).DistinctBy(file => file.Path).ToDictionary(file => file.Path, StringComparer.Ordinal);
        _driver = CSharpGeneratorDriver.Create(
            [new RunAiClientGenerator().AsSourceGenerator()],
            _files.Values,
            UserProject.ParseOptions,
            new InMemoryOptionsProvider(),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
    }

    /// <summary>Sets a value indicating whether hints are enabled.</summary>
    public bool ReportsHints
    {
        init => _compilation = value ? UserProject.Compilation : UserProject.WithoutHints;
    }

    /// <summary>Runs the generator on the current project.</summary>
    public GeneratorStep Run()
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(_compilation, out var output, out var diagnostics, TestContext.Current.CancellationToken);
        return new GeneratorStep(Assert.Single(_driver.GetRunResult().Results), output, diagnostics);
    }

    /// <summary>Edits a C# file, then runs the generator.</summary>
    public GeneratorStep EditCode()
    {
        _edits++;
        _compilation = _compilation.Clone().AddSyntaxTrees(UserProject.Parse($"internal static class Edit{_edits};", $"Edit{_edits}.cs"));
        return Run();
    }

    /// <summary>Changes the text of a spec or an overlay, then runs the generator.</summary>
    public GeneratorStep EditFile(string path, Func<string, string> change)
    {
        var before = _files[path];
        var text = before.GetText()!.ToString();
        var changed = change(text);
        Assert.NotEqual(text, changed);
        var after = new InMemoryFile(path, changed, before.Metadata);
        _driver = _driver.ReplaceAdditionalText(before, after);
        _files[path] = after;
        return Run();
    }
}
