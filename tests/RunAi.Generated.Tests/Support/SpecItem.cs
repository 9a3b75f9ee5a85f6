using System.Text;
using RunAi.Generator.Tests.Splitting;

namespace RunAi.Generator.Tests.Support;

/// <summary>Represents a RunAiSpec item of a project: the spec, and the metadata that the package's targets pass to the compiler.</summary>
/// <param name="Path">The path of the spec.</param>
/// <param name="Text">The text of the spec.</param>
internal sealed record SpecItem(string Path, string Text)
{
    public string ClientName { get; init; } = "TestClient";

    public string Namespace { get; init; } = "RunAi.Test";

    public string Visibility { get; init; } = "";

    public string Endpoint { get; init; } = "";

    public string IncludeTags { get; init; } = "";

    public string IncludePaths { get; init; } = "";

    public string IncludeOperations { get; init; } = "";

    public string IncludeMethods { get; init; } = "";

    public string ExcludeDeprecated { get; init; } = "";

    public string SendReadOnly { get; init; } = "";

    /// <summary>Gets a value indicating whether the spec is one of the package.</summary>
    public bool IsBundled { get; init; }

    /// <summary>Gets a value indicating whether the project lacks the package for Kubernetes.</summary>
    public bool LacksKubernetes { get; init; }

    /// <summary>Gets the URL of the pages of the diagnostics.</summary>
    public string Docs { get; init; } = "";

    public string DefiningProject { get; init; } = "app.csproj";

    public OverlayItem? Overlay { get; init; }

    /// <summary>Gets the identity of the item; by default, the path of the spec.</summary>
    public string? Item { get; init; }

    /// <summary>Gets the pattern of the files that the spec can refer to.</summary>
    public string References { get; init; } = "";

    /// <summary>Gets the files that the spec can refer to.</summary>
    public IReadOnlyList<SplitFile> Parts { get; init; } = [];

    /// <summary>Gets the paths of symbolic links, which the spec cannot refer to.</summary>
    public string Links { get; init; } = "";

    /// <summary>Gets the contract file.</summary>
    public ContractItem? Contract { get; init; }

    /// <summary>Gets an <c>.editorconfig</c> that applies to the spec.</summary>
    public ConfigItem? Config { get; init; }

    /// <summary>Gets the text of <see cref="DefiningProject"/>; null if it is not an additional file.</summary>
    public string? Project { get; init; }

    /// <summary>Returns the additional files of the item.</summary>
    public IEnumerable<InMemoryFile> Files()
    {
        var said = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["ClientName"] = ClientName,
            ["Namespace"] = Namespace,
            ["Visibility"] = Visibility,
            ["Endpoint"] = Endpoint,
            ["Overlay"] = Overlay?.Path ?? "",
            ["IncludeTags"] = IncludeTags,
            ["IncludePaths"] = IncludePaths,
            ["IncludeOperations"] = IncludeOperations,
            ["IncludeMethods"] = IncludeMethods,
            ["ExcludeDeprecated"] = ExcludeDeprecated,
            ["SendReadOnly"] = SendReadOnly,
            ["DefiningProject"] = DefiningProject,
            ["Item"] = Item ?? Path,
            ["IsBundled"] = IsBundled ? "true" : "",
            ["Docs"] = Docs,
            ["ContractFile"] = Contract?.Path ?? "",
            ["LacksKubernetes"] = LacksKubernetes ? "true" : "false",
            ["References"] = References,
            ["Parts"] = string.Join('|', Parts.Select(part => part.Path)),
            ["Links"] = Links,
        };
        // The targets percent-encode only the metadata from the project file.
        yield return new InMemoryFile(
            Path, Text, said.ToDictionary(entry => entry.Key, entry => Uri.EscapeDataString(entry.Value)).Append(new("SpecKind", "spec")).ToDictionary());
        foreach (var part in Parts)
        {
            yield return new InMemoryFile(
                part.Path, part.Text, new Dictionary<string, string>(StringComparer.Ordinal) { ["SpecKind"] = "part" },
                Encoding.GetEncoding(part.Encoding));
        }

        if (Overlay is { Text: not null } overlay)
        {
            yield return new InMemoryFile(overlay.Path, overlay.Text, new Dictionary<string, string>(StringComparer.Ordinal) { ["SpecKind"] = "overlay" });
        }

        if (Contract is { Text: not null } contract)
        {
            var metadata = new Dictionary<string, string>(StringComparer.Ordinal) { ["SpecKind"] = "contract" };
            yield return new InMemoryFile(contract.Path, contract.Text, metadata, contract.Encoding);
        }

        if (Project is not null)
        {
            yield return new InMemoryFile(
                DefiningProject,
                Project,
                new Dictionary<string, string>(StringComparer.Ordinal) { ["SpecKind"] = "project", ["Docs"] = Uri.EscapeDataString(Docs) });
        }

        if (Config is not null)
        {
            yield return new InMemoryFile(Config.Path, Config.Text, new Dictionary<string, string>(StringComparer.Ordinal) { ["SpecKind"] = "config" });
        }
    }
}
