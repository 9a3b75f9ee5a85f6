using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using RunAi.Generator.Common;
using RunAi.Generator.Specs;

namespace RunAi.Generator.Pipeline;

/// <summary>Combines specs with their overlays, and resolves conflicts of their names.</summary>
internal static class SpecInputs
{
    public static EquatableArray<SpecInput> Combine(ImmutableArray<GeneratorInput> all)
    {
        try
        {
            return CombineFiles(all);
        }
        catch (Exception exception) when (InternalErrors.IsReported(exception))
        {
            return all.OfType<SpecFile>()
                .Where(file => file.Metadata is not null)
                .Select(spec => new SpecInput(spec, Overlay: null, NamespaceOwner: null) { Failure = InternalErrors.Create(exception, spec.Path) })
                .ToEquatableArray();
        }
    }

    /// <summary>
    /// Returns whether two paths are the same. The compiler provides full paths with the separators of the platform; the project can use others.
    /// </summary>
    public static bool IsSamePath(string left, string right) => string.Equals(left.Replace('\\', '/'), right.Replace('\\', '/'), StringComparison.Ordinal);

    private static EquatableArray<SpecInput> CombineFiles(ImmutableArray<GeneratorInput> all)
    {
        var files = all.OfType<SpecFile>().ToList();
        var specs = files.Where(file => file.Metadata is not null).OrderBy(file => file.Path, StringComparer.Ordinal).ToList();
        var prefixes = new List<string>();
        return specs
            .Select((spec, index) =>
            {
                var owner = specs.Take(index).FirstOrDefault(other => IsConflict(other, spec));
                return new SpecInput(spec, FindOverlay(spec, files), owner?.Path)
                {
                    Parts = FindParts(spec, files),
                    FileNamePrefix = owner is null ? TakePrefix(GetClient(spec), prefixes) : null,
                    ContractOwner = specs.Take(index).FirstOrDefault(other => SharesContract(other, spec))?.Path,
                    NestedNamespaces = specs.Select(other => GetNestedNamespace(spec, other)).OfType<string>().Distinct().ToEquatableArray(),
                };
            })
            .ToEquatableArray();
    }

    /// <summary>Returns whether two specs have the same namespace, or a client of one is also a namespace of the other.</summary>
    private static bool IsConflict(SpecFile left, SpecFile right)
    {
        var (leftNamespace, rightNamespace) = (ClientSettingsReader.GetNamespace(left), ClientSettingsReader.GetNamespace(right));
        return leftNamespace == rightNamespace
            || IsPrefix(GetClient(left), rightNamespace, StringComparison.Ordinal)
            || IsPrefix(GetClient(right), leftNamespace, StringComparison.Ordinal);
    }

    private static bool SharesContract(SpecFile left, SpecFile right) =>
        left.Metadata!.ContractFile.Length > 0 && IsSamePath(left.Metadata.ContractFile, right.Metadata!.ContractFile);

    /// <summary>Returns the name that a namespace has in the namespace of a spec; null if it is not in it.</summary>
    private static string? GetNestedNamespace(SpecFile spec, SpecFile other)
    {
        var (outer, inner) = (ClientSettingsReader.GetNamespace(spec), ClientSettingsReader.GetNamespace(other));
        if (inner.Length == outer.Length || !IsPrefix(outer, inner, StringComparison.Ordinal))
        {
            return null;
        }

        var name = inner.Substring(outer.Length + 1).Split('.')[0];

        // C# distinguishes names by case. Only other types of the spec are renamed.
        return string.Equals(name, ClientSettingsReader.GetClientName(spec), StringComparison.OrdinalIgnoreCase) ? null : name;
    }

    /// <summary>
    /// Takes a prefix for the names of files, which Roslyn compares without regard to case. All files of a spec are named after its prefix, or begin
    /// with it and a dot.
    /// </summary>
    private static string? TakePrefix(string client, List<string> prefixes)
    {
        var prefix = client;
        for (var number = 1; prefixes.Exists(other => IsSamePrefix(prefix, other)); number++)
        {
            // Without dots, so that no shorter name can be its beginning.
            prefix = client.Replace('.', '_') + "_" + StableHash.Compute(number == 1 ? client : client + number);
        }

        prefixes.Add(prefix);
        return prefix == client ? null : prefix;
    }

    private static bool IsSamePrefix(string left, string right) =>
        IsPrefix(left, right, StringComparison.OrdinalIgnoreCase) || IsPrefix(right, left, StringComparison.OrdinalIgnoreCase);

    private static bool IsPrefix(string prefix, string name, StringComparison comparison) =>
        name.StartsWith(prefix, comparison) && (name.Length == prefix.Length || name[prefix.Length] == '.');

    /// <summary>Returns the full name of the client.</summary>
    private static string GetClient(SpecFile spec) => ClientSettingsReader.GetNamespace(spec) + "." + ClientSettingsReader.GetClientName(spec);

    private static SpecFile? FindOverlay(SpecFile spec, List<SpecFile> files) => spec.Metadata!.Overlay.Length == 0
        ? null
        : files.Find(file => file.Metadata is null && IsSamePath(file.Path, spec.Metadata.Overlay))
            ?? new SpecFile(spec.Metadata.Overlay, Text: null, Metadata: null);

    /// <summary>Returns the files that the metadata of a spec lists. A spec can also be a part of another one.</summary>
    private static EquatableArray<SpecSource> FindParts(SpecFile spec, List<SpecFile> files)
    {
        if (spec.Metadata!.Parts.Length == 0)
        {
            return default;
        }

        var paths = new HashSet<string>(spec.Metadata.Parts.Replace('\\', '/').Split(SpecMetadata.Separator), StringComparer.Ordinal);
        return files
            .Where(file => !ReferenceEquals(file, spec) && paths.Contains(file.Path.Replace('\\', '/')))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => file.Source)
            .ToEquatableArray();
    }
}
