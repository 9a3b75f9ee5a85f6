using System.Collections.Generic;
using System.Globalization;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Reading;

/// <summary>
/// Follows <c>$ref</c> inside the document, and only there: no reference ever opens a file or a connection. A reference that leads
/// nowhere, out of the document or back to itself is reported at its own place.
/// </summary>
internal sealed class ReferenceResolver(SpecElement root, SchemaIdentifiers? identifiers, DiagnosticBag diagnostics, FieldReader fields)
{
    public const string Keyword = "$ref";

    private readonly Dictionary<string, SpecElement?> _byFragment = new(StringComparer.Ordinal);

    /// <summary>The object behind a chain of references (none is a chain, too), or null after a diagnostic.</summary>
    /// <param name="start">The object, or a reference to it.</param>
    /// <param name="kind">The section of components that references may lead into, one of <see cref="ComponentKinds"/>.</param>
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

            // Hardly any chain has a second link.
            if (target.Node[Keyword] is not null && !(visited ??= new(StringComparer.Ordinal)).Add(target.Pointer))
            {
                diagnostics.Report(DiagnosticIds.CyclicReference, reference.Location, reference.Text, current.Pointer);
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

    /// <summary>The place that one reference names, or null after a diagnostic.</summary>
    public SpecElement? Resolve(SpecElement owner, SpecNode reference, string kind)
    {
        var text = reference.Text;
        if (Find(owner.Pointer, text) is { } found)
        {
            if (ComponentKinds.Find(found.Pointer) is not { } actual || actual == kind)
            {
                return found;
            }

            // A response that refers to a schema, for one, would look like a response without a body.
            fields.ReportWrongType(owner, Keyword, reference, "a reference to one of the " + kind);
            return null;
        }

        var id = text.Length == 0 || text[0] == '#' ? DiagnosticIds.UnresolvedReference : DiagnosticIds.ExternalReference;
        diagnostics.Report(id, reference.Location, text, owner.Pointer);
        return null;
    }

    /// <summary>
    /// The place that a <c>$dynamicRef</c> names, or null after a diagnostic. Without rivals for its anchor it is a reference like any other.
    /// </summary>
    public SpecElement? ResolveDynamic(SpecElement owner, SpecNode reference, string kind)
    {
        if (identifiers?.IsAmbiguous(reference.Text) != true)
        {
            return Resolve(owner, reference, kind);
        }

        diagnostics.Report(
            DiagnosticIds.UnsupportedConstruct, reference.Location, $"The $dynamicRef \"{reference.Text}\"", owner.Pointer, "several schemas have this anchor");
        return null;
    }

    /// <summary>The place that a reference written at <paramref name="ownerPointer"/> names, or null; reports nothing.</summary>
    public SpecElement? Find(string ownerPointer, string reference)
    {
        // "#/…" inside a schema with an $id starts at that schema; many documents mean the whole document all the same.
        return identifiers?.Locate(ownerPointer, reference) is { } located && Find(located) is { } found ? found : Find(reference);
    }

    /// <summary>The place that a pointer in URI fragment form names (RFC 6901, section 6), under its canonical pointer.</summary>
    public SpecElement? Find(string fragment)
    {
        if (!fragment.StartsWith("#/", StringComparison.Ordinal))
        {
            return null;
        }

        if (!_byFragment.TryGetValue(fragment, out var found))
        {
            // Percent-decoding comes first; the second walk finds a name that holds a percent sign and was written without encoding.
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
