using System.Globalization;
using System.Linq;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi.Reading;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Parts;

/// <summary>Finds the targets of references in the files of a split document.</summary>
/// <param name="parts">The files.</param>
/// <param name="identifiers">The identifiers of schemas; null if schemas cannot have any (before 3.1).</param>
/// <param name="externals">Describes references that cannot be resolved.</param>
internal sealed class PartLocator(PartSet parts, PartIdentifiers? identifiers, ExternalReferences externals)
{
    // References in the middle of a pointer, and files that consist of a reference.
    private const int MaxHops = 32;

    /// <summary>Returns the target of a reference.</summary>
    /// <param name="file">The file with the reference.</param>
    /// <param name="baseUri">The <c>$id</c> of the innermost schema that contains the reference; null if there is none.</param>
    /// <param name="text">The reference.</param>
    public PartLocation Locate(SpecSource file, string? baseUri, string text) => FollowFiles(Locate(file, baseUri, text, hops: 0), text);

    /// <summary>Returns the <c>$id</c> of a schema as an absolute URI; the specified base if it has none.</summary>
    public string? GetBaseUri(SpecSource file, string? baseUri, SpecNode node) =>
        identifiers is not null && node.GetString("$id") is { Length: > 0 } id && id[0] != '#' ? identifiers.Combine(baseUri, file, id.TrimEnd('#')) : baseUri;

    /// <summary>Returns the scope of the references in a schema.</summary>
    public PartScope Enter(PartScope scope, SpecNode schema) =>
        identifiers is null ? scope : scope with { BaseUri = GetBaseUri(scope.File, scope.BaseUri, schema) };

    /// <summary>Returns the failure of an <c>$id</c> that several files declare; null if the schema has none or a unique one.</summary>
    public ReferenceFailure? FindDuplicate(PartPosition position, string text) =>
        identifiers is not null && position.Node["$id"] is { IsString: true } && GetBaseUri(position.File, position.BaseUri, position.Node) is { } uri
            ? FindDuplicate(uri, text)
            : null;

    private ReferenceFailure? FindDuplicate(string uri, string text)
    {
        var positions = identifiers!.Find(uri);
        return positions.Count < 2
            ? null
            : new ReferenceFailure(
                DiagnosticIds.DuplicateIdentifier, text, uri,
                string.Join(", ", positions.Select(position => parts.GetRelativePath(position.File))
                    .Distinct(StringComparer.Ordinal)));
    }

    private PartLocation Locate(SpecSource file, string? baseUri, string text, int hops)
    {
        var hash = FindFragment(file, text);
        var path = hash < 0 ? text : text.Substring(0, hash);
        var fragment = hash < 0 ? string.Empty : text.Substring(hash + 1);
        var start = path.Length == 0 ? FindResource(file, baseUri, fragment) : FindFile(file, baseUri, path, text);
        if (start.Position is not { } position)
        {
            return start;
        }

        if (position.IsWholeFile && ReferenceEquals(position.File, parts.Spec))
        {
            return PartLocation.InSpec(fragment);
        }

        if (fragment.Length == 0)
        {
            return position;
        }

        if (fragment[0] != '/')
        {
            return identifiers?.FindAnchor(position.File, fragment) is { } anchored ? anchored : Unresolved(text);
        }

        // The second attempt finds names that contain a percent sign and are not encoded.
        return Walk(position, Uri.UnescapeDataString(fragment), text, hops) is { Failure: null } found ? found : Walk(position, fragment, text, hops);
    }

    /// <summary>
    /// Returns the index of the fragment; -1 if there is none. A number sign begins the fragment, unless the set only has the file whose name contains it, as
    /// splitters write it without encoding.
    /// </summary>
    private int FindFragment(SpecSource file, string text)
    {
        var first = text.IndexOf('#');
        if (first <= 0 || FindPart(file, text.Substring(0, first)) is not null)
        {
            return first;
        }

        for (var next = text.IndexOf('#', first + 1); next > 0; next = text.IndexOf('#', next + 1))
        {
            if (FindPart(file, text.Substring(0, next)) is not null)
            {
                return next;
            }
        }

        return FindPart(file, text) is null ? first : -1;
    }

    private SpecSource? FindPart(SpecSource file, string path)
    {
        var referring = parts.GetPath(file);
        return (FilePath.Resolve(referring, path) is { } decoded ? parts.Find(decoded) : null)
            ?? (FilePath.Resolve(referring, path, isEncoded: false) is { } literal ? parts.Find(literal) : null);
    }

