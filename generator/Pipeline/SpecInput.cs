using RunAi.Generator.Common;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.Specs;

namespace RunAi.Generator.Pipeline;

/// <summary>Represents the inputs of a client.</summary>
/// <param name="Spec">The spec.</param>
/// <param name="Overlay">The overlay of the spec; null if there is none.</param>
/// <param name="NamespaceOwner">The path of a preceding spec whose types or namespace would conflict with the spec's; null if there is none.</param>
internal sealed record SpecInput(SpecFile Spec, SpecFile? Overlay, string? NamespaceOwner)
{
    /// <summary>Gets the diagnostic of an exception because of which nothing is generated; null if there is none.</summary>
    public DiagnosticInfo? Failure { get; init; }

    /// <summary>Gets the path of a preceding spec with the same contract file; null if there is none.</summary>
    public string? ContractOwner { get; init; }

    /// <summary>Gets the prefix of the names of generated files, which is different for each spec; null for the default.</summary>
    public string? FileNamePrefix { get; init; }

    /// <summary>Gets the files that the spec can refer to; empty for a document in a single file.</summary>
    public EquatableArray<SpecSource> Parts { get; init; }

    /// <summary>Gets the names that the namespaces of other specs have in the spec's namespace, which its types therefore cannot have.</summary>
    public EquatableArray<string> NestedNamespaces { get; init; }
}
