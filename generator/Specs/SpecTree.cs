using RunAi.Generator.Common;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Specs;

/// <summary>Represents the result of parsing a file.</summary>
/// <param name="root">The tree; null if the text is not valid.</param>
/// <param name="diagnostics">The errors in the text.</param>
internal sealed class SpecTree(SpecNode? root, EquatableArray<DiagnosticInfo> diagnostics)
{
    public SpecNode? Root { get; } = root;

    public EquatableArray<DiagnosticInfo> Diagnostics { get; } = diagnostics;

    public static SpecTree Parse(SpecContent content)
    {
        var diagnostics = new DiagnosticBag();
        var root = SpecParser.Parse(content, SpecLimits.Default, diagnostics);
        return new SpecTree(root, diagnostics.ToEquatableArray());
    }
}
