using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using RunAi.Generator.Common;

namespace RunAi.Generator.Pipeline;

/// <summary>Combines specs with their overlays, and finds specs with the same namespace.</summary>
internal static class SpecInputs
{
    public static EquatableArray<SpecInput> Combine(ImmutableArray<GeneratorInput> all)
    {
        var files = all.OfType<SpecFile>().ToList();
        var specs = files.Where(file => file.Metadata is not null).OrderBy(file => file.Path, StringComparer.Ordinal).ToList();
        return specs
            .Select((spec, index) => new SpecInput(
                spec,
                FindOverlay(spec, files),
                specs.Take(index).FirstOrDefault(other => ClientSettingsReader.GetNamespace(other) == ClientSettingsReader.GetNamespace(spec))?.Path))
            .ToEquatableArray();
    }

    private static SpecFile? FindOverlay(SpecFile spec, List<SpecFile> files) => spec.Metadata!.Overlay.Length == 0
        ? null
        : files.Find(file => file.Metadata is null && IsSamePath(file.Path, spec.Metadata.Overlay))
            ?? new SpecFile(spec.Metadata.Overlay, Text: null, Metadata: null);

    // The compiler provides full paths with the separators of the platform; the project can use others.
    private static bool IsSamePath(string left, string right) => string.Equals(left.Replace('\\', '/'), right.Replace('\\', '/'), StringComparison.Ordinal);
}
