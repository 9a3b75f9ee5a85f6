using RunAi.Generator.Api;
using RunAi.Generator.CSharp;
using RunAi.Generator.CSharp.Model;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.Emit;
using RunAi.Generator.OpenApi;
using RunAi.Generator.OpenApi.Kubernetes;
using RunAi.Generator.Specs;

namespace RunAi.Generator.Tests.Hostile;

/// <summary>Represents a document whose strings are replaced, and the code for the unchanged document.</summary>
internal sealed class HostileSource
{
    private static readonly ClientSettings Settings = new("TestClient", "RunAi.Test", "public", IsClusterClient: false);

    // A more frequent text is a keyword of OpenAPI: without it there would be no code.
    private const int NameLimit = 20;

    private readonly Dictionary<string, (CSharpFile File, CodeShape Shape)> _untouched = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _occurrences;
    private readonly HashSet<string> _vocabulary = new(StringComparer.Ordinal);

    public HostileSource(string name, SpecNode root)
    {
        Name = name;
        Root = root;
        Sites = [.. StringSite.Find(root)];
        _occurrences = Sites.CountBy(site => site.Text).ToDictionary();
        var files = Generate(root).ToDictionary(file => file, file => CodeText.Parse(FileEmitter.Emit(file)));
        foreach (var text in files.Values)
        {
            _vocabulary.UnionWith(text.Identifiers());
        }

        foreach (var (file, text) in files)
        {
            _untouched.Add(file.HintName, (file, CodeShape.Create(text, _vocabulary)));
        }
    }

    public string Name { get; }

    public SpecNode Root { get; }

    public IReadOnlyList<StringSite> Sites { get; }

    /// <summary>Returns a value indicating whether the string is a name that the document references elsewhere.</summary>
    public bool IsName(StringSite site) => _occurrences[site.Text] is > 1 and <= NameLimit;

    /// <summary>Returns the shape of the code for a changed document, and the faults of that code.</summary>
    public CodeShape GetShape(SpecNode root, List<string> faults)
    {
        var shapes = new List<CodeShape>();
        foreach (var file in Generate(root))
        {
            if (_untouched.TryGetValue(file.HintName, out var untouched) && untouched.File == file)
            {
                shapes.Add(untouched.Shape);
                continue;
            }

            var text = CodeText.Parse(FileEmitter.Emit(file));
            faults.AddRange(text.FindFaults());
            faults.AddRange(FindHintNameFaults(file.HintName));
            shapes.Add(CodeShape.Create(text, _vocabulary));
        }

        return CodeShape.Combine(shapes);
    }

    private static IEnumerable<CSharpFile> Generate(SpecNode root)
    {
        var diagnostics = new DiagnosticBag();
        return KubernetesDocument.Read(root, diagnostics) is { } tree && OpenApiReader.Read(tree, diagnostics) is { } document
            ? CSharpModelBuilder.Build(ApiModelBuilder.Build(document, diagnostics), Settings, diagnostics)
            : [];
    }

    // Roslyn rejects other names (AddSource), which stops the generator.
    private static IEnumerable<string> FindHintNameFaults(string name) =>
        name.Length <= 140 && name.All(character => char.IsAsciiLetterOrDigit(character) || character is '.' or '_') ? [] : [$"The file is called {name}"];
}