    /// <summary>Returns the resource that a fragment is relative to: the schema with an <c>$id</c> that contains the reference, or the file.</summary>
    private PartLocation FindResource(SpecSource file, string? baseUri, string fragment)
    {
        if (baseUri is not null && identifiers!.Find(baseUri) is { Count: 1 } resources
            && (fragment.Length == 0 || fragment[0] != '/' || Walk(resources[0], fragment, fragment, MaxHops).Failure is null))
        {
            return resources[0];
        }

        return new PartPosition(file, JsonPointer.Root, file.Parse().Root!, BaseUri: null);
    }

    private PartLocation FindFile(SpecSource file, string? baseUri, string path, string text)
    {
        if (identifiers is not null && (baseUri is not null || FilePath.HasScheme(path)) && FindIdentified(file, baseUri, path, text) is { } identified)
        {
            return identified;
        }

        var referring = parts.GetPath(file);

        // The second attempt finds names that contain a percent sign and are not encoded.
        foreach (var isEncoded in new[] { true, false })
        {
            if (FilePath.Resolve(referring, path, isEncoded) is not { } resolved)
            {
                continue;
            }

            if (parts.IsLink(resolved))
            {
                return Unusable(text, resolved, "it is a symbolic link, or in a folder that is one; refer to the file itself");
            }

            if (parts.Find(resolved) is { } found)
            {
                return parts.FindProblem(found) is { } problem
                    ? Unusable(text, resolved, problem)
                    : new PartPosition(found, JsonPointer.Root, parts.Read(found)!, BaseUri: null);
            }
        }

        return identifiers is not null && baseUri is null && !FilePath.HasScheme(path) && FindIdentified(file, baseUri, path, text) is { } other
            ? other
            : externals.DescribeMissing(file.Path, text);
    }

    private PartLocation? FindIdentified(SpecSource file, string? baseUri, string path, string text)
    {
        var uri = identifiers!.Combine(baseUri, file, path);
        var found = identifiers.Find(uri);
        if (found.Count == 0 || parts.Read(found[0].File) is null)
        {
            return null;
        }

        return found.Count == 1 ? found[0] : FindDuplicate(uri, text)!;
    }

    private PartLocation Walk(PartPosition start, string fragment, string text, int hops)
    {
        var current = start;
        var tokens = fragment.Split('/');
        for (var i = 1; i < tokens.Length; i++)
        {
            var token = JsonPointer.Unescape(tokens[i]);
            var baseUri = GetBaseUri(current.File, current.BaseUri, current.Node);
            if (FindChild(current.Node, token) is { } child)
            {
                current = new PartPosition(current.File, JsonPointer.Append(current.Pointer, token), child, baseUri);
            }
            else if (hops < MaxHops && current.Node.GetString(ReferenceResolver.Keyword) is { } reference)
            {
                // The rest of the pointer is in the file that this part consists of.
                var target = Locate(current.File, baseUri, reference, hops + 1);
                if (target.Position is null)
                {
                    return target.Reference is { } inSpec
                        ? PartLocation.InSpec(inSpec.Substring(1) + "/" + string.Join("/", tokens.Skip(i)))
                        : Unresolved(text);
                }

                current = target.Position;
                hops++;
                i--;
            }
            else
            {
                return Unresolved(text);
            }
        }

        return current;
    }

    /// <summary>Follows values that only refer to another file, such as the entries of an index.</summary>
    private PartLocation FollowFiles(PartLocation location, string text)
    {
        var hops = 0;
        string? name = null;
        while (location.Position is { Node: { IsObject: true, Properties.Count: 1 } node } position
            && node.GetString(ReferenceResolver.Keyword) is { } reference)
        {
            var next = Locate(position.File, position.BaseUri, reference, hops: 0);
            if (next.Failure is not null || (next.Position is { } target && ReferenceEquals(target.File, position.File)))
            {
                break;
            }

            name ??= position.Name;
            if (++hops > MaxHops)
            {
                return new ReferenceFailure(DiagnosticIds.CyclicReference, text);
            }

            location = next;
        }

        return name is not null && location.Position is { } found ? found with { IndexedName = name } : location;
    }

    private ReferenceFailure Unusable(string text, string path, string problem) =>
        new(DiagnosticIds.UnusablePart, text, FilePath.GetRelative(FilePath.GetFolder(parts.Path), path), problem);

    private static ReferenceFailure Unresolved(string text) => new(DiagnosticIds.UnresolvedReference, text);

    /// <summary>Returns a field or an item by its token in a pointer (RFC 6901, section 4); null if there is none.</summary>
    public static SpecNode? FindChild(SpecNode node, string token)
    {
        if (!node.IsArray)
        {
            return node[token];
        }

        var canonical = token == "0" || (token.Length > 0 && token[0] is >= '1' and <= '9');
        return canonical && int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < node.Items.Count
            ? node.Items[index]
            : null;
    }
}
