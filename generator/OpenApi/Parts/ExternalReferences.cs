using System.Collections.Generic;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Parts;

/// <summary>
/// Describes the references to other files that were not resolved. They are reported when an operation needs them, because a filter can remove it.
/// </summary>
/// <param name="describeItem">Returns the item of the project with a further file, for messages.</param>
internal sealed class ExternalReferences(Func<string, string> describeItem)
{
    private const string UrlHelp =
        "A build does not download documents. Save the document below the folder of the spec and refer to it by a relative path, or bundle the documents.";

    private readonly Dictionary<SpecNode, ReferenceFailure> _failures = [];

    /// <summary>Gets the description of a document that is not a part of a project.</summary>
    public static ExternalReferences None { get; } = new(static path => $"References=\"{path}\"");

    /// <summary>Gets the recorded references with the reasons, in the order of the document.</summary>
    public IEnumerable<KeyValuePair<SpecNode, ReferenceFailure>> Failures => _failures;

    /// <summary>Records why a reference cannot be resolved.</summary>
    /// <param name="reference">The value of <c>$ref</c>.</param>
    /// <param name="failure">The reason.</param>
    public void Add(SpecNode reference, ReferenceFailure failure) => _failures[reference] = failure;

    /// <summary>Returns the diagnostic of a recorded reference; null if it was not recorded.</summary>
    public DiagnosticInfo? FindFailure(SpecNode reference, string pointer) =>
        _failures.Count > 0 && _failures.TryGetValue(reference, out var failure) ? failure.CreateDiagnostic(reference.Location, pointer) : null;

    /// <summary>Returns the reason why a reference to another file has no target.</summary>
    /// <param name="referringFile">The path of the file with the reference.</param>
    /// <param name="text">The reference.</param>
    public ReferenceFailure DescribeMissing(string referringFile, string text) => new(DiagnosticIds.ExternalReference, text, GetHelp(referringFile, text));

    private string GetHelp(string referringFile, string text)
    {
        var hash = text.IndexOf('#');
        var file = hash < 0 ? text : text.Substring(0, hash);
        if (!FilePath.IsRelative(file))
        {
            return FilePath.HasScheme(file) || file.StartsWith("//", StringComparison.Ordinal)
                ? UrlHelp
                : "Write it as a path that is relative to this file, with forward slashes.";
        }

        return FilePath.Normalize(referringFile) is { } normalized && FilePath.Resolve(normalized, file) is { } path
            ? $"The file is not one of the References of the spec. Add it if it exists: {describeItem(path)}"
            : "It has more \"..\" than there are folders. Correct the path.";
    }
}
