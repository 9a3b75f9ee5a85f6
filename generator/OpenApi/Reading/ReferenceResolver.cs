using System.Collections.Generic;
using System.Globalization;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi.Parts;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Reading;

/// <summary>
/// Resolves <c>$ref</c> within the document only: no reference opens a file or a connection. The parts of other files were joined before. A reference that
/// cannot be resolved, is external or is circular is reported at its location.
/// </summary>
internal sealed class ReferenceResolver(SpecElement root, SchemaIdentifiers? identifiers, ReadingReports reports, FieldReader fields)
{
    public const string Keyword = "$ref";
    public const string DynamicKeyword = "$dynamicRef";

    private readonly Dictionary<string, SpecElement?> _byFragment = new(StringComparer.Ordinal);

    /// <summary>Returns the object at the end of a chain of references, which can be empty; null if a diagnostic was reported.</summary>
    /// <param name="start">The object, or a reference to it.</param>
    /// <param name="kind">The kind of component that references can refer to, one of <see cref="ComponentKinds"/>.</param>
    public SpecElement? Follow(SpecElement start, string kind)
    {
        var current = start;
        HashSet<string>? visited = null;
        while (current.Node[Keyword] is { } reference)
        {
            if (!reference.IsString)
            {
                fields.ReportWrongType(current, Keyword, reference, "a string");
                return null;
            }

            if (Resolve(current, reference, kind) is not { } target)
            {
                return null;
            }

            // Chains of several references are rare.
            if (target.Node[Keyword] is not null && !(visited ??= new(StringComparer.Ordinal)).Add(target.Pointer))
            {
                reports.Diagnostics.Report(DiagnosticIds.CyclicReference, reference.Location, reference.Text, current.Pointer);
                return null;
            }

            current = target;
        }

        if (current.Node.IsObject)
        {
            return current;
        }

        fields.ReportWrongType(current, "an object");
        return null;
    }

    /// <summary>Returns the target of a reference; null if a diagnostic was reported.</summary>
    public SpecElement? Resolve(SpecElement owner, SpecNode reference, string kind)
    {
        var text = reference.Text;
        if (reports.Externals?.FindFailure(reference, owner.Pointer) is { } failure)
        {
            reports.Diagnostics.Report(failure);
            return null;
        }

        if (Find(owner.Pointer, text) is { } found)
        {
            if (ComponentKinds.Find(found.Pointer) is not { } actual || actual == kind)
            {
                return found;
            }

            // A response that refers to a schema, for example, would be read as a response without a body.
            fields.ReportWrongType(owner, Keyword, reference, "a reference to one of the " + kind);
            return null;
        }

        var missing = text.Length == 0 || text[0] == '#'
            ? new ReferenceFailure(DiagnosticIds.UnresolvedReference, text)
            : (reports.Externals ?? ExternalReferences.None).DescribeMissing(reference.Location.Path, text);
        reports.Diagnostics.Report(missing.CreateDiagnostic(reference.Location, owner.Pointer));
        return null;
    }

    /// <summary>Returns the target of a reference at <paramref name="ownerPointer"/>; null without a diagnostic if it cannot be resolved.</summary>
    public SpecElement? Find(string ownerPointer, string reference)
    {
        // In a schema with an $id, "#/…" is relative to that schema, but many documents use it relative to the document.
        return identifiers?.Locate(ownerPointer, reference) is { } located && Find(located) is { } found ? found : Find(reference);
    }

    /// <summary>Returns the element at a JSON pointer in URI fragment form (RFC 6901, section 6), with its canonical pointer.</summary>
    public SpecElement? Find(string fragment)
    {
        if (!fragment.StartsWith("#/", StringComparison.Ordinal))
        {
            return null;
        }

        if (!_byFragment.TryGetValue(fragment, out var found))
        {
            // The second attempt finds names that contain a percent sign and are not encoded.
            found = Walk(Uri.UnescapeDataString(fragment)) ?? Walk(fragment);
            _byFragment.Add(fragment, found);
        }

        return found;
    }

    private SpecElement? Walk(string fragment)
    {
        var current = root;
        var tokens = fragment.Split('/');
        for (var i = 1; i < tokens.Length; i++)
        {
            var token = JsonPointer.Unescape(tokens[i]);
            if (FindChild(current.Node, token) is not { } next)
            {
                return null;
            }

            current = current.GetChild(token, next);
        }

        return current;
    }

    private static SpecNode? FindChild(SpecNode node, string token)
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
