using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace RunAi.Generator.Tests.Support;

/// <summary>A project that is built again and again, as in an editor: each run may use what the runs before it kept.</summary>
internal sealed class GeneratorSession
{
    private readonly Dictionary<string, InMemoryFile> _files;
    private GeneratorDriver _driver;
    private Compilation _compilation = UserProject.Compilation;
    private int _edits;

    public GeneratorSession(params IEnumerable<SpecItem> specs)
    {
        // Specs may share an overlay; the compiler sees each file once.
        _files = specs.SelectMany(spec => spec.Files()).DistinctBy(file => file.Path).ToDictionary(file => file.Path, StringComparer.Ordinal);
        _driver = CSharpGeneratorDriver.Create(
            [new RunAiClientGenerator().AsSourceGenerator()],
            _files.Values,
            UserProject.ParseOptions,
            new InMemoryOptionsProvider(),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
    }

    /// <summary>Whether the project turns the hints on that are off unless it does.</summary>
    public bool ReportsHints
    {
        init => _compilation = value ? UserProject.Compilation : UserProject.WithoutHints;
    }

    /// <summary>Runs the generator on the project as it stands.</summary>
    public GeneratorStep Run()
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(_compilation, out var output, out var diagnostics, TestContext.Current.CancellationToken);
        return new GeneratorStep(Assert.Single(_driver.GetRunResult().Results), output, diagnostics);
    }

    /// <summary>Types something into a C# file, then runs the generator.</summary>
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
